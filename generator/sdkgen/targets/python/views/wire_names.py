"""Shapes: how Python keys inside a request value become wire names. Only what differs is written down."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from sdkgen.model import ir
from sdkgen.model.queries import alias_target
from sdkgen.model.traverse import mentions, named, visible
from sdkgen.plan.types import Direction
from sdkgen.targets.python.syntax.literals import quote
from sdkgen.targets.python.views.types import TypeContext, field_name

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
    _names: dict[ir.TypeRef, str] = field(default_factory=dict[ir.TypeRef, str])
    _open: list[ir.TypeRef] = field(default_factory=list[ir.TypeRef])
    _done: dict[ir.TypeRef, str | None] = field(default_factory=dict["ir.TypeRef", "str | None"])
    _entries: dict[ir.TypeId, dict[str, str]] = field(default_factory=dict[ir.TypeId, dict[str, str]])
    _later: list[ir.TypeRef] = field(default_factory=list[ir.TypeRef])

    def renames(self, types: Iterable[ir.TypeRef]) -> bool:
        """Tell whether any key below these types differs from its wire name; if none does, no shape is needed."""
        pending = [id for type in types for id in named(type)]
        seen = set(pending)
        while pending:
            id = pending.pop()
            found = self.context.api.types[id]
            if isinstance(found, ir.ObjectDef) and any(
                field_name(self.context, id, item, Direction.REQUEST) != item.wire_name
                for item in visible(found.fields, Direction.REQUEST)
            ):
                return True
            new = [other for other in mentions(self.context.api, id, Direction.REQUEST) if other not in seen]
            seen.update(new)
            pending += new
        return False

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
        return shape if shape is None or shape.startswith("{") else self.named[self._names[self._target(ref)]]

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
        entries = self._members(target)
        return "{" + ", ".join(f"{quote(key)}: {shape}" for key, shape in entries.items()) + "}" if entries else None

    def _members(self, ref: ir.TypeRef, inside: frozenset[ir.TypeRef] = frozenset()) -> dict[str, str]:
        match target := self._target(ref):
            case ir.MapOf(inner):
                shape = self._value(inner)
                return {"*": f'("*", {shape})'} if shape else {}
            case ir.UnionOf(variants) if target not in inside:
                merged: dict[str, str] = {}
                for variant in variants:
                    for key, shape in self._members(variant, inside | {target}).items():
                        merged.setdefault(key, shape)
                return merged
            case ir.Named(id):
                return self._object(id)
            case _:
                return {}

    def _object(self, id: ir.TypeId) -> dict[str, str]:
        found = self.context.api.types[id]
        if id in self._entries or not isinstance(found, ir.ObjectDef):
            return self._entries.get(id, {})
        entries: dict[str, str] = {}
        for item in visible(found.fields, Direction.REQUEST):
            name = field_name(self.context, id, item, Direction.REQUEST)
            shape = self._value(item.type)
            if shape is not None:
                entries[name] = f"({quote(item.wire_name)}, {shape})"
            elif name != item.wire_name:
                entries[name] = quote(item.wire_name)
        self._entries[id] = entries
        return entries
