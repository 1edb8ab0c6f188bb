"""JSON values as the JavaScript that a method takes."""

from __future__ import annotations

from collections.abc import Iterable

from sdkgen.guides.samples import fitting
from sdkgen.model import ir
from sdkgen.model.queries import alias_target
from sdkgen.model.traverse import Direction, visible
from sdkgen.targets.typescript.syntax.literals import array_of, key, literal, quote

_FILE = quote("file.bin")


def javascript(ref: ir.TypeRef, value: ir.JsonValue, api: ir.Api) -> str:
    """Return an expression for a value of a type; what is a file becomes one."""
    target = alias_target(api, ref)
    if isinstance(target, ir.Nullable):
        target = alias_target(api, target.inner)
    match target, value:
        case ir.Scalar(ir.ScalarKind.BYTES), str():
            return f"new File([{quote(value)}], {_FILE})"
        case ir.ListOf(item), list():
            return array_of(javascript(item, element, api) for element in value)
        case ir.MapOf(inner), dict():
            return members((name, javascript(inner, item, api)) for name, item in value.items())
        case ir.Named(id), dict():
            found = api.types[id]
            fields = visible(found.fields, Direction.REQUEST) if isinstance(found, ir.ObjectDef) else ()
            types = {field.wire_name: field.type for field in fields}
            return members(
                (name, javascript(types.get(name, ir.Anything()), item, api)) for name, item in value.items()
            )
        case ir.UnionOf(variants), _:
            return javascript(fitting(variants, value, api), value, api)
        case _, list():
            return array_of(javascript(ir.Anything(), element, api) for element in value)
        case _, dict():
            return members((name, javascript(ir.Anything(), item, api)) for name, item in value.items())
        case _:
            return literal(value)


def members(items: Iterable[tuple[str, str]]) -> str:
    """Return an object that is no more than JavaScript: without marks for a compiler."""
    written = ", ".join(f"{_name(name)}: {text}" for name, text in items)
    return f"{{ {written} }}" if written else "{}"


def _name(name: str) -> str:
    # Without brackets `__proto__` would set the prototype.
    return f"[{quote(name)}]" if name == "__proto__" else key(name)
