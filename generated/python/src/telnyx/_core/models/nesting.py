"""Models nested in each other so deeply that Python cannot build one validator of them all.

Building goes some fifteen calls deeper with each model inside another, and Python gives up after a thousand. From a
certain depth on, the validator of an inner model is therefore built by itself, when the first value of it comes.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any
from weakref import WeakKeyDictionary

from pydantic import BaseModel
from pydantic_core import ValidationError, core_schema

from ..response.json_values import is_array, is_object

DEEPEST = 24
"""How many models one validator holds inside each other."""

_MARK = "built_later"


class _Building(threading.local):
    """The models that are being built inside each other."""

    def __init__(self) -> None:
        self.depth = 0
        self.height = 0
        """How deep the models go that the one at hand holds."""


_building = _Building()
_heights: WeakKeyDictionary[type[BaseModel], int] = WeakKeyDictionary()


def nested(model: type[BaseModel], build: Callable[[], Any]) -> Any:
    """Return the core schema of a model that may be inside others: what `build` returns, or one that is built later."""
    depth, height = _building.depth, _building.height
    if depth and depth + _heights.get(model, 1) > DEEPEST:
        return _later(model)
    _building.depth, _building.height = depth + 1, 0
    try:
        return build()
    finally:
        _heights[model] = _building.height + 1
        _building.depth, _building.height = depth, max(height, _heights[model])


def _later(model: type[BaseModel]) -> Any:
    def read(value: Any) -> Any:
        return _complete(model).validate_python(value)

    def read_strictly(value: Any) -> Any:
        from ..response.readers import OPTIONS

        return _complete(model).validate_python(value, **OPTIONS)

    return _choice(read, read_strictly, {_MARK: (read, read_strictly)})


def _complete(model: type[BaseModel]) -> Any:
    from .models import complete

    complete(model)
    return model.__pydantic_validator__


def _choice(read: Callable[[Any], Any], read_strictly: Callable[[Any], Any], metadata: dict[str, Any]) -> Any:
    written = core_schema.simple_ser_schema("any")
    lax, strict = (
        core_schema.no_info_plain_validator_function(each, json_schema_input_schema=core_schema.any_schema())
        for each in (read, read_strictly)
    )
    return core_schema.lax_or_strict_schema(lax, strict, metadata=metadata, serialization=written)


def joined(choices: list[Any]) -> list[Any]:
    """Return the choices of a union with those that are built later as one, which takes the model that fits best.

    It is what pydantic does with models that it builds itself: that with the most properties wins.
    """
    later = [index for index, choice in enumerate(choices) if _is_later(choice)]
    if len(later) < 2:
        return choices
    marks = [choices[index]["metadata"][_MARK] for index in later]
    lax, strict = ([mark[which] for mark in marks] for which in (0, 1))
    one = _choice(lambda value: _best(lax, value), lambda value: _best(strict, value), {})
    rest = [choice for index, choice in enumerate(choices) if index not in later]
    return [*rest[: later[0]], one, *rest[later[0] :]]


def _is_later(choice: Any) -> bool:
    return isinstance(choice, dict) and _MARK in choice.get("metadata", {})  # pyright: ignore[reportUnknownMemberType]


def _best(readers: list[Callable[[Any], Any]], value: Any) -> Any:
    best: Any = None
    failed: ValidationError | None = None
    for read in readers:
        try:
            found = read(value)
        except ValidationError as error:
            failed = failed or error
            continue
        if best is None or _known(found) > _known(best):
            best = found
    if best is None and failed is not None:
        raise failed
    return best


def _known(model: BaseModel) -> int:
    """How many of its own properties came."""
    return len(model.__pydantic_fields_set__ & type(model).model_fields.keys())


def dump(model: BaseModel, options: dict[str, Any]) -> dict[str, Any]:
    """Return what `model.model_dump(**options)` would, each model by itself: the innermost first."""
    found = [model]
    for outer in found:
        for value in _members(outer).values():
            found += _models(value)
    dumped: dict[int, dict[str, Any]] = {}
    for inner in reversed(found):
        dumped[id(inner)] = _dump(inner, options, dumped)
    return dumped[id(model)]


def _dump(model: BaseModel, options: dict[str, Any], dumped: dict[int, dict[str, Any]]) -> dict[str, Any]:
    """Return one model as a dict, the models in it being `dumped`."""
    members = _members(model)
    nested = {name: value for name, value in members.items() if any(True for _ in _models(value))}
    fields = type(model).model_fields
    names = {name: fields[name].alias or name if options["by_alias"] and name in fields else name for name in members}
    flat = model.model_dump(**options, exclude=set(nested))
    unset = nested.keys() - model.model_fields_set if options["exclude_unset"] else set[str]()
    return {
        names[name]: _replaced(value, dumped) if name in nested else flat[names[name]]
        for name, value in members.items()
        if (name in nested and name not in unset) or (name not in nested and names[name] in flat)
    }


def _members(model: BaseModel) -> dict[str, Any]:
    return {**model.__dict__, **(model.__pydantic_extra__ or {})}


def _models(value: Any) -> Iterator[BaseModel]:
    """The models in a value that are in no other model."""
    if isinstance(value, BaseModel):
        yield value
    elif is_object(value) or is_array(value):
        for item in value.values() if is_object(value) else value:
            yield from _models(item)


def _replaced(value: Any, dumped: dict[int, dict[str, Any]]) -> Any:
    if isinstance(value, BaseModel):
        return dumped[id(value)]
    if is_object(value):
        return {key: _replaced(item, dumped) for key, item in value.items()}
    return [_replaced(item, dumped) for item in value] if is_array(value) else value
