"""Examples of calls as Python: from the document's own examples, or from the types where it has none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sdkgen.model import ir
from sdkgen.model.queries import alias_target
from sdkgen.model.traverse import visible
from sdkgen.plan.call import Call, Place
from sdkgen.plan.types import Direction
from sdkgen.targets.python.syntax.literals import literal, quote
from sdkgen.targets.python.views.types import TypeContext, field_name

_DEPTH = 4
_MOST_VALUES = 500
"""Values that the sample for one call is made of; objects beyond are left empty."""
_SAMPLES: dict[ir.ScalarKind, ir.JsonValue] = {
    ir.ScalarKind.INTEGER: 1,
    ir.ScalarKind.NUMBER: 1.5,
    ir.ScalarKind.BOOLEAN: True,
    ir.ScalarKind.NULL: None,
    ir.ScalarKind.DATE: "2026-01-31",
    ir.ScalarKind.DATETIME: "2026-01-31T12:00:00Z",
}


def example_arguments(call: Call, context: TypeContext) -> Iterator[tuple[str | None, str]]:
    """Yield the arguments of an example call as source: (None, value) for the positional one, else (name, value).

    Required arguments always appear; optional ones where the document's example has them.
    """
    path = sorted(
        (item for item in call.operation.parameters if item.location is ir.Location.PATH),
        key=lambda item: call.operation.path.find("{" + item.wire_name + "}"),
    )
    names, samples = call.names, _Samples(context)
    if path:
        yield None, _parameter(path[-1], samples)
    for item in path[:-1]:
        yield names[item.location.value, item.wire_name], _parameter(item, samples)
    for item in call.operation.parameters:
        name = names.get((item.location.value, item.wire_name))
        if item.location is not ir.Location.PATH and item.required and name is not None:
            yield name, _parameter(item, samples)
    yield from _body(call, samples)


def _body(call: Call, samples: _Samples) -> Iterator[tuple[str, str]]:
    body = call.body
    if body is None:
        return
    names, example, context = call.names, body.content.example, samples.context
    if body.fields is None:
        if body.required or body.content.has_example:
            value = example if body.content.has_example else samples.of(body.content.type)
            yield names[Place.WHOLE_BODY, ""], python_value(body.content.type, value, context)
        return
    given = example if isinstance(example, dict) else {}
    for field in visible(body.fields.fields, Direction.REQUEST):
        if field.wire_name in given:
            yield names[Place.BODY, field.wire_name], python_value(field.type, given[field.wire_name], context)
        elif field.required:
            yield names[Place.BODY, field.wire_name], python_value(field.type, samples.of(field.type), context)


def _parameter(item: ir.Parameter, samples: _Samples) -> str:
    # An empty segment of a path leads elsewhere: clients refuse to send it.
    if item.has_example and not (item.location is ir.Location.PATH and item.example == ""):
        return python_value(item.type, item.example, samples.context)
    value = samples.of(item.type)
    return python_value(item.type, item.wire_name if value == "string" else value, samples.context)


@dataclass(slots=True)
class _Samples:
    """Small values for one call."""

    context: TypeContext
    left: int = _MOST_VALUES

    def of(self, ref: ir.TypeRef, depth: int = 0) -> ir.JsonValue:
        """Return a value that fits a type: required fields only."""
        target = alias_target(self.context.api, ref)
        self.left -= 1
        match target:
            case ir.Scalar(kind):
                return _SAMPLES.get(kind, "string")
            case ir.Choice(values):
                return values[0]
            case ir.ListOf(item):
                return [self.of(item, depth + 1)] if depth < _DEPTH - 1 else []
            case ir.Nullable(inner):
                return self.of(inner, depth)
            case ir.UnionOf(variants):
                return self.of(variants[0], depth)
            case ir.Named(id):
                found = self.context.api.types[id]
                if isinstance(found, ir.AliasDef) or depth >= _DEPTH or self.left < 0:
                    return {}
                fields = (field for field in visible(found.fields, Direction.REQUEST) if field.required)
                return {field.wire_name: self.of(field.type, depth + 1) for field in fields}
            case _:
                return {}


def python_value(ref: ir.TypeRef, value: ir.JsonValue, context: TypeContext) -> str:
    """Write a JSON value as the Python that a method takes: TypedDict keys, file contents as bytes."""
    target = alias_target(context.api, ref)
    if isinstance(target, ir.Nullable):
        target = alias_target(context.api, target.inner)
    match target, value:
        case ir.Scalar(ir.ScalarKind.BYTES), str():
            return f"b{literal(value)}" if value.isascii() else f"{literal(value)}.encode()"
        case ir.ListOf(item), list():
            return f"[{', '.join(python_value(item, element, context) for element in value)}]"
        case ir.MapOf(inner), dict():
            return (
                "{"
                + ", ".join(f"{quote(key)}: {python_value(inner, item, context)}" for key, item in value.items())
                + "}"
            )
        case ir.Named(id), dict():
            return _object(id, value, context)
        case ir.UnionOf(variants), _:
            return python_value(_fitting(variants, value, context), value, context)
        case _:
            return literal(value)


def _object(id: ir.TypeId, value: dict[str, ir.JsonValue], context: TypeContext) -> str:
    found = context.api.types[id]
    if not isinstance(found, ir.ObjectDef):
        return literal(value)
    fields = {field.wire_name: field for field in visible(found.fields, Direction.REQUEST)}
    entries: list[str] = []
    for key, item in value.items():
        field = fields.get(key)
        name = key if field is None else field_name(context, id, field, Direction.REQUEST)
        entries.append(f"{quote(name)}: {literal(item) if field is None else python_value(field.type, item, context)}")
    return "{" + ", ".join(entries) + "}"


def _fitting(variants: tuple[ir.TypeRef, ...], value: ir.JsonValue, context: TypeContext) -> ir.TypeRef:
    def score(variant: ir.TypeRef) -> int:
        target = alias_target(context.api, variant)
        if isinstance(value, dict) and isinstance(target, ir.Named):
            found = context.api.types[target.id]
            known = {field.wire_name for field in found.fields} if isinstance(found, ir.ObjectDef) else set[str]()
            return 1 + len(known & value.keys()) - len(value.keys() - known)
        return int(isinstance(value, list) == isinstance(target, ir.ListOf)) - int(
            isinstance(value, dict) != isinstance(target, ir.MapOf)
        )

    return max(variants, key=score)
