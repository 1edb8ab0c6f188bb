"""JSON as it is sent: compact, UTF-8, dates in ISO 8601, numbers without loss."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date, time
from decimal import Decimal
from enum import Enum
from typing import Any, cast
from uuid import UUID

from .omit import Omit
from .scalars import is_array, is_model

_HALF = re.compile("[\ud800-\udfff]")


class _Omitted(Exception):
    """The value holds something that the fast encoder cannot leave out or read twice."""


def encode_json(value: object) -> bytes:
    """Write a value as compact JSON; omitted members and elements are left out.

    Raises:
        TypeError: A value has no JSON form.
        ValueError: A number is infinite, not a number, or a decimal that a JSON number cannot carry without loss.
    """
    try:
        return _bytes(_encode(value))
    except _Omitted:
        return _bytes(_encode(_without_omitted(value)))


def _bytes(text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError:  # half of a surrogate pair, which JSON can write and UTF-8 cannot
        return _HALF.sub(lambda found: f"\\u{ord(found[0]):04x}", text).encode()


def _default(value: Any) -> object:
    if isinstance(value, Omit):
        raise _Omitted
    if is_model(value):
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True, warnings=False)
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, Decimal):
        return _number(value)
    if isinstance(value, Mapping):
        return dict(cast("Mapping[object, object]", value))
    if isinstance(value, Iterator):
        raise _Omitted  # it can be read only once, so it is read on the way that needs no second try
    if is_array(value):
        return list(value)
    raise TypeError(f"a value of type {type(value).__name__} cannot be sent as JSON")


_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_default).encode


def _number(value: Decimal) -> int | float:
    if value.is_finite():
        if value == value.to_integral_value():
            return int(value)
        number = float(value)
        if Decimal(repr(number)) == value:
            return number
    raise ValueError("the decimal cannot be sent as a JSON number without loss; pass it as a string")


def _without_omitted(value: Any) -> object:
    if isinstance(value, Mapping):
        pairs = cast("Mapping[object, object]", value).items()
        return {key: _without_omitted(member) for key, member in pairs if not isinstance(member, Omit)}
    if is_array(value) and not hasattr(value, "read"):
        return [_without_omitted(item) for item in value if not isinstance(item, Omit)]
    return value
