"""Types in words that no language owns: `string`, `date-time`, `array[object]`, `enum: one, two`."""

from __future__ import annotations

from sdkgen.model import ir
from sdkgen.model.queries import alias_target

_FORMATS = {
    ir.ScalarKind.BYTES: "binary",
    ir.ScalarKind.DATE: "date",
    ir.ScalarKind.DATETIME: "date-time",
}
_VALUES: dict[type, str] = {bool: "boolean", int: "integer", float: "number", str: "string"}


def type_words(ref: ir.TypeRef, api: ir.Api) -> str:
    """Return what a reader calls a type: its values, its format, or its kind, with `| null` where that is possible."""
    target = alias_target(api, ref)
    nullable = isinstance(target, ir.Nullable)
    target = alias_target(api, target.inner) if isinstance(target, ir.Nullable) else target
    match target:
        case ir.Choice(values):
            return f"enum: {', '.join(map(_value, values))}"
        case ir.Scalar(kind, form) if kind in _FORMATS or form:
            return _FORMATS.get(kind) or form or ""
        case ir.ListOf(item):
            found = f"array[{_kind(item, api)}]"
        case _:
            found = _kind(target, api)
    return f"{found} | null" if nullable else found


def _value(value: str | float | bool) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _kind(ref: ir.TypeRef, api: ir.Api) -> str:
    """Return the JSON type alone."""
    target = alias_target(api, ref)
    target = alias_target(api, target.inner) if isinstance(target, ir.Nullable) else target
    match target:
        case ir.Scalar(kind):
            return "string" if kind in _FORMATS else kind.value
        case ir.Choice(values):
            return _VALUES[type(values[0])]
        case ir.ListOf():
            return "array"
        case _:
            return "object"
