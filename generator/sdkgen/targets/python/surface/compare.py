"""What changed for callers between two surfaces."""

from __future__ import annotations

from collections.abc import Iterator

from sdkgen.model import ir
from sdkgen.plan.types import Direction
from sdkgen.targets.base import Pairs
from sdkgen.targets.findings import Draft, Level
from sdkgen.targets.python.surface.annotations import Names, judge
from sdkgen.targets.python.surface.methods import Methods
from sdkgen.targets.python.surface.surface import Surface
from sdkgen.targets.python.surface.types import Attribute, Type, shown
from sdkgen.targets.python.syntax import type_expr
from sdkgen.targets.python.syntax.type_expr import NONE


def compare_surfaces(old: Surface, new: Surface, pairs: Pairs) -> list[Draft]:
    """Return what changed for callers.

    Args:
        old: What they could write before.
        new: What they can write now.
        pairs: Types that are the same one in both documents, though another pointer leads there.
    """
    before, after = (
        {path: item.alias for path, item in side.types.items() if item.alias is not None} for side in (old, new)
    )
    names = Names({**_followed(old, new, pairs), **new.renamed}, before, after, new.page_bases)
    return [
        *Methods(names).compare(old.methods, new.methods),
        *_types(old, new, names),
        *_classes(old, new),
        *_pages(old, new, names),
        *_client(old, new),
    ]


def _followed(old: Surface, new: Surface, pairs: Pairs) -> dict[str, str]:
    """Return the new paths of types whose path is another one now, though the definition is the same."""
    paths = {item.key: item.path for item in new.types.values()}
    known = {item.key: item.path for item in old.types.values()}
    targets: dict[str, set[str]] = {}
    for one, other, _ in pairs:
        if isinstance(one, ir.Named) and isinstance(other, ir.Named):
            targets.setdefault(one.id, set()).add(other.id)
    found: dict[str, str] = {}
    for key, path in known.items():
        direction, _, id = key.partition(" ")
        same = targets.get(id, {id})
        now = paths.get(f"{direction} {next(iter(same))}") if len(same) == 1 else None
        if now is not None and now != path and path not in new.types:
            found[path] = now
    return found


def _types(old: Surface, new: Surface, names: Names) -> Iterator[Draft]:
    for path, item in old.types.items():
        other = new.types.get(path) or new.types.get(names.renamed.get(path, ""))
        if path not in new.types and path not in new.others:
            alias = new.types.get(new.renamed.get(path, ""))
            yield _moved(item, other, (old, new), kept=alias is not None)
        if other is not None:
            yield from _type(_meant(item, old), _meant(other, new), names)
    yield from _others(old, new, names)


def _others(old: Surface, new: Surface, names: Names) -> Iterator[Draft]:
    """Yield what became of the further names of types: each stays, and stays a name of the same type."""
    for path, item in old.others.items():
        target = old.renamed[path]
        same = new.types.get(target) or new.types.get(names.renamed.get(target, ""))
        now = new.types.get(path) or new.types.get(new.renamed.get(path, ""))
        if path not in new.types and path not in new.others:
            yield _moved(item, now or same, (old, new), kept=now is not None)
        elif now is not None and (same is None or now.path != same.path):
            yield from _type(_meant(item, old), _meant(now, new), names)


def _meant(item: Type, side: Surface) -> Type:
    """Return the class that an alias is another name of; anything else as it is."""
    seen: set[str] = set()
    while isinstance(item.alias, type_expr.Type) and item.path not in seen:
        seen.add(item.path)
        item = side.types.get(f"types.{item.alias.type.path}", item)
    return item


def _moved(item: Type, other: Type | None, sides: tuple[Surface, Surface], *, kept: bool) -> Draft:
    package, _, name = item.shown.rpartition(".")
    before = f"from {sides[0].names['package']}.{package} import {name}"
    if other is None:
        text = f"`{item.shown}` is gone"
        return Draft("type-removed", Level.BREAKING, item.shown, text, _resource(item), item.at, None, before)
    place, _, now = other.shown.rpartition(".")
    text = f"`{item.shown}` is `{other.shown}` now{'; the old name works, but is deprecated' if kept else ''}"
    level = Level.MINOR if kept else Level.BREAKING
    after = f"from {sides[1].names['package']}.{place} import {now}"
    return Draft("type-renamed", level, item.shown, text, _resource(other), item.at, other.at, before, after)


def _resource(item: Type) -> str:
    return ".".join(item.path.split(".")[1:-2])


def _type(old: Type, new: Type, names: Names) -> Iterator[Draft]:
    if old.kind != new.kind:
        text = f"`{old.shown}` is {_KINDS[new.kind]} now, was {_KINDS[old.kind]}"
        yield Draft("type-kind", Level.BREAKING, old.shown, text, _resource(new), old.at, new.at)
        return
    if old.kind == "alias":
        levels = [judge(old.alias or NONE, new.alias or NONE, direction, names) for direction in _modes(old)]
        known = [level for level in levels if level is not None]
        if known:
            one, other = shown(old.alias or NONE), shown(new.alias or NONE)
            text = f"`{old.shown}` is `{other}`, was `{one}`"
            was, now = f"{old.name} = {one}", f"{new.name} = {other}"
            wrote = Direction.REQUEST in _modes(old)
            yield Draft("alias-type", max(known), old.shown, text, _resource(new), old.at, new.at, was, now, wrote)
        return
    before = {item.wire_name: item for item in old.fields.values()}
    after = {item.wire_name: item for item in new.fields.values()}
    for name, item in before.items():
        if name in after:
            yield from _attribute(item, after[name], old, new, names)
        else:
            yield _field("removed", Level.BREAKING, (old, item), None, f"`{_name(old, item)}` is gone")
    for name, item in after.items():
        if name not in before:
            needed = new.direction is Direction.REQUEST and item.required
            text = f"`{_name(new, item)}` is new{' and must be passed' if needed else ''}"
            code = "added-required" if needed else "added"
            yield _field(code, Level.BREAKING if needed else Level.MINOR, None, (new, item), text)


_KINDS = {"model": "a model", "dict": "a TypedDict", "alias": "an alias", "params": "the arguments of a method"}


def _modes(item: Type) -> set[Direction]:
    return {Direction.RESPONSE, Direction.REQUEST} if item.both else {item.direction}


def _attribute(item: Attribute, other: Attribute, old: Type, new: Type, names: Names) -> Iterator[Draft]:
    sides = (old, item), (new, other)
    if item.name != other.name:
        yield _field("renamed", Level.BREAKING, *sides, f"`{_name(old, item)}` is called `{other.name}` now")
    if new.direction is Direction.REQUEST and item.required != other.required:
        word = "required" if other.required else "optional"
        level = Level.BREAKING if other.required else Level.MINOR
        yield _field(word, level, *sides, f"`{_name(new, other)}` is {word} now")
    judged = judge(item.type, other.type, new.direction, names)
    if judged is not None:
        text = f"`{_name(new, other)}` is `{shown(other.type)}`, was `{shown(item.type)}`"
        yield _field("type", judged, *sides, text)


Side = tuple[Type, Attribute]


def _field(code: str, level: Level, old: Side | None, new: Side | None, text: str) -> Draft:
    owner, item = old or new or _NOBODY
    return Draft(
        code=f"attribute-{code}",
        level=level,
        subject=_name(owner, item),
        message=text,
        resource=_resource(owner),
        old_at=old[1].at if old is not None else None,
        new_at=new[1].at if new is not None else None,
        before=_declared(old),
        after=_declared(new),
        written=owner.direction is Direction.REQUEST,
    )


_NOBODY: Side = (
    Type("types.none.None", False, "model", Direction.RESPONSE, {}, None, "#", ""),
    Attribute("", "", NONE, False, "#"),
)


def _declared(side: Side | None) -> str | None:
    if side is None:
        return None
    owner, item = side
    text = shown(item.type)
    text = f"Required[{text}]" if owner.direction is Direction.REQUEST and item.required else text
    return f"{owner.name}.{item.name}: {text}"


def _name(owner: Type, item: Attribute) -> str:
    return f"{owner.shown}.{item.name}"


def _classes(old: Surface, new: Surface) -> Iterator[Draft]:
    for resource, path in old.classes.items():
        now = new.classes.get(resource)
        package, _, name = path.rpartition(".")
        before = f"from {old.names['package']}.{package} import {name}"
        if now is None:
            text = f"the resource `client.{resource}` is gone"
            yield Draft("resource-removed", Level.BREAKING, f"client.{resource}", text, resource, before=before)
        elif now not in (path, f"{package}.{resource.rpartition('.')[2]}.{name}"):
            place, _, other = now.rpartition(".")
            after = f"from {new.names['package']}.{place} import {other}"
            text = f"the class of `client.{resource}` is imported from `{place}` now"
            yield Draft("import-moved", Level.BREAKING, path, text, resource, before=before, after=after)


def _pages(old: Surface, new: Surface, names: Names) -> Iterator[Draft]:
    for path, fields in old.pages.items():
        now = new.pages.get(path)
        name = path.rpartition(".")[2]
        if now is None:
            before = f"from {old.names['package']}.pagination import {name}"
            yield Draft("page-removed", Level.BREAKING, path, f"the page class `{name}` is gone", before=before)
            continue
        for field, type in fields.items():
            before, subject = f"{name}.{field}: {shown(type)}", f"{path}.{field}"
            if field not in now:
                text = f"`{name}.{field}` is gone"
                yield Draft("page-field-removed", Level.BREAKING, subject, text, before=before)
            elif (level := judge(type, now[field], Direction.RESPONSE, names)) is not None:
                text = f"`{name}.{field}` is `{shown(now[field])}`, was `{shown(type)}`"
                after = f"{name}.{field}: {shown(now[field])}"
                yield Draft("page-field-type", level, subject, text, before=before, after=after)


def _client(old: Surface, new: Surface) -> Iterator[Draft]:
    name = new.names["client"]
    for option, type in old.client.items():
        before = f"{old.names['client']}({option}=...)"
        if option not in new.client:
            text = f"the client takes no `{option}`"
            yield Draft("client-option-removed", Level.BREAKING, f"client({option})", text, before=before)
        elif (level := judge(type, new.client[option], Direction.REQUEST)) is not None:
            text = f"the client's `{option}` is `{shown(new.client[option])}`, was `{shown(type)}`"
            yield Draft("client-option-type", level, f"client({option})", text, before=before)
    for option in new.client.keys() - old.client.keys():
        text = f"the client takes `{option}`"
        yield Draft("client-option-added", Level.MINOR, f"client({option})", text, after=f"{name}({option}=...)")
    for variable in sorted(old.environment - new.environment):
        text = f"the environment variable `{variable}` is no longer read"
        yield Draft("environment-variable-removed", Level.BREAKING, variable, text)
    for variable in sorted(new.environment - old.environment):
        text = f"the environment variable `{variable}` is read"
        yield Draft("environment-variable-added", Level.MINOR, variable, text)
    for kind, before in old.names.items():
        after = new.names[kind]
        if before != after:
            text = f"the {kind} is called `{after}` now, was `{before}`"
            yield Draft(f"{kind}-renamed", Level.BREAKING, kind, text, before=before, after=after)
