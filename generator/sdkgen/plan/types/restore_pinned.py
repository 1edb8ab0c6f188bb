"""Definitions that have a name and are written inline: the lock remembers it, or the design gives it."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import replace

from sdkgen.model import ir

_PLAIN = (ir.Scalar, ir.Anything, ir.Never, ir.Named)


def pinned_pointers(pins: Mapping[str, str]) -> set[str]:
    """Return the schemas that a lock has import paths for."""
    return {key.partition(" ")[2] for key in pins if key.startswith(("read #", "write #"))}


def restored(api: ir.Api, pointers: Set[str]) -> ir.Api:
    """Return an API in which unions, lists, maps and enums that stand at these pointers are definitions."""
    wanted = {pointer for pointer in pointers if pointer not in api.types}
    if not wanted:
        return api
    found = _Restorer(wanted)
    types = {id: found.definition(item) for id, item in api.types.items()}
    operations = tuple(map(found.operation, api.operations))
    return replace(api, types={**types, **found.types}, operations=operations) if found.types else api


class _Restorer:
    """Replaces inline types by references to definitions of their own."""

    def __init__(self, wanted: set[str]) -> None:
        self._wanted = wanted
        self.types: dict[ir.TypeId, ir.TypeDef] = {}

    def definition(self, found: ir.TypeDef) -> ir.TypeDef:
        if isinstance(found, ir.AliasDef):
            inner = self._inside(found.type, found.at)
            return found if inner is found.type else replace(found, type=inner)
        fields = [self._type(item.type, item.at) for item in found.fields]
        extra = self._type(found.additional, f"{found.at}/additionalProperties") if found.additional else None
        if extra is found.additional and all(new is old.type for new, old in zip(fields, found.fields, strict=True)):
            return found
        pairs = zip(found.fields, fields, strict=True)
        return replace(found, fields=tuple(replace(field, type=type) for field, type in pairs), additional=extra)

    def operation(self, found: ir.Operation) -> ir.Operation:
        parameters = tuple(replace(item, type=self._type(item.type, item.at)) for item in found.parameters)
        body = found.body
        if body is not None:
            contents = (replace(item, type=self._type(item.type, f"{item.at}/schema")) for item in body.contents)
            body = replace(body, contents=tuple(contents))
        responses = tuple(replace(item, contents=tuple(map(self._content, item.contents))) for item in found.responses)
        return replace(found, parameters=parameters, body=body, responses=responses)

    def _content(self, found: ir.Content) -> ir.Content:
        return replace(found, type=self._type(found.type, f"{found.at}/schema")) if found.type is not None else found

    def _type(self, ref: ir.TypeRef, at: str) -> ir.TypeRef:
        """Return a type with what stands at a pinned pointer as a reference."""
        if at in self._wanted and not isinstance(ref.inner if isinstance(ref, ir.Nullable) else ref, _PLAIN):
            id = ir.TypeId(at)
            if id not in self.types:
                self.types[id] = self.definition(ir.AliasDef(id, None, None, ref, ir.Pointer(at)))
            return ir.Named(id)
        return self._inside(ref, at)

    def _inside(self, ref: ir.TypeRef, at: str) -> ir.TypeRef:
        match ref:
            case ir.Nullable(inner):
                new = self._inside(inner, at)
                return ref if new is inner else ir.Nullable(new)
            case ir.ListOf(item):
                new = self._type(item, f"{at}/items")
                return ref if new is item else ir.ListOf(new)
            case ir.MapOf(value):
                new = self._type(value, f"{at}/additionalProperties")
                return ref if new is value else ir.MapOf(new)
            case _:
                return ref
