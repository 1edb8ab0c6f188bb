"""What changed in schemas: each pair of definitions is compared once for each direction, whoever uses it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from sdkgen.changes.wire.constraint_changes import Pair
from sdkgen.changes.wire.constraints import Constraints
from sdkgen.changes.wire.places import Where, defined
from sdkgen.changes.wire.severity import Change, Fit, WirePart, fit, level_of, listed, said, type_level
from sdkgen.changes.wire.tag_changes import compare_tags
from sdkgen.changes.wire.unions import Outlines, members, pair
from sdkgen.model import ir
from sdkgen.model.queries import alias_target
from sdkgen.model.traverse import Direction, visible
from sdkgen.targets.findings import Level

Key: TypeAlias = "tuple[ir.TypeRef, ir.TypeRef, WirePart]"


@dataclass(slots=True)
class Node:
    """What changed in one pair of definitions, or in one operation apart from the definitions that it uses."""

    changes: list[Change] = field(default_factory=list[Change])
    uses: dict[Key, None] = field(default_factory=dict[Key, None])

    def add(self, code: str, level: Level, where: Where, message: str, *, detail: str = "") -> None:
        """Note a change."""
        subject = f"{where.text} ({detail})" if detail else where.text
        self.changes.append(Change(code, level, subject, message, where.old_at, where.new_at))


class Schemas:
    """Compares the types of two APIs. Ask `visit` for all of them, then `finish`, then read `nodes`."""

    def __init__(self, old: ir.Api, new: ir.Api, documents: tuple[ir.JsonValue, ir.JsonValue]) -> None:
        self.old, self.new = old, new
        self.nodes: dict[Key, Node] = {}
        self.inlined: dict[tuple[ir.TypeId, str], None] = {}
        """Definitions of the old API that are no objects, and where the new one writes them inline."""
        self._pending: list[tuple[Key, Where]] = []
        silent = frozenset[str]() if any(map(_speaks_xml, (old, new))) else frozenset({"xml"})
        self.documents = Pair(Constraints(documents[0]), Constraints(documents[1]), silent)
        """What the model leaves out."""
        self._outlines = Outlines(old), Outlines(new)

    def visit(self, old: ir.TypeRef, new: ir.TypeRef, where: Where, part: WirePart, node: Node) -> None:
        """Compare two types; changes of the place itself go to `node`, those of definitions to nodes of their own."""
        one, other = _bare(old), _bare(new)
        both = isinstance(one, ir.Named) and isinstance(other, ir.Named)
        outside = isinstance(old, ir.Nullable) == isinstance(new, ir.Nullable)
        if not (both and outside):
            self._null(old, new, where, part, node)
        if both and not outside:
            one, other = _whole(self.old, one), _whole(self.new, other)
        if isinstance(one, ir.Named) or isinstance(other, ir.Named):
            key = one, other, part
            node.uses[key] = None
            if isinstance(one, ir.Named) and not isinstance(other, ir.Named) and where.exact and where.new_at:
                self.inlined[one.id, where.new_at] = None
            if key not in self.nodes:
                self.nodes[key] = Node()
                self._pending.append((key, where))
        else:
            self._core(one, other, where, part, node)
        if not both:
            node.changes.extend(self.documents.compare(where, part))
        elif where.exact and isinstance(one, ir.Named) and isinstance(other, ir.Named):
            places = self.old.types[one.id].at, self.new.types[other.id].at
            node.changes.extend(self.documents.beside(where, places, part))

    def finish(self) -> None:
        """Compare the definitions that were met."""
        while self._pending:
            (one, other, part), used = self._pending.pop()
            node = self.nodes[one, other, part]
            old, new = (item.id if isinstance(item, ir.Named) else None for item in (one, other))
            where = defined(old, new, used)
            left, right = alias_target(self.old, one), alias_target(self.new, other)
            if old is not None and new is not None:
                self._null(left, right, where, part, node)
                place = replace(where, old_at=self.old.types[old].at, new_at=self.new.types[new].at)
                node.changes.extend(self.documents.compare(place, part))
            self._core(_whole(self.old, left), _whole(self.new, right), where, part, node)

    def _null(self, old: ir.TypeRef, new: ir.TypeRef, where: Where, part: WirePart, node: Node) -> None:
        before, after = _says_null(self.old, old), _says_null(self.new, new)
        if before == after:
            return
        bare = alias_target(self.old, _bare(old)), alias_target(self.new, _bare(new))
        if any(isinstance(item, ir.Anything) for item in bare):
            return
        request, response = (Level.MINOR, Level.BREAKING) if after else (Level.BREAKING, Level.MINOR)
        verb = "may be null now" if after else "is never null now"
        code = f"{part.value}-null-{'added' if after else 'removed'}"
        node.add(code, level_of(part, request, response), where, f"`{where.text}` {verb}")

    def _core(self, old: ir.TypeRef, new: ir.TypeRef, where: Where, part: WirePart, node: Node) -> None:
        match old, new:
            case (ir.ListOf(one), ir.ListOf(other)):
                if not self.documents.without_items(where):
                    self.visit(one, other, where.inside("[]", "items"), part, node)
            case (ir.MapOf(one), ir.MapOf(other)):
                self._additional(one, other, where, part, node)
            case (ir.Choice(), ir.Choice()):
                _enum(old, new, where, part, node)
            case (ir.Named(one), ir.Named(other)):
                self._objects(one, other, where, part, node)
            case (ir.UnionOf(), _) | (_, ir.UnionOf()):
                self._unions(old, new, where, part, node)
            case (ir.Named(), ir.MapOf() | ir.Anything()) | (ir.MapOf() | ir.Anything(), ir.Named()):
                self._declared(old, new, where, part, node)
            case _:
                _type(old, new, where, part, node)

    def _objects(self, old: ir.TypeId, new: ir.TypeId, where: Where, part: WirePart, node: Node) -> None:
        one, other = self.old.types[old], self.new.types[new]
        assert isinstance(one, ir.ObjectDef)
        assert isinstance(other, ir.ObjectDef)
        direction = Direction.REQUEST if part is WirePart.REQUEST else Direction.RESPONSE
        before = {item.wire_name: item for item in visible(one.fields, direction)}
        after = {item.wire_name: item for item in visible(other.fields, direction)}
        for name, item in before.items():
            place = where.step(name, item.at, after[name].at if name in after else None)
            if name in after:
                self._field(item, after[name], place, part, node)
            else:
                node.add(f"{part.value}-field-removed", _REMOVED[part], place, _gone(place, part))
        for name, item in after.items():
            if name not in before:
                _added(item, where.step(name, None, item.at), part, node)
        self._additional(one.additional, other.additional, where, part, node)

    def _field(self, old: ir.Field, new: ir.Field, where: Where, part: WirePart, node: Node) -> None:
        if old.required != new.required:
            request, response = (Level.BREAKING, Level.MINOR) if new.required else (Level.MINOR, Level.BREAKING)
            word = "required" if new.required else "optional"
            verb = "must be sent" if new.required else "need not be sent"
            if part is not WirePart.REQUEST:
                verb = "is always there" if new.required else "may be missing"
            if _says_null(self.old, old.type) and _says_null(self.new, new.type):
                response = Level.MINOR
            code = f"{part.value}-field-{word}"
            node.add(code, level_of(part, request, response), where, f"`{where.text}` {verb} now")
        if part is WirePart.REQUEST:
            default(old, new, where, node)
        if new.deprecated and not old.deprecated:
            node.add("field-deprecated", Level.MINOR, where, f"`{where.text}` is deprecated")
        before = len(node.changes)
        self.visit(old.type, new.type, where, part, node)
        if not old.required:
            # Python reads None for what is missing, so one more way to it is no news.
            node.changes[before:] = [_milder(item, part) for item in node.changes[before:]]

    def _additional(
        self, old: ir.TypeRef | None, new: ir.TypeRef | None, where: Where, part: WirePart, node: Node
    ) -> None:
        """Compare what an object may hold beside its declared fields: anything where nothing is said."""
        closed = self.documents.closed(where)
        one, other = old or ir.Anything(), new or ir.Anything()
        if not any(closed):
            self.visit(one, other, where.inside("{}", "additionalProperties"), part, node)
        elif closed[1] and not closed[0]:
            typed = not isinstance(one, ir.Anything)
            level = level_of(part, Level.BREAKING, Level.BREAKING if typed else Level.PATCH)
            verb = "takes no further fields" if part is WirePart.REQUEST else "has no further fields"
            node.add(f"{part.value}-extra-fields-removed", level, where, f"`{where.text}` {verb} now")
        elif closed[0] and not closed[1]:
            level = level_of(part, Level.MINOR, Level.PATCH if isinstance(other, ir.Anything) else Level.MINOR)
            verb = "takes further fields" if part is WirePart.REQUEST else "may have further fields"
            node.add(f"{part.value}-extra-fields-added", level, where, f"`{where.text}` {verb} now")

    def _unions(self, old: ir.TypeRef, new: ir.TypeRef, where: Where, part: WirePart, node: Node) -> None:
        found = pair(old, new, self._outlines)
        for one, other in found.pairs:
            self.visit(one, other, replace(where, exact=False), part, node)
        if not found.pairs:
            _type(old, new, where, part, node)
            return
        tagged = isinstance(old, ir.UnionOf) and old.tag is not None
        if isinstance(old, ir.UnionOf) and isinstance(new, ir.UnionOf):
            for code, level, text, detail in compare_tags((self.old, self.new), (old, new), found.pairs, where, part):
                node.add(code, level, where, text, detail=detail)
        for item in found.removed:
            level = level_of(part, Level.BREAKING, Level.MINOR)
            text = f"`{where.text}` is no longer {_variant(item)}"
            node.add(f"{part.value}-variant-removed", level, where, text, detail=_variant(item))
        for item in found.added:
            level = level_of(part, Level.MINOR, Level.MINOR if tagged else Level.BREAKING)
            text = f"`{where.text}` can also be {_variant(item)}"
            node.add(f"{part.value}-variant-added", level, where, text, detail=_variant(item))

    def _declared(self, old: ir.TypeRef, new: ir.TypeRef, where: Where, part: WirePart, node: Node) -> None:
        """Note that the fields of a free-form object are declared now, or no longer are."""
        declared = isinstance(new, ir.Named)
        api, ref = (self.new, new) if declared else (self.old, old)
        found = api.types[ref.id] if isinstance(ref, ir.Named) else None
        needed = isinstance(found, ir.ObjectDef) and any(item.required and not item.read_only for item in found.fields)
        closed = self.documents.closed(where)
        if declared:
            level = level_of(part, Level.BREAKING if needed else Level.MINOR, Level.MINOR)
            node.add(f"{part.value}-fields-declared", level, where, f"the fields of `{where.text}` are declared")
            if closed[1] and not closed[0]:
                self._additional(None, None, where, part, node)
        elif closed[1]:
            verb = "takes" if part is WirePart.REQUEST else "has"
            level = level_of(part, Level.BREAKING, Level.BREAKING)
            node.add(f"{part.value}-fields-removed", level, where, f"`{where.text}` {verb} no fields now")
        else:
            level = level_of(part, Level.MINOR, Level.BREAKING)
            text = f"the fields of `{where.text}` are no longer declared"
            node.add(f"{part.value}-fields-undeclared", level, where, text)


def _speaks_xml(api: ir.Api) -> bool:
    bodies = (content.media_type for item in api.operations if item.body for content in item.body.contents)
    answers = (content.media_type for item in api.operations for found in item.responses for content in found.contents)
    return any("xml" in media_type.lower() for found in (bodies, answers) for media_type in found)


_REMOVED = {
    WirePart.REQUEST: Level.BREAKING,
    WirePart.RESPONSE: Level.BREAKING,
    WirePart.ERROR: Level.MINOR,
}


def _milder(change: Change, part: WirePart) -> Change:
    added = change.code == f"{part.value}-null-added" and part is not WirePart.REQUEST
    return replace(change, level=min(change.level, Level.MINOR)) if added else change


def _gone(where: Where, part: WirePart) -> str:
    return f"`{where.text}` is {'no longer taken' if part is WirePart.REQUEST else 'no longer answered'}"


def _added(item: ir.Field, where: Where, part: WirePart, node: Node) -> None:
    if part is WirePart.REQUEST and item.required:
        text = f"`{where.text}` is new and must be sent"
        node.add("request-field-added-required", Level.BREAKING, where, text)
        return
    verb = "can be sent" if part is WirePart.REQUEST else "is answered"
    level = level_of(part, Level.MINOR, Level.MINOR)
    node.add(f"{part.value}-field-added", level, where, f"`{where.text}` is new: it {verb}")


def default(old: ir.Field | ir.Parameter, new: ir.Field | ir.Parameter, where: Where, node: Node) -> None:
    """Note that a value which need not be sent has another default."""
    before, after = ((item.default if item.has_default else None) for item in (old, new))
    if before != after or type(before) is not type(after):
        text = f"`{where.text}` is {_shown(after)} where it is not sent, was {_shown(before)}"
        node.add("request-default-changed", Level.MINOR, where, text)


def _shown(value: ir.JsonValue) -> str:
    return "up to the API" if value is None else listed([value])


def _enum(old: ir.Choice, new: ir.Choice, where: Where, part: WirePart, node: Node) -> None:
    gone = [value for value in old.values if not _holds(new.values, value)]
    come = [value for value in new.values if not _holds(old.values, value)]
    if gone:
        level = level_of(part, Level.BREAKING, Level.PATCH)
        verb = "no longer takes" if part is WirePart.REQUEST else "is no longer"
        text = f"`{where.text}` {verb} {listed(gone)}"
        node.add(f"{part.value}-enum-narrowed", level, where, text, detail=listed(sorted(gone, key=repr)))
    if come:
        also = "also " if len(gone) < len(old.values) else ""
        verb = f"{also}takes" if part is WirePart.REQUEST else f"can {also}be"
        text = f"`{where.text}` {verb} {listed(come)}{'' if also else ' now'}"
        code, detail = f"{part.value}-enum-widened", listed(sorted(come, key=repr))
        node.add(code, level_of(part, Level.MINOR, Level.MINOR), where, text, detail=detail)


def _holds(values: Iterable[object], value: object) -> bool:
    return any(item == value and type(item) is type(value) for item in values)


def _type(old: ir.TypeRef, new: ir.TypeRef, where: Where, part: WirePart, node: Node) -> None:
    found = fit(old, new)
    if found is Fit.SAME:
        return
    word = {Fit.NARROWER: "narrowed", Fit.WIDER: "widened"}.get(found, "changed")
    text = f"`{where.text}` is {said(new)} now, was {said(old)}"
    node.add(f"{part.value}-type-{word}", type_level(part, found, old, new), where, text)


def _bare(ref: ir.TypeRef) -> ir.TypeRef:
    return ref.inner if isinstance(ref, ir.Nullable) else ref


def _whole(api: ir.Api, ref: ir.TypeRef) -> ir.TypeRef:
    """Return what a type holds besides null, through all of its names."""
    while (found := _bare(alias_target(api, ref))) != ref:
        ref = found
    return ref


def _says_null(api: ir.Api, ref: ir.TypeRef) -> bool:
    target = alias_target(api, ref)
    if isinstance(target, ir.Nullable):
        return True
    return any(isinstance(alias_target(api, item), ir.Nullable) for item in members(target) if item is not target)


def _variant(ref: ir.TypeRef) -> str:
    return ref.id.rsplit("/", 1)[-1] if isinstance(ref, ir.Named) else said(ref)
