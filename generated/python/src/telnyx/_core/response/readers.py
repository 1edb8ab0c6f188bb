"""What reads the JSON text of a type: built when it is first needed, and kept."""

from __future__ import annotations

from collections.abc import Callable
from inspect import get_annotations
from typing import Annotated, Any, TypeGuard, get_args, get_origin, get_type_hints

import pydantic
from pydantic import BaseModel, TypeAdapter, ValidationError

from ..models.models import BUILDING, complete
from .dates import KeepSpelling

Reader = Callable[..., Any]

_annotated: Any = Annotated
_readers: dict[Any, Reader] = {}
_extras: dict[type[BaseModel], Any] = {}


def _options() -> dict[str, Any]:
    # No coercion: a number that came as text stays text, so that `to_dict` returns what the server sent.
    options: dict[str, Any] = {"strict": True}
    if tuple(map(int, pydantic.VERSION.split(".")[:2])) >= (2, 11):
        options |= {"by_alias": True, "by_name": False}
    return options


OPTIONS = _options()
"""How a reader is called: `reader_of(X)(text, **OPTIONS)`. It raises pydantic's `ValidationError`."""


def reader_of(declared: Any) -> Reader:
    """Return the function that reads JSON text as a type. Safe to call from several threads."""
    return _readers.get(declared) or _build(declared)


def read_value(declared: Any, value: Any, text: Callable[[Any], bytes | str]) -> Any:
    """Return a decoded JSON value as a type, by way of `text` unless it is nested too deeply for that."""
    try:
        return reader_of(declared)(text(value), **OPTIONS)
    except ValidationError as error:
        if not is_deep(error):
            raise
    return value_reader_of(declared)(value, **OPTIONS)


def is_deep(error: ValidationError) -> bool:
    """Whether JSON was not read because it nests deeper than the 200 levels that pydantic's own parser reads."""
    if error.error_count() != 1:
        return False
    first = error.errors(include_url=False, include_input=False)[0]
    return first["type"] == "json_invalid" and "recursion limit" in first["msg"]


def value_reader_of(declared: Any) -> Reader:
    """Return the function that reads a decoded JSON value as a type."""
    with BUILDING:
        if is_model(declared):
            complete(declared)
            return declared.__pydantic_validator__.validate_python
        return TypeAdapter[Any](annotate(declared, KeepSpelling)).validate_python


def annotate(declared: Any, *marks: Any) -> Any:
    """Return `Annotated[declared, *marks]`."""
    arguments = (declared, *marks)
    return _annotated[arguments]


def is_model(declared: Any) -> TypeGuard[type[BaseModel]]:
    """Whether a type is a model."""
    # `list[X]` is an instance of `type` in Python 3.10, and no class.
    return isinstance(declared, type) and get_origin(declared) is None and issubclass(declared, BaseModel)


def _build(declared: Any) -> Reader:
    with BUILDING:
        if declared not in _readers:
            _readers[declared] = _model_reader(declared) if is_model(declared) else _other_reader(declared)
        return _readers[declared]


def _model_reader(model: type[BaseModel]) -> Reader:
    complete(model)
    return model.__pydantic_validator__.validate_json


def _other_reader(declared: Any) -> Reader:
    return TypeAdapter[Any](annotate(declared, KeepSpelling)).validate_json


def extras_of(model: type[BaseModel]) -> Any:
    """Return the type of the properties that a model does not declare; None where it does not say."""
    if model not in _extras:
        _extras[model] = _declared_extras(model)
    return _extras[model]


def _declared_extras(model: type[BaseModel]) -> Any:
    for base in model.__mro__[: model.__mro__.index(BaseModel)]:
        annotation = get_annotations(base).get("__pydantic_extra__")
        if annotation is not None:  # by itself: other annotations of the class may name what only type checkers see
            only = type(base.__name__, (), {"__annotations__": {"extra": annotation}, "__module__": base.__module__})
            return get_args(get_type_hints(only, include_extras=True)["extra"])[1]
    return None
