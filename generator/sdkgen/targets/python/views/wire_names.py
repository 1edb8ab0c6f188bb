"""Shapes: how Python keys inside a request value become wire names. Only what differs is written down."""

from __future__ import annotations

from dataclasses import dataclass, field

from sdkgen.model import ir
from sdkgen.model.traverse import visible
from sdkgen.plan.types import Mode
from sdkgen.targets.python.syntax.literals import quote
from sdkgen.targets.python.views.types import TypeContext, field_name


@dataclass(slots=True)
class Shapes:
    """The shapes of one operation; recursive ones have names."""

    context: TypeContext
    open: list[ir.TypeId] = field(default_factory=list[ir.TypeId])
    recursive: dict[ir.TypeId, str] = field(default_factory=dict[ir.TypeId, str])
    named: dict[str, str] = field(default_factory=dict[str, str])
    renames: bool = False
    """Whether any key met so far differs from its wire name; if none does, no shape is needed."""

    def value(self, ref: ir.TypeRef) -> str | None:
        """Return the shape of a value as Python source; None where every key is already a wire name."""
        entries = self._entries(ref)
        if isinstance(entries, str):
            return entries
        return "{" + ", ".join(f"{quote(key)}: {shape}" for key, shape in entries.items()) + "}" if entries else None

    def _entries(self, ref: ir.TypeRef) -> dict[str, str] | str:
        match ref:
            case ir.ListOf(inner) | ir.Nullable(inner):
                return self._entries(inner)
            case ir.MapOf(inner):
                shape = self.value(inner)
                return {"*": f'("*", {shape})'} if shape else {}
            case ir.UnionOf(variants):
                return self._merged(variants)
            case ir.Named(id):
                return self._named(id)
            case _:
                return {}

    def _merged(self, variants: tuple[ir.TypeRef, ...]) -> dict[str, str] | str:
        merged: dict[str, str] = {}
        for variant in variants:
            entries = self._entries(variant)
            if isinstance(entries, str):
                return entries
            for key, shape in entries.items():
                merged.setdefault(key, shape)
        return merged

    def _named(self, id: ir.TypeId) -> dict[str, str] | str:
        found = self.context.api.types[id]
        if id in self.open:
            return quote(self.recursive.setdefault(id, f"shape{len(self.recursive) + 1}"))
        self.open.append(id)
        entries = self._entries(found.type) if isinstance(found, ir.AliasDef) else self._object(found)
        self.open.pop()
        name = self.recursive.get(id)
        if name is None or isinstance(entries, str):
            return entries
        self.named[name] = "{" + ", ".join(f"{quote(key)}: {shape}" for key, shape in entries.items()) + "}"
        return quote(name)

    def _object(self, found: ir.ObjectDef) -> dict[str, str]:
        entries: dict[str, str] = {}
        for item in visible(found.fields, Mode.WRITE):
            name = field_name(self.context, found.id, item, Mode.WRITE)
            shape = self.value(item.type)
            if shape is not None:
                self.renames = self.renames or name != item.wire_name
                entries[name] = f"({quote(item.wire_name)}, {shape})"
            elif name != item.wire_name:
                self.renames = True
                entries[name] = quote(item.wire_name)
        return entries
