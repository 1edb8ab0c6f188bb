"""`enum` and `const`: literal values."""

from __future__ import annotations

import math

from sdkgen.document.resolver import Node
from sdkgen.model.construct import Literal, distinct
from sdkgen.model.ir import JsonValue, Pointer
from sdkgen.model.pointers import join
from sdkgen.openapi.log import Log
from sdkgen.openapi.read import Keywords, short


def literals(log: Log, node: Node, own: Keywords, types: tuple[str, ...] | None) -> tuple[Literal, ...] | None:
    """The values that `enum` or `const` allows, without null; None where neither says anything.

    A value is converted to the declared type where nothing is lost: a YAML writer who means the text `1` or `true`
    often forgets the quotes.
    """
    constant = node.child("const")
    values: list[JsonValue] | None = [constant.value] if constant else own.enum
    if values is None:
        return None
    at = constant.at if constant else join(node.at, "enum")
    scalars = [value for value in values if isinstance(value, (str, int, float)) and _is_exact(value)]
    if len(scalars) < sum(value is not None for value in values):
        message = "some of the allowed values are objects, arrays or no exact numbers"
        structured = any(isinstance(value, list | dict) for value in values)
        anything = not scalars or (structured and (not types or not {"array", "object"}.isdisjoint(types)))
        log.warn("enum-value", at, message, "the type allows every value" if anything else "those values are left out")
        if anything:
            return None
    return distinct(_fit(log, at, value, types) for value in scalars)


def _is_exact(value: float | str) -> bool:
    return not isinstance(value, float) or math.isfinite(value)


def _fit(log: Log, at: Pointer, value: Literal, types: tuple[str, ...] | None) -> Literal:
    if not types or _type_of(value) in types or (isinstance(value, int) and "number" in types) or types == ("array",):
        return value
    fitted = _convert(value, types)
    consequence = "it is kept as it is" if fitted is None else f"it is taken as {short(fitted)}"
    log.info("enum-type", at, f"{short(value)} is no {' or '.join(types)}", consequence)
    return value if fitted is None else fitted


def _type_of(value: Literal) -> str:
    match value:
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case str():
            return "string"


def _convert(value: Literal, types: tuple[str, ...]) -> Literal | None:
    if "string" in types and not isinstance(value, str):
        return short(value)
    if isinstance(value, float) and "integer" in types and value.is_integer():
        return int(value)
    if isinstance(value, str) and "boolean" in types:
        return {"true": True, "false": False}.get(value)
    if isinstance(value, str) and "integer" in types and value.lstrip("-").isdecimal() and value.isascii():
        return int(value[:18])
    return None
