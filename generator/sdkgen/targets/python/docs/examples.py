"""Examples of calls as Python: from the document's own examples, or from the types where it has none."""

from __future__ import annotations

from collections.abc import Iterator

from sdkgen.guides.given import given
from sdkgen.guides.samples import Samples, fitting
from sdkgen.model import ir
from sdkgen.model.queries import alias_target
from sdkgen.model.traverse import visible
from sdkgen.plan.call import Call
from sdkgen.plan.types import Direction
from sdkgen.targets.python.syntax.literals import literal, quote
from sdkgen.targets.python.views.types import TypeContext, field_name


def example_arguments(call: Call, context: TypeContext) -> Iterator[tuple[str | None, str]]:
    """Yield the arguments of an example call as source: (None, value) for positional ones, else (name, value).

    Required arguments always appear; optional ones where the document's example has them.
    """
    names = call.names
    passed = given(call, Samples(context.api))
    arguments = {names[item.key]: python_value(item.type, item.value, context) for item in passed}
    for argument in call.positional:
        if argument.name not in arguments:
            break
        yield None, arguments.pop(argument.name)
    yield from arguments.items()


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
            return python_value(fitting(variants, value, context.api), value, context)
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
