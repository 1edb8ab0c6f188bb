"""What changed for callers between two surfaces."""

from __future__ import annotations

from collections.abc import Iterator

from sdkgen.model import ir
from sdkgen.plan.types import Direction
from sdkgen.targets.base import Pairs
from sdkgen.targets.findings import Draft, Level
from sdkgen.targets.surface.annotations import Annotation, Names, judge
from sdkgen.targets.surface.methods import Methods
from sdkgen.targets.surface.surface import Attribute, Surface, Type


def compare_surfaces(old: Surface, new: Surface, pairs: Pairs) -> list[Draft]:
    """Return what changed for callers.

    Args:
        old: What they could write before.
        new: What they can write now.
        pairs: Types that are the same one in both documents, though another pointer leads there.
    """
    before, after = (
        {path: item.alias.union for path, item in side.types.items() if item.alias is not None} for side in (old, new)
    )
    renamed = {**_followed(old, new, pairs), **new.renamed}
    names = Names(new.words.kinds, renamed, before, after, new.page_bases)
    return [
        *Methods(names, new.words).compare(old.methods, new.methods),
        *_Types(old, new, names).compare(),
        *_classes(old, new),
        *_pages(old, new, names),
        *_client(old, new, names),
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


class _Types:
    """Compares types."""

    def __init__(self, old: Surface, new: Surface, names: Names) -> None:
        self.old = old
        self.new = new
        self.names = names
        self.words = new.words

    def compare(self) -> Iterator[Draft]:
        """Yield what changed for those who name types, or what these hold."""
        old, new = self.old, self.new
        for path, item in old.types.items():
            other = new.types.get(path) or new.types.get(self.names.renamed.get(path, ""))
            if path not in new.types and path not in new.others:
                alias = new.types.get(new.renamed.get(path, ""))
                yield self._moved(item, other, kept=alias is not None)
            if other is not None:
                yield from self._type(_meant(item, old), _meant(other, new))
        yield from self._others()

    def _others(self) -> Iterator[Draft]:
        """Yield what became of the further names of types: each stays, and stays a name of the same type."""
        old, new = self.old, self.new
        for path, item in old.others.items():
            target = old.renamed[path]
            same = new.types.get(target) or new.types.get(self.names.renamed.get(target, ""))
            now = new.types.get(path) or new.types.get(new.renamed.get(path, ""))
            if path not in new.types and path not in new.others:
                yield self._moved(item, now or same, kept=now is not None)
            elif now is not None and (same is None or now.path != same.path):
                yield from self._type(_meant(item, old), _meant(now, new))

    def _moved(self, item: Type, other: Type | None, *, kept: bool) -> Draft:
        before = self.words.type_import(self.old, item)
        if other is None:
            text = f"`{item.shown}` is gone"
            return Draft("type-removed", Level.BREAKING, item.shown, text, item.resource, item.at, None, before)
        text = f"`{item.shown}` is `{other.shown}` now{'; the old name works, but is deprecated' if kept else ''}"
        level = Level.MINOR if kept else Level.BREAKING
        after = self.words.type_import(self.new, other)
        return Draft("type-renamed", level, item.shown, text, other.resource, item.at, other.at, before, after)

    def _type(self, old: Type, new: Type) -> Iterator[Draft]:
        if old.kind != new.kind:
            kinds = self.words.type_kinds
            text = f"`{old.shown}` is {kinds[new.kind]} now, was {kinds[old.kind]}"
            yield Draft("type-kind", Level.BREAKING, old.shown, text, new.resource, old.at, new.at)
            return
        if old.alias is not None and new.alias is not None:
            yield from self._alias(old, new, (old.alias, new.alias))
            return
        before = {item.wire_name: item for item in old.fields.values()}
        after = {item.wire_name: item for item in new.fields.values()}
        for name, item in before.items():
            if name in after:
                yield from self._attribute(item, after[name], old, new)
            else:
                yield self._field("removed", Level.BREAKING, (old, item), None, f"`{_name(old, item)}` is gone")
        for name, item in after.items():
            if name not in before:
                needed = Direction.REQUEST in new.modes and item.required
                text = f"`{_name(new, item)}` is new{' and must be passed' if needed else ''}"
                code = "added-required" if needed else "added"
                yield self._field(code, Level.BREAKING if needed else Level.MINOR, None, (new, item), text)

    def _alias(self, old: Type, new: Type, types: tuple[Annotation, Annotation]) -> Iterator[Draft]:
        levels = [judge(*types, direction, self.names) for direction in old.modes]
        known = [level for level in levels if level is not None]
        if known:
            one, other = (item.text for item in types)
            text = f"`{old.shown}` is `{other}`, was `{one}`"
            was, now = self.words.alias(old.name, one), self.words.alias(new.name, other)
            wrote = Direction.REQUEST in old.modes
            yield Draft("alias-type", max(known), old.shown, text, new.resource, old.at, new.at, was, now, wrote)

    def _attribute(self, item: Attribute, other: Attribute, old: Type, new: Type) -> Iterator[Draft]:
        sides = (old, item), (new, other)
        if item.name != other.name:
            text = f"`{_name(old, item)}` is called `{other.name}` now"
            yield self._field("renamed", Level.BREAKING, *sides, text)
        if Direction.REQUEST in new.modes and item.required != other.required:
            word = "required" if other.required else "optional"
            level = Level.BREAKING if other.required else Level.MINOR
            yield self._field(word, level, *sides, f"`{_name(new, other)}` is {word} now")
        judged = {mode: judge(item.seen(mode), other.seen(mode), mode, self.names) for mode in new.modes}
        known = {mode: level for mode, level in judged.items() if level is not None}
        if known:
            level = max(known.values())
            mode = next(mode for mode in Direction if known.get(mode) is level)
            text = f"`{_name(new, other)}` is `{other.seen(mode).text}`, was `{item.seen(mode).text}`"
            yield self._field("type", level, *sides, text)

    def _field(self, code: str, level: Level, old: Side | None, new: Side | None, text: str) -> Draft:
        side = old or new
        assert side is not None
        owner, item = side
        return Draft(
            code=f"attribute-{code}",
            level=level,
            subject=_name(owner, item),
            message=text,
            resource=owner.resource,
            old_at=old[1].at if old is not None else None,
            new_at=new[1].at if new is not None else None,
            before=self.words.attribute(*old) if old is not None else None,
            after=self.words.attribute(*new) if new is not None else None,
            written=Direction.REQUEST in owner.modes,
        )


Side = tuple[Type, Attribute]


def _meant(item: Type, side: Surface) -> Type:
    """Return the class that an alias is another name of; anything else as it is."""
    seen: set[str] = set()
    while item.alias is not None and item.path not in seen:
        seen.add(item.path)
        members = item.alias.union
        target = side.types.get(members[0].head) if len(members) == 1 and not members[0].arguments else None
        if target is None:
            break
        item = target
    return item


def _name(owner: Type, item: Attribute) -> str:
    return f"{owner.shown}.{item.name}"


def _classes(old: Surface, new: Surface) -> Iterator[Draft]:
    words = new.words
    for resource, path in old.classes.items():
        now = new.classes.get(resource)
        before = words.class_import(old, path)
        if now is None:
            text = f"the resource `client.{resource}` is gone"
            yield Draft("resource-removed", Level.BREAKING, f"client.{resource}", text, resource, before=before)
        elif not words.same_class(resource, path, now):
            after = words.class_import(new, now)
            text = f"the class of `client.{resource}` is imported from `{now.rpartition('.')[0]}` now"
            yield Draft("import-moved", Level.BREAKING, path, text, resource, before=before, after=after)


def _pages(old: Surface, new: Surface, names: Names) -> Iterator[Draft]:
    for path, fields in old.pages.items():
        now = new.pages.get(path)
        name = path.rpartition(".")[2]
        if now is None:
            before = new.words.page_import(old, path)
            yield Draft("page-removed", Level.BREAKING, path, f"the page class `{name}` is gone", before=before)
            continue
        for field, type in fields.items():
            before, subject = f"{name}.{field}: {type.text}", f"{path}.{field}"
            if field not in now:
                text = f"`{name}.{field}` is gone"
                yield Draft("page-field-removed", Level.BREAKING, subject, text, before=before)
            elif (level := judge(type, now[field], Direction.RESPONSE, names)) is not None:
                text = f"`{name}.{field}` is `{now[field].text}`, was `{type.text}`"
                after = f"{name}.{field}: {now[field].text}"
                yield Draft("page-field-type", level, subject, text, before=before, after=after)


def _client(old: Surface, new: Surface, names: Names) -> Iterator[Draft]:
    words = new.words
    for option, type in old.client.items():
        before = words.client(old, option)
        if option not in new.client:
            text = f"the client takes no `{option}`"
            yield Draft("client-option-removed", Level.BREAKING, f"client({option})", text, before=before)
        elif (level := judge(type, new.client[option], Direction.REQUEST, names)) is not None:
            text = f"the client's `{option}` is `{new.client[option].text}`, was `{type.text}`"
            yield Draft("client-option-type", level, f"client({option})", text, before=before)
    for option in new.client.keys() - old.client.keys():
        text, after = f"the client takes `{option}`", words.client(new, option)
        yield Draft("client-option-added", Level.MINOR, f"client({option})", text, after=after)
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
