"""Limits of values: which is tighter, and the one spelling of those that mean the same."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from sdkgen.model.ir import JsonValue

UPPER = ("exclusiveMaximum", "maxItems", "maxLength", "maxProperties", "maximum")
LOWER = ("exclusiveMinimum", "minItems", "minLength", "minProperties", "minimum")
_NUMBERS = frozenset({"integer", "number"})
_ARRAYS, _OBJECTS, _TEXTS = frozenset({"array"}), frozenset({"object"}), frozenset({"string"})
KINDS: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(("maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum", "multipleOf"), _NUMBERS),
    **dict.fromkeys(("maxLength", "minLength", "pattern", "contentEncoding", "contentMediaType"), _TEXTS),
    **dict.fromkeys(("maxItems", "minItems", "uniqueItems", "contains", "prefixItems", "items"), _ARRAYS),
    **dict.fromkeys(("maxProperties", "minProperties", "propertyNames", "patternProperties"), _OBJECTS),
    **dict.fromkeys(("additionalProperties", "required", "dependentRequired", "dependentSchemas"), _OBJECTS),
    "unevaluatedItems": _ARRAYS,
    "format": _NUMBERS | _TEXTS,
}
"""The types that a keyword says something about; those without an entry speak of all of them."""
_PAIRS = (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum"))


def number(value: JsonValue) -> int | float | None:
    """Return a value if it is a number."""
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None


def tighter(word: str, one: JsonValue, other: JsonValue) -> JsonValue:
    """Return the limit that allows less."""
    pick = min if word in UPPER else max
    found = [item for item in map(number, (one, other)) if item is not None]
    return pick(found) if len(found) == 2 else other


def looser(word: str, values: Sequence[JsonValue]) -> JsonValue:
    """Return the limit that allows most."""
    found = [item for item in map(number, values) if item is not None]
    return (max if word in UPPER else min)(found) if found else values[0]


def settle_limits(found: Mapping[str, JsonValue], *, whole: bool = False) -> dict[str, JsonValue]:
    """Return limits with one of `minimum` and `exclusiveMinimum` at most, and so for the upper one.

    Args:
        found: Limits, among other keywords. OpenAPI 3.0 says of a limit whether it is allowed itself.
        whole: Whether only whole numbers are allowed: what is above 0 is at least 1 then.
    """
    settled = dict(found)
    for exclusive, inclusive in _PAIRS:
        flag = settled.get(exclusive)
        if isinstance(flag, bool):
            del settled[exclusive]
            if flag and inclusive in settled:
                settled[exclusive] = settled.pop(inclusive)
        lower = exclusive in LOWER
        if whole:
            _whole(settled, exclusive, inclusive, lower=lower)
        one, other = number(settled.get(exclusive)), number(settled.get(inclusive))
        if one is not None and other is not None:
            wins = one >= other if lower else one <= other
            del settled[inclusive if wins else exclusive]
    return settled


def _whole(settled: dict[str, JsonValue], exclusive: str, inclusive: str, *, lower: bool) -> None:
    limit = number(settled.get(exclusive))
    if limit is not None and math.isfinite(limit):
        del settled[exclusive]
        nearest = math.floor(limit) + 1 if lower else math.ceil(limit) - 1
        settled[inclusive] = tighter(inclusive, settled.get(inclusive), nearest)
    limit = number(settled.get(inclusive))
    if limit is not None and math.isfinite(limit):
        settled[inclusive] = math.ceil(limit) if lower else math.floor(limit)
