"""Shapes: how Python keys inside a request value become wire names. Only what differs is written down."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations

from sdkgen.model import ir
from sdkgen.model.queries import alias_target
from sdkgen.model.traverse import mentions, named, visible
from sdkgen.plan.types import Direction
from sdkgen.targets.python.syntax.literals import quote
from sdkgen.targets.python.views.types import TypeContext, field_name
from sdkgen.targets.python.views.variants import Untold, Variant, differ, merged, one_of, untold

_DEEPEST = 16
"""Types inside each other that are written inside each other."""
_LONGEST = 400
"""Characters of a shape that is written again where it is met again."""


@dataclass(slots=True)
class Shapes:
    """The shapes of one operation. Each type is looked at once: recursive, deep and long ones get names."""

    context: TypeContext
    named: dict[str, str] = field(default_factory=dict[str, str])
    """Shapes by name, as Python source."""
    untold: dict[Untold, None] = field(default_factory=dict["Untold", None])
    """Names that nothing makes one property or another."""
    has_variants: bool = False
    """Whether a shape has variants to choose from."""
    _names: dict[ir.TypeRef, str] = field(default_factory=dict[ir.TypeRef, str])
    _open: list[ir.TypeRef] = field(default_factory=list[ir.TypeRef])
    _done: dict[ir.TypeRef, str | None] = field(default_factory=dict["ir.TypeRef", "str | None"])
    _entries: dict[ir.TypeId, dict[str, str]] = field(default_factory=dict[ir.TypeId, dict[str, str]])
    _later: list[ir.TypeRef] = field(default_factory=list[ir.TypeRef])

    def renames(self, types: Iterable[ir.TypeRef]) -> bool:
        """Tell whether any key below these types differs from its wire name; if none does, no shape is needed."""
        known = self.context.renaming
        pending = [id for type in types for id in named(type)]
        seen = set(pending)
        while pending:
            id = pending.pop()
            if id not in known and self._has_renamed(id):
                known[id] = True
            if known.get(id):
                return True
            if id not in known:
                new = [other for other in mentions(self.context.api, id, Direction.REQUEST) if other not in seen]
                seen.update(new)
                pending += new
        known.update(dict.fromkeys(seen, False))
        return False

    def _has_renamed(self, id: ir.TypeId) -> bool:
        found = self.context.api.types[id]
        fields = visible(found.fields, Direction.REQUEST) if isinstance(found, ir.ObjectDef) else ()
        return any(self._field_name(id, item) != item.wire_name for item in fields)

    def value(self, ref: ir.TypeRef) -> str | None:
        """Return the shape of a value as Python source, or a name of one; None where every key is a wire name."""
        found = self._value(ref)
        while self._later:
            target = self._later.pop()
            self.named[self._names[target]] = self._written(target) or "{}"
        return found

    def whole(self, ref: ir.TypeRef) -> str | None:
        """Return the shape of a value as Python source, never as a name."""
        shape = self.value(ref)
        return shape if shape is None or not shape.startswith('"') else self.named[self._names[self._target(ref)]]

    def _target(self, ref: ir.TypeRef) -> ir.TypeRef:
        """Return the object, map or union that a type is, or is a list of."""
        seen: set[ir.TypeRef] = set()
        while ref not in seen:
            seen.add(ref)
            ref = alias_target(self.context.api, ref)
            if isinstance(ref, ir.ListOf):
                ref = ref.item
            elif isinstance(ref, ir.Nullable):
                ref = ref.inner
        return ref

    def _value(self, ref: ir.TypeRef) -> str | None:
        target = self._target(ref)
        if not isinstance(target, ir.Named | ir.MapOf | ir.UnionOf):
            return None
        if target in self._names:
            return quote(self._names[target])
        if target in self._done:
            text = self._done[target]
            if text is None or len(text) <= _LONGEST:
                return text
            self.named[self._name(target)] = text
        elif target in self._open:
            self._name(target)
        elif len(self._open) >= _DEEPEST:
            self._name(target)
            self._later.append(target)
        else:
            self._open.append(target)
            text = self._done[target] = self._written(target)
            self._open.pop()
            if target not in self._names:
                return text
            self.named[self._names[target]] = text or "{}"
        return quote(self._names[target])

    def _name(self, target: ir.TypeRef) -> str:
        return self._names.setdefault(target, f"shape{len(self._names) + 1}")

    def _written(self, target: ir.TypeRef) -> str | None:
        if isinstance(target, ir.UnionOf):
            variants = list(self._variants(target, {}, set()))
            self.untold.update(dict.fromkeys(untold(variants)))
            if any(differ(one, other) for one, other in combinations(variants, 2)):
                self.has_variants = True
                return one_of(variants)
        entries = self._members(target)
        return "{" + ", ".join(f"{quote(key)}: {shape}" for key, shape in entries.items()) + "}" if entries else None

    def _members(self, ref: ir.TypeRef) -> dict[str, str]:
        match target := self._target(ref):
            case ir.MapOf(inner):
                shape = self._value(inner)
                return {"*": f'("*", {shape})'} if shape else {}
            case ir.UnionOf():
                return merged(self._variants(target, {}, set()))
            case ir.Named(id):
                return self._object(id)
            case _:
                return {}

    def _variants(
        self, union: ir.UnionOf, outer: Mapping[str, tuple[ir.JsonValue, ...]], inside: set[ir.TypeRef]
    ) -> Iterator[Variant]:
        """Yield the objects and maps among the variants of a union, those of unions inside it included."""
        inside.add(union)
        tag = union.tag
        refs = dict.fromkeys((*union.variants, *(ref for _, ref in tag.mapping))) if tag else union.variants
        for ref in refs:
            target = self._target(ref)
            if target in inside:
                continue
            tags = dict(outer)
            if tag is not None and (path := self._path(target, tag.path)):
                tags[path] = tuple(value for value, variant in tag.mapping if self._target(variant) == target)
            if isinstance(target, ir.UnionOf):
                yield from self._variants(target, tags, inside)
            elif isinstance(target, ir.Named | ir.MapOf):
                inside.add(target)
                yield self._variant(target, tags)

    def _variant(self, target: ir.Named | ir.MapOf, tags: Mapping[str, tuple[ir.JsonValue, ...]]) -> Variant:
        found = self.context.api.types[target.id] if isinstance(target, ir.Named) else None
        if not isinstance(found, ir.ObjectDef):
            return Variant(None, {}, self._members(target))
        fields = {self._field_name(found.id, item): item for item in visible(found.fields, Direction.REQUEST)}
        return Variant(found.at, fields, self._object(found.id), tags)

    def _path(self, target: ir.TypeRef, path: tuple[str, ...]) -> str | None:
        """Return the Python names that lead to a tag, dotted; None where no property of that name is declared."""
        names: list[str] = []
        for step in path:
            found = self.context.api.types[target.id] if isinstance(target, ir.Named) else None
            fields = found.fields if isinstance(found, ir.ObjectDef) else ()
            item = next((item for item in fields if item.wire_name == step), None)
            if item is None or not isinstance(found, ir.ObjectDef):
                return None
            names.append(self._field_name(found.id, item))
            target = self._target(item.type)
        return ".".join(names)

    def _field_name(self, owner: ir.TypeId, item: ir.Field) -> str:
        return field_name(self.context, owner, item, Direction.REQUEST)

    def _object(self, id: ir.TypeId) -> dict[str, str]:
        found = self.context.api.types[id]
        if id in self._entries or not isinstance(found, ir.ObjectDef):
            return self._entries.get(id, {})
        entries: dict[str, str] = {}
        for item in visible(found.fields, Direction.REQUEST):
            name = self._field_name(id, item)
            shape = self._value(item.type)
            if shape is not None:
                entries[name] = f"({quote(item.wire_name)}, {shape})"
            elif name != item.wire_name:
                entries[name] = quote(item.wire_name)
        others = self._value(found.additional) if found.additional is not None else None
        if others is not None:
            entries["*"] = f'("*", {others})'
        self._entries[id] = entries
        return entries
