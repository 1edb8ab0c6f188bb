"""What a change of a value means to those who send it and to those who receive it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from sdkgen.model import ir
from sdkgen.model.ir import ScalarKind
from sdkgen.targets.findings import Level

_TEXT = {ScalarKind.STRING, ScalarKind.DATE, ScalarKind.DATETIME}


class WirePart(Enum):
    """Which way a value travels, and so who is hurt when it changes."""

    REQUEST = "request"
    RESPONSE = "response"
    ERROR = "error"
    """In a response that is no success: callers get its body untyped."""


@dataclass(frozen=True, slots=True)
class Change:
    """One difference between two schemas or operations, before it is known who uses them."""

    code: str
    level: Level
    subject: str
    message: str
    old_at: str | None
    new_at: str | None


def level_of(part: WirePart, request: Level, response: Level) -> Level:
    """Return how much a change matters in a direction; in errors, whose bodies are untyped, a step less."""
    if part is WirePart.REQUEST:
        return request
    return response if part is WirePart.RESPONSE else Level(max(response - 1, Level.PATCH))


class Fit(Enum):
    """How the values of two types relate."""

    SAME = "same"
    NARROWER = "narrower"
    """The new type allows less."""
    WIDER = "wider"
    """The new type allows more."""
    OTHER = "other"


def fit(old: ir.TypeRef, new: ir.TypeRef) -> Fit:
    """Return how the values of two inline types without parts relate, on the wire."""
    if old == new:
        return Fit.SAME
    if _allows(old, new):
        return Fit.NARROWER
    return Fit.WIDER if _allows(new, old) else Fit.OTHER


def _allows(wide: ir.TypeRef, narrow: ir.TypeRef) -> bool:
    if isinstance(wide, ir.Anything):
        return True
    if not isinstance(wide, ir.Scalar):
        return False
    if isinstance(narrow, ir.Choice):
        return all(_is(value, wide.kind) for value in narrow.values)
    if not isinstance(narrow, ir.Scalar):
        return False
    integers = wide.kind is ScalarKind.NUMBER and narrow.kind is ScalarKind.INTEGER
    return integers or (wide.kind is ScalarKind.STRING and narrow.kind in _TEXT)


_VALUES: Mapping[ScalarKind, tuple[type, ...]] = {
    ScalarKind.STRING: (str,),
    ScalarKind.INTEGER: (int,),
    ScalarKind.NUMBER: (int, float),
    ScalarKind.BOOLEAN: (bool,),
}


def _is(value: object, kind: ScalarKind) -> bool:
    if isinstance(value, bool):
        return kind is ScalarKind.BOOLEAN
    return isinstance(value, _VALUES.get(kind, ()))


def type_level(part: WirePart, found: Fit, old: ir.TypeRef, new: ir.TypeRef) -> Level:
    """Return how much a change of type matters."""
    if found is Fit.OTHER:
        return level_of(part, Level.BREAKING, Level.BREAKING)
    wider = found is Fit.WIDER
    dated = isinstance(old, ir.Scalar) and isinstance(new, ir.Scalar) and {old.kind, new.kind} <= _TEXT
    opened = isinstance(old, ir.Choice)
    request = Level.MINOR if wider or dated else Level.BREAKING
    response = Level.BREAKING if wider and not opened else Level.MINOR
    return level_of(part, request, response)


def said(ref: ir.TypeRef) -> str:
    """Return a type in the words of OpenAPI, for messages."""
    match ref:
        case ir.Scalar(kind):
            return {ScalarKind.DATE: "date", ScalarKind.DATETIME: "date-time"}.get(kind, kind.value)
        case ir.Anything():
            return "any value"
        case ir.Never():
            return "no value"
        case ir.Choice(values):
            return f"one of {listed(values)}"
        case ir.ListOf(item):
            return f"array of {said(item)}"
        case ir.MapOf(value):
            return f"map of {said(value)}"
        case ir.Nullable(inner):
            return f"{said(inner)} or null"
        case ir.Named():
            return "object"
        case ir.UnionOf(variants):
            return " or ".join(dict.fromkeys(map(said, variants)))


_SHOWN = 8


def listed(values: Sequence[object]) -> str:
    """Return literal values for a message, the first few of them."""
    shown = [f'"{value}"' if isinstance(value, str) else str(value).lower() for value in values[:_SHOWN]]
    more = [f"{len(values) - _SHOWN} more"] if len(values) > _SHOWN else []
    return ", ".join([*shown, *more])
