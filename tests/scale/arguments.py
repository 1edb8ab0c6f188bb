"""Arguments for a call, made from the types of its parameters and body: the required ones alone, or everything."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sdkgen.model import ir
from sdkgen.model.contract import BodyKind
from sdkgen.model.media import is_binary
from sdkgen.model.queries import alias_target
from sdkgen.model.traverse import visible
from sdkgen.plan.call import Call, Place
from sdkgen.plan.plan import Plan
from sdkgen.plan.types import Direction

_SCALARS: dict[ir.ScalarKind, Any] = {
    ir.ScalarKind.INTEGER: 1,
    ir.ScalarKind.NUMBER: 1.5,
    ir.ScalarKind.BOOLEAN: True,
    ir.ScalarKind.NULL: None,
    ir.ScalarKind.DATE: "2026-01-31",
    ir.ScalarKind.DATETIME: "2026-01-31T12:00:00Z",
}
_DEPTH = 6
_WIDE = 3
"""Optional properties appear down to this depth: further down, everything would mean millions of values."""


@dataclass(frozen=True, slots=True)
class Arguments:
    """What to call a method with; plain JSON values."""

    call: str
    method: str
    path: str
    positional: list[Any]
    keywords: dict[str, Any]


def arguments_of(plan: Plan, call: Call, *, everything: bool) -> Arguments:
    """Return arguments for one call."""
    maker = _Maker(plan.api, everything)
    path = [item for item in call.operation.parameters if item.location is ir.Location.PATH]
    path.sort(key=lambda item: call.operation.path.find("{" + item.wire_name + "}"))
    full = _Maker(plan.api, everything=True)
    # An empty object has no way to stand in a path.
    values = {item.wire_name: maker.value(item.type, 0) or full.value(item.type, 0) for item in path}
    names = call.names
    keywords = {names["path", item.wire_name]: values[item.wire_name] for item in path[:-1]}
    for item in call.operation.parameters:
        place = item.location.value
        if item.location is not ir.Location.PATH and (item.required or everything) and (place, item.wire_name) in names:
            keywords[names[place, item.wire_name]] = maker.value(item.type, 0)
    files = call.body is not None and call.body.takes_files
    keywords.update(_body(_Maker(plan.api, everything, files=files), call))
    wire = call.operation.path
    for name, value in values.items():
        wire = wire.replace("{" + name + "}", str(value).lower() if isinstance(value, bool) else str(value))
    return Arguments(
        call.dotted, call.operation.method.upper(), wire, [values[item.wire_name] for item in path[-1:]], keywords
    )


def _body(maker: _Maker, call: Call) -> Iterator[tuple[str, Any]]:
    body, names = call.body, call.names
    if body is None:
        return
    if body.fields is None:
        if body.required or maker.everything:
            value = maker.value(body.content.type, 0)
            parts = body.kind in {BodyKind.MULTIPART, BodyKind.FORM} and not isinstance(value, dict)
            is_text = body.kind is BodyKind.RAW and isinstance(value, dict) and not is_binary(body.content.media_type)
            yield names[Place.WHOLE_BODY, ""], {"key": value} if parts else "text" if is_text else value
        return
    for field in visible(body.fields.fields, Direction.REQUEST):
        if field.required or maker.everything:
            yield names[Place.BODY, field.wire_name], maker.value(field.type, 0)


@dataclass(frozen=True, slots=True)
class _Maker:
    api: ir.Api
    everything: bool
    files: bool = False
    """Whether binary values are files: written as `{"$file": text}`, for JSON has no bytes."""

    def value(self, ref: ir.TypeRef, depth: int) -> Any:
        target = alias_target(self.api, ref)
        match target:
            case ir.Scalar(ir.ScalarKind.BYTES) if self.files:
                return {"$file": "text"}
            case ir.Scalar(kind):
                return _SCALARS.get(kind, "text")
            case ir.Choice(values):
                return values[0] or values[-1]
            case ir.ListOf(item):
                return [self.value(item, depth + 1)] if depth < _DEPTH else []
            case ir.MapOf(value):
                return {"key": self.value(value, depth + 1)} if depth < _DEPTH else {}
            case ir.Nullable(inner):
                return self.value(inner, depth)
            case ir.UnionOf(variants):
                return self.value(next(filter(self._is_file, variants), variants[0]), depth)
            case ir.Named(id):
                return self._object(id, depth)
            case _:
                return "anything"

    def _is_file(self, ref: ir.TypeRef) -> bool:
        """Tell whether a variant is the file of an upload: what belongs to JSON does not go with it."""
        return self.files and alias_target(self.api, ref) == ir.Scalar(ir.ScalarKind.BYTES)

    def _object(self, id: ir.TypeId, depth: int) -> dict[str, Any]:
        found = self.api.types[id]
        fields = (
            visible(found.fields, Direction.REQUEST) if isinstance(found, ir.ObjectDef) and depth < _DEPTH else iter(())
        )
        found_fields = {
            field.wire_name: self.value(field.type, depth + 1)
            for field in fields
            if field.required or (self.everything and depth < _WIDE)
        }
        # What declares nothing has something in it nevertheless: an empty path segment, for one, cannot be sent.
        return found_fields if isinstance(found, ir.ObjectDef) and found.fields else {"key": "text"}
