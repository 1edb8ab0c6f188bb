"""What did not fit its type in a response."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Any, Union, get_args, get_origin

from ..transport.redact import visible

Path = tuple["str | int", ...]


@dataclass(frozen=True)
class Mismatch:
    """A property that is not of its declared type.

    Attributes:
        path: Where it first occurs: `("data", 0, "price")`. Empty for the body itself.
        expected: The declared type.
        found: The kind of JSON value that came, or `nothing`.
        value: The value itself, which may be personal data. It is in neither `str` nor `repr`.
        count: How many times this property did not fit, the items of lists taken together.
    """

    path: Path
    expected: str
    found: str
    value: object
    count: int = 1

    def __str__(self) -> str:
        where = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in self.path).lstrip(".")
        times = f" ({self.count} times)" if self.count > 1 else ""
        return f"{visible(where) or 'the body'}: expected {self.expected}, found {self.found}{times}"

    def __repr__(self) -> str:
        return f"<Mismatch {self}>"


class Mismatches:
    """Collects mismatches, one for each property: the items of a list count as one.

    `unfit` holds the properties that did not fit before, by model: they are likely not to fit again.
    """

    def __init__(self) -> None:
        self.unfit: dict[type, set[Any]] = {}
        self._found: dict[Path, list[tuple[Path, Any, object, bool]]] = {}

    def add(self, path: Path, expected: Any, value: object, *, missing: bool = False) -> None:
        """Note one misfit."""
        key = tuple("*" if isinstance(part, int) else part for part in path)
        self._found.setdefault(key, []).append((path, expected, value, missing))

    def update(self, others: Mismatches) -> None:
        """Take over what another collection has."""
        for key, found in others._found.items():
            self._found.setdefault(key, []).extend(found)

    def __len__(self) -> int:
        return sum(map(len, self._found.values()))

    def __iter__(self) -> Iterator[Mismatch]:
        for found in self._found.values():
            path, expected, value, missing = found[0]
            yield Mismatch(
                path, describe_type(expected), "nothing" if missing else describe_value(value), value, len(found)
            )


def describe_type(declared: Any) -> str:
    """Name a type as a reader would write it."""
    if get_origin(declared) is Annotated:
        declared = get_args(declared)[0]
    if is_union(declared):
        return " | ".join(describe_type(variant) for variant in get_args(declared))
    if declared is type(None):
        return "null"
    if isinstance(declared, type) and not get_args(declared):
        return declared.__name__
    origin: Any = get_origin(declared)
    if origin in (list, dict):
        return f"{origin.__name__}[{', '.join(map(describe_type, get_args(declared)))}]"
    return str(declared).replace("typing.", "")


def describe_value(value: Any) -> str:
    """Name the kind of a decoded JSON value without showing the value."""
    if isinstance(value, str) and not value.isascii() and any("\ud800" <= letter <= "\udfff" for letter in value):
        return "half of a surrogate pair"
    return _KINDS.get(type(value).__name__, "an object")


def is_union(declared: Any) -> bool:
    """Whether a type is `X | Y` or `Union[X, Y]`."""
    origin = get_origin(declared)
    return origin is Union or getattr(origin, "__name__", "") == "UnionType"


_KINDS = {"NoneType": "null", "bool": "bool", "int": "int", "float": "float", "str": "str", "list": "an array"}
