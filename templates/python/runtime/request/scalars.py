"""Single values as text, for paths, query strings, headers and forms."""

from __future__ import annotations

import math
import sys
from collections.abc import Iterable, Mapping
from datetime import date, time
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING
from uuid import UUID

from .omit import Omit

if TYPE_CHECKING:
    from typing import TypeGuard

    from pydantic import BaseModel

_NOT_ARRAYS = (str, bytes, bytearray, memoryview, Mapping, Enum)


def to_text(value: object) -> str:
    """Write one value as the wire has it: booleans in lower case, dates in ISO 8601.

    Raises:
        TypeError: The value is a container, or of a type that has no text form.
        ValueError: The value is an infinity or not a number.
    """
    if isinstance(value, str):
        return str(value.value) if isinstance(value, Enum) else value
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, Enum):
        return to_text(value.value)
    if isinstance(value, int):
        return int.__repr__(value)
    return _rarer(value)


def _rarer(value: object) -> str:
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ValueError(f"{value} cannot be sent as a parameter")
        return float.__repr__(value)
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, (Decimal, UUID)):
        return str(value)
    raise TypeError(f"a value of type {type(value).__name__} cannot be sent as a parameter")


def utf8(text: str) -> bytes:
    """Encode text.

    Raises:
        ValueError: It holds half of a surrogate pair. Python's own error would carry the whole text.
    """
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise ValueError("the text holds half of a surrogate pair, which cannot be sent") from None


def is_binary(value: object) -> bool:
    """Whether the value is bytes in memory."""
    return isinstance(value, (bytes, bytearray, memoryview))


def is_readable(value: object) -> bool:
    """Whether bytes can be read from the value: an open file, the path of one, or an asynchronous stream."""
    return hasattr(value, "read") or hasattr(value, "__fspath__") or hasattr(value, "__aiter__")


def is_model(value: object) -> TypeGuard[BaseModel]:
    """Whether the value is a pydantic model; where pydantic was never loaded, nothing is, and it stays unloaded."""
    main = sys.modules.get("pydantic.main")
    return main is not None and isinstance(value, main.BaseModel)


def is_mapping(value: object) -> bool:
    """Whether the value is written as an object."""
    return isinstance(value, Mapping) or is_model(value)


def is_array(value: object) -> bool:
    """Whether the value is written as an array: any iterable that is neither text, bytes nor an object."""
    if isinstance(value, _NOT_ARRAYS) or is_model(value):
        return False
    return isinstance(value, Iterable)


def items_of(value: object) -> list[tuple[str, object]]:
    """Return an object's members that are sent: neither omitted nor None."""
    if is_model(value):
        value = value.model_dump(mode="json", by_alias=True, exclude_unset=True, warnings=False)
    if not isinstance(value, Mapping):
        raise TypeError(f"expected an object, got {type(value).__name__}")
    pairs: list[tuple[object, object]] = list(value.items())  # pyright: ignore[reportUnknownArgumentType, reportUnknownMemberType]
    return [(to_text(key), member) for key, member in pairs if member is not None and not isinstance(member, Omit)]


def elements_of(value: object) -> list[object]:
    """Return an array's elements that are sent: neither omitted nor None."""
    if not isinstance(value, Iterable):
        raise TypeError(f"expected an array, got {type(value).__name__}")
    elements: list[object] = list(value)  # pyright: ignore[reportUnknownArgumentType]
    return [element for element in elements if element is not None and not isinstance(element, Omit)]
