"""Examples of calls as Python: from the document's own examples, or from the types where it has none."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from sdkgen.model import ir
from sdkgen.model.contract import CallBody
from sdkgen.model.queries import alias_target
from sdkgen.model.traverse import visible
from sdkgen.plan.call import Call, Place
from sdkgen.plan.types import Direction
from sdkgen.targets.python.docs.samples import Nothing, Samples, fitting
from sdkgen.targets.python.syntax.literals import literal, quote
from sdkgen.targets.python.views.types import TypeContext, field_name


def example_arguments(call: Call, context: TypeContext) -> Iterator[tuple[str | None, str]]:
    """Yield the arguments of an example call as source: (None, value) for positional ones, else (name, value).

    Required arguments always appear; optional ones where the document's example has them.
    """
    given = dict(_given(call, Samples(context)))
    for argument in call.positional:
        if argument.name not in given:
            break
        yield None, given.pop(argument.name)
    yield from given.items()


def _given(call: Call, samples: Samples) -> Iterator[tuple[str, str]]:
    names, needed = call.names, call.needed
    path = sorted(
        (item for item in call.operation.parameters if item.location is ir.Location.PATH),
        key=lambda item: call.operation.path.find("{" + item.wire_name + "}"),
    )
    for item in path:
        yield names[item.location.value, item.wire_name], _parameter(item, samples)
    for item in call.operation.parameters:
        key = (item.location.value, item.wire_name)
        if item.location is not ir.Location.PATH and key in needed:
            yield names[key], _parameter(item, samples)
    yield from _body(call, samples)


def _body(call: Call, samples: Samples) -> Iterator[tuple[str, str]]:
    body = call.body
    if body is None:
        return
    changes = call.operation.method in {"put", "patch"} or call.method.startswith("update")
    if body.fields is None:
        if (Place.WHOLE_BODY, "") in call.needed or body.content.has_example or changes:
            content = body.content
            value = content.example if content.has_example else samples.of(content.type, "")
            yield call.names[Place.WHOLE_BODY, ""], python_value(content.type, value, samples.context)
        return
    names, fields = call.names, [*visible(body.fields.fields, Direction.REQUEST)]
    needed = {name for place, name in call.needed if place == Place.BODY}
    values = dict(_members(body, fields, needed, samples))
    if changes and not values:
        values = dict(_change(fields, samples))
    for field in fields:
        if field.wire_name in values:
            value = python_value(field.type, values[field.wire_name], samples.context)
            yield names[Place.BODY, field.wire_name], value


def _members(
    body: CallBody, fields: Sequence[ir.Field], needed: Container[str], samples: Samples
) -> Iterator[tuple[str, ir.JsonValue]]:
    """Yield what an example sends of a body, by wire name: what the document shows, and what is needed."""
    content = body.content
    whole = content.example if content.has_example else samples.shown(content.type)
    given = whole if isinstance(whole, dict) else {}
    for field in fields:
        if field.wire_name in given:
            shown = samples.taken(field.type, given[field.wire_name])
            if not isinstance(shown, Nothing):
                yield field.wire_name, shown
                continue
        if field.wire_name in needed:
            yield field.wire_name, samples.of(field.type, field.wire_name, field.examples)


def _change(fields: Sequence[ir.Field], samples: Samples) -> Iterator[tuple[str, ir.JsonValue]]:
    """Yield a property that an update changes: the first that the document shows a value of, else the first."""
    possible = [field for field in fields if not field.deprecated] or fields
    shown = (field for field in possible if not isinstance(samples.shown(field.type, field.examples), Nothing))
    field = next(shown, next(iter(possible), None))
    if field is not None:
        yield field.wire_name, samples.of(field.type, field.wire_name, field.examples)


def _parameter(item: ir.Parameter, samples: Samples) -> str:
    # An empty segment of a path leads elsewhere: clients refuse to send it.
    if item.has_example and not (item.location is ir.Location.PATH and item.example == ""):
        return python_value(item.type, item.example, samples.context)
    return python_value(item.type, samples.of(item.type, item.wire_name), samples.context)


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
            return python_value(fitting(variants, value, context), value, context)
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
