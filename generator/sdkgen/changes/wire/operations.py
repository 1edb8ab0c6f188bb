"""What changed in operations, apart from the schemas that they use."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sdkgen.changes.wire.places import Where, words_of
from sdkgen.changes.wire.schemas import Node, Schemas, default
from sdkgen.changes.wire.security import compare_security, identities
from sdkgen.changes.wire.severity import Direction, level_of
from sdkgen.model import ir
from sdkgen.model.contract import alias_target, media, successes
from sdkgen.model.pointers import tokens_of
from sdkgen.targets.findings import Level

_STYLES = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}
Key = tuple[ir.Location, str]


@dataclass(frozen=True, slots=True)
class Operations:
    """Compares operations of two APIs."""

    schemas: Schemas

    def compare(self, old: ir.Operation, new: ir.Operation) -> Node:
        """Return what changed between two versions of an operation; schemas are left to `schemas`."""
        node = Node()
        where = Where(old.at, new.at, (f"{new.method.upper()} {new.path}",))
        if new.deprecated and not old.deprecated:
            node.add("operation-deprecated", Level.MINOR, where, f"`{where.text}` is deprecated")
        self._parameters(old, new, where, node)
        self._bodies(old.body, new.body, where, node)
        self._responses(old, new, where, node)
        if old.security is not None or new.security is not None:
            before = old.security if old.security is not None else self.schemas.old.security
            after = new.security if new.security is not None else self.schemas.new.security
            schemes = identities(self.schemas.old), identities(self.schemas.new)
            compare_security(before, after, schemas=schemes, where=where, node=node)
        if (old.servers or ()) != (new.servers or ()):
            text = f"requests of `{where.text}` go to {_urls(new)}, went to {_urls(old)}"
            node.add("server-changed", Level.MINOR, where, text)
        return node

    def _parameters(self, old: ir.Operation, new: ir.Operation, where: Where, node: Node) -> None:
        before, after = dict(_keyed(old)), dict(_keyed(new))
        moved = _moved(before, after)
        for key, item in before.items():
            other = after.get(key) or moved.get(key)
            place = _place(item, other, where)
            if other is None:
                text = f"`{place.text}` is no longer taken"
                node.add("request-parameter-removed", Level.BREAKING, place, text)
                continue
            if other.location is not item.location:
                text = f"`{place.text}` is sent in the {other.location.value} now"
                node.add("request-parameter-moved", Level.BREAKING, place, text)
            self._parameter(item, other, place, node)
        known = {id(item) for item in moved.values()}
        for key, item in after.items():
            if key not in before and id(item) not in known:
                _new_parameter(item, _place(None, item, where), node)

    def _parameter(self, old: ir.Parameter, new: ir.Parameter, where: Where, node: Node) -> None:
        if new.required != old.required and new.location is not ir.Location.PATH:
            word, verb = ("required", "must be sent") if new.required else ("optional", "need not be sent")
            level = Level.BREAKING if new.required else Level.MINOR
            node.add(f"request-parameter-{word}", level, where, f"`{where.text}` {verb} now")
        structured = not isinstance(_core(self.schemas.new, new.type), ir.Scalar | ir.Choice)
        if structured and _style(old) != _style(new) and old.location is new.location:
            text = f"`{where.text}` is written as {_written(new)} now, was {_written(old)}"
            node.add("request-parameter-style", Level.BREAKING, where, text)
        default(old, new, where, node)
        if new.deprecated and not old.deprecated:
            node.add("parameter-deprecated", Level.MINOR, where, f"`{where.text}` is deprecated")
        self.schemas.visit(old.type, new.type, where, Direction.REQUEST, node)

    def _bodies(self, old: ir.RequestBody | None, new: ir.RequestBody | None, where: Where, node: Node) -> None:
        if old is None or new is None:
            _lone_body(old, new, where, node)
            return
        place = where.step("body", old.at, new.at)
        if old.required != new.required:
            word, verb = ("required", "must be sent") if new.required else ("optional", "need not be sent")
            level = Level.BREAKING if new.required else Level.MINOR
            node.add(f"request-body-{word}", level, place, f"the body of `{where.text}` {verb} now")
        before = {media(item.media_type): item for item in old.contents}
        after = {media(item.media_type): item for item in new.contents}
        for kind in before.keys() - after.keys():
            text = f"`{where.text}` no longer takes a body of {kind}"
            node.add("request-media-type-removed", Level.BREAKING, place, text, detail=kind)
        for kind in after.keys() - before.keys():
            text = f"`{where.text}` also takes a body of {kind}"
            node.add("request-media-type-added", Level.MINOR, place, text, detail=kind)
        for kind in before.keys() & after.keys():
            one, other = before[kind], after[kind]
            inner = Where(f"{one.at}/schema", f"{other.at}/schema", place.words)
            self.schemas.visit(one.type, other.type, inner, Direction.REQUEST, node)

    def _responses(self, old: ir.Operation, new: ir.Operation, where: Where, node: Node) -> None:
        before, after = ({item.status.upper(): item for item in found.responses} for found in (old, new))
        fine = {item.status.upper() for item in (*successes(old), *successes(new))}
        for status in sorted(before.keys() & after.keys()):
            direction = Direction.RESPONSE if status in fine else Direction.ERROR
            self._contents(before[status], after[status], where, direction, node)
        gone, come = (sorted(left.keys() - right.keys()) for left, right in ((before, after), (after, before)))
        gone_fine, come_fine = ([status for status in found if status in fine] for found in (gone, come))
        for one, other in zip(gone_fine, come_fine, strict=False):
            place = where.step(one, before[one].at, after[other].at)
            node.add("response-status-changed", Level.MINOR, place, f"`{where.text}` answers {other}, not {one}")
            self._contents(before[one], after[other], where, Direction.RESPONSE, node)
        paired = min(len(gone_fine), len(come_fine))
        for status in (*gone_fine[paired:], *(item for item in gone if item not in fine)):
            direction = Direction.RESPONSE if status in fine else Direction.ERROR
            level = level_of(direction, Level.BREAKING, Level.BREAKING) if status in fine else Level.PATCH
            place = where.step(status, before[status].at, None)
            node.add(f"{direction.value}-status-removed", level, place, f"`{where.text}` no longer answers {status}")
        for status in (*come_fine[paired:], *(item for item in come if item not in fine)):
            direction = Direction.RESPONSE if status in fine else Direction.ERROR
            level = Level.MINOR if status in fine else Level.PATCH
            place = where.step(status, None, after[status].at)
            node.add(f"{direction.value}-status-added", level, place, f"`{where.text}` can also answer {status}")

    def _contents(self, old: ir.Response, new: ir.Response, where: Where, direction: Direction, node: Node) -> None:
        place = where.step(new.status, old.at, new.at)
        before = {media(item.media_type): item for item in old.contents}
        after = {media(item.media_type): item for item in new.contents}
        for kind in sorted(before.keys() ^ after.keys()):
            gone = kind in before
            verb = "no longer answers" if gone else "can also answer"
            level = level_of(direction, Level.PATCH, Level.BREAKING if gone else Level.MINOR)
            code = f"{direction.value}-media-type-{'removed' if gone else 'added'}"
            node.add(code, level, place, f"`{where.text}` {verb} {kind} for {new.status}", detail=kind)
        for kind in sorted(before.keys() & after.keys()):
            one, other = before[kind], after[kind]
            inner = Where(f"{one.at}/schema", f"{other.at}/schema", place.words)
            left, right = one.type or ir.Anything(), other.type or ir.Anything()
            self.schemas.visit(left, right, inner, direction, node)


def _place(old: ir.Parameter | None, new: ir.Parameter | None, where: Where) -> Where:
    """Return the place of a parameter: that of the component or path item that declares it, if one of them does."""
    found = [item for item in (new, old) if item is not None]
    shared = next((item for item in found if item.at.startswith("#/components/parameters/")), None)
    words = (*where.words, _named(old or found[0]))
    if shared is not None:
        words = words_of(shared.at)
    elif all(item.at.split("/")[3:4] == ["parameters"] for item in found):
        words = (tokens_of(found[0].at)[1], _named(found[0]))
    return Where(old.at if old is not None else None, new.at if new is not None else None, words)


def _new_parameter(item: ir.Parameter, place: Where, node: Node) -> None:
    if item.required:
        text = f"`{place.text}` is new and must be sent"
        node.add("request-parameter-added-required", Level.BREAKING, place, text)
    else:
        node.add("request-parameter-added", Level.MINOR, place, f"`{place.text}` is new: it can be sent")


def _lone_body(old: ir.RequestBody | None, new: ir.RequestBody | None, where: Where, node: Node) -> None:
    if old is not None:
        place = where.step("body", old.at, None)
        node.add("request-body-removed", Level.BREAKING, place, f"`{where.text}` no longer takes a body")
    elif new is not None:
        place = where.step("body", None, new.at)
        level = Level.BREAKING if new.required else Level.MINOR
        verb = "must be sent a body" if new.required else "also takes a body"
        code = "request-body-added-required" if new.required else "request-body-added"
        node.add(code, level, place, f"`{where.text}` {verb} now")


def _keyed(operation: ir.Operation) -> Iterator[tuple[Key, ir.Parameter]]:
    """Yield the parameters by what they are on the wire: those of the path are told by their position alone."""
    for item in operation.parameters:
        name = item.wire_name
        if item.location is ir.Location.PATH:
            name = str(operation.path.find("{" + name + "}") and operation.path.split("{" + name + "}")[0].count("{"))
        elif item.location is ir.Location.HEADER:
            name = name.lower()
        yield (item.location, name), item


def _moved(before: Mapping[Key, ir.Parameter], after: Mapping[Key, ir.Parameter]) -> dict[Key, ir.Parameter]:
    """Return the parameters that are sent elsewhere, under the same name."""
    free = {item.wire_name.lower(): item for key, item in after.items() if key not in before}
    return {
        key: free[item.wire_name.lower()]
        for key, item in before.items()
        if key not in after and item.wire_name.lower() in free
    }


def _named(item: ir.Parameter) -> str:
    return f"{item.location.value} {item.wire_name}"


def _core(api: ir.Api, ref: ir.TypeRef) -> ir.TypeRef:
    found = alias_target(api, ref)
    return alias_target(api, found.inner) if isinstance(found, ir.Nullable) else found


def _style(item: ir.Parameter) -> tuple[str, bool, str | None]:
    style = item.style or _STYLES[item.location.value]
    return style, style == "form" if item.explode is None else item.explode, item.content_type


def _written(item: ir.Parameter) -> str:
    style, explode, content = _style(item)
    return content or f"{style}{' exploded' if explode else ''}"


def _urls(operation: ir.Operation) -> str:
    return " or ".join(operation.servers or ("the servers of the document",))
