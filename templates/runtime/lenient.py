"""Reading values that do not fit their type.

`pydantic-core` reads every response that fits. What does not is read again here, type by type: each part that fits is
typed, each part that does not stays as it came and is noted as a `Mismatch`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Annotated, Any, ForwardRef, TypeVar, Union, cast, get_args, get_origin

from pydantic import BaseModel, TypeAdapter, ValidationError

from .dates import KeepSpelling
from .models import complete
from .tagged import Tagged, unknown_variant

ModelT = TypeVar("ModelT", bound=BaseModel)
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
        return f"{where or 'the body'}: expected {self.expected}, found {self.found}{times}"

    def __repr__(self) -> str:
        return f"<Mismatch {self}>"


class Mismatches:
    """What did not fit in one response, one entry for each property."""

    def __init__(self) -> None:
        self._first: dict[Path, tuple[Path, str, object, bool]] = {}
        self._counts: dict[Path, int] = {}

    def add(self, path: Path, expected: object, value: object, *, missing: bool = False) -> None:
        """Note one misfit."""
        key = tuple("*" if isinstance(part, int) else part for part in path)
        self._first.setdefault(key, (path, describe_type(expected), value, missing))
        self._counts[key] = self._counts.get(key, 0) + 1

    def __len__(self) -> int:
        return sum(self._counts.values())

    def __iter__(self) -> Iterator[Mismatch]:
        for key, (path, expected, value, missing) in self._first.items():
            yield Mismatch(path, expected, "nothing" if missing else describe_value(value), value, self._counts[key])


def build(declared: Any, value: object, path: Path, misfits: Mismatches) -> object:
    """Return a decoded JSON value as its declared type, as far as it fits."""
    marker, declared = split(declared)
    if marker is None:
        try:
            return exact(declared, value)
        except ValidationError:
            pass
    return _build_parts(marker, declared, value, path, misfits)


def _build_parts(marker: Tagged | None, declared: Any, value: object, path: Path, misfits: Mismatches) -> object:
    origin, arguments = get_origin(declared), get_args(declared)
    if marker is not None and isinstance(value, dict):
        known = marker.variant(marker.tag(value))
        mapping = cast("dict[str, object]", value)
        return unknown_variant(mapping) if known is None else build(known, mapping, path, misfits)
    if isinstance(declared, type) and issubclass(declared, BaseModel) and isinstance(value, dict):
        return construct_model(declared, cast("dict[str, object]", value), path, misfits)
    if origin is list and isinstance(value, list):
        items = cast("list[object]", value)
        return [build(arguments[0], item, (*path, index), misfits) for index, item in enumerate(items)]
    if origin is dict and isinstance(value, dict):
        entries = cast("dict[str, object]", value)
        return {key: build(arguments[1], entry, (*path, key), misfits) for key, entry in entries.items()}
    if is_union(origin):
        return _build_best(arguments, value, path, misfits)
    misfits.add(path, declared, value)
    return value


def _build_best(variants: tuple[Any, ...], value: object, path: Path, misfits: Mismatches) -> object:
    best: tuple[int, Any] | None = None
    for variant in variants:
        if isinstance(value, (dict, list)) and accepts(variant, value):
            attempt = Mismatches()
            build(variant, cast("object", value), path, attempt)
            if best is None or len(attempt) < best[0]:
                best = len(attempt), variant
    if best is None:
        misfits.add(path, Union[variants], value)  # noqa: UP007
        return value
    return build(best[1], value, path, misfits)


def construct_model(
    model: type[ModelT], value: Mapping[str, object], path: Path = (), misfits: Mismatches | None = None
) -> ModelT:
    """Build a model from a decoded JSON object. A required property that did not come is None."""
    complete(model)
    misfits = Mismatches() if misfits is None else misfits
    rest, fields, came = dict(value), dict[str, object](), set[str]()
    for name, field in model.model_fields.items():
        key = field.alias or name
        declared = Annotated[(field.annotation, *field.metadata)] if field.metadata else field.annotation
        if key in rest:
            fields[name] = build(declared, rest.pop(key), (*path, key), misfits)
            came.add(name)
        elif field.is_required():
            misfits.add((*path, key), declared, None, missing=True)
            fields[name] = None
        else:
            fields[name] = field.get_default(call_default_factory=True)
    return assemble(model, fields, came, rest)


def assemble(model: type[ModelT], fields: dict[str, object], came: set[str], extra: dict[str, object]) -> ModelT:
    """Make a model of values that are not looked at."""
    made = model.__new__(model)
    object.__setattr__(made, "__dict__", fields)
    object.__setattr__(made, "__pydantic_fields_set__", came | extra.keys())
    object.__setattr__(made, "__pydantic_extra__", extra)
    object.__setattr__(made, "__pydantic_private__", None)
    if model.__pydantic_post_init__:
        made.model_post_init(None)
    return made


_ADAPTERS: dict[object, TypeAdapter[Any]] = {}


def adapter(declared: Any) -> TypeAdapter[Any]:
    """Return the adapter of a type, built once."""
    found = _ADAPTERS.get(declared)
    if found is None:
        found = TypeAdapter[Any](Annotated[declared, KeepSpelling])
        _ADAPTERS[declared] = found
    return found


def exact(declared: Any, value: object) -> object:
    """Return a decoded JSON value as a type that it fits, or raise `ValidationError`."""
    return adapter(declared).validate_json(json.dumps(value), strict=True)


def split(declared: Any) -> tuple[Tagged | None, Any]:
    """Take a tagged union's marker off a type."""
    if get_origin(declared) is not Annotated:
        return None, declared
    plain, *metadata = get_args(declared)
    marker = next((mark for mark in metadata if isinstance(mark, Tagged)), None)
    return marker, plain


def is_union(origin: object) -> bool:
    """Whether an origin is that of `X | Y` or `Union[X, Y]`."""
    return origin is Union or getattr(origin, "__name__", "") == "UnionType"


def accepts(declared: Any, value: object) -> bool:
    """Whether a type is one for objects where the value is an object, or for arrays where it is an array."""
    marker, plain = split(declared)
    origin = get_origin(plain) or plain
    if is_union(origin):
        return marker is not None or any(accepts(variant, value) for variant in get_args(plain))
    if isinstance(value, dict):
        return origin is dict or (isinstance(origin, type) and issubclass(origin, BaseModel))
    return origin is list


def describe_type(declared: Any) -> str:
    """Name a type as a reader would write it."""
    _, plain = split(declared)
    if is_union(get_origin(plain)):
        return " | ".join(describe_type(variant) for variant in get_args(plain))
    if plain is type(None):
        return "null"
    if isinstance(plain, ForwardRef):
        return plain.__forward_arg__
    return plain.__name__ if isinstance(plain, type) and not get_args(plain) else str(plain).replace("typing.", "")


def describe_value(value: object) -> str:
    """Name the kind of a decoded JSON value without showing the value."""
    kinds = {type(None): "null", bool: "bool", int: "int", float: "float", str: "str", list: "an array"}
    return kinds.get(type(value), "an object")
