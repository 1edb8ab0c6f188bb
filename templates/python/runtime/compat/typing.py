"""Questions about types, as annotations have them."""

from __future__ import annotations

import inspect
import types
from collections.abc import Callable, Iterable, Sequence
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin

from typing_extensions import NotRequired, Required, TypeAliasType, is_typeddict

from .streams import argument_of

__all__ = [
    "extract_type_arg",
    "extract_type_var_from_base",
    "function_has_argument",
    "get_args",
    "get_origin",
    "is_annotated_type",
    "is_iterable_type",
    "is_list_type",
    "is_literal_type",
    "is_required_type",
    "is_sequence_type",
    "is_type_alias_type",
    "is_typeddict",
    "is_union",
    "is_union_type",
    "strip_annotated_type",
]

QUALIFIERS = (Annotated, Required, NotRequired)


def is_annotated_type(typ: Any) -> bool:
    """Whether a type is `Annotated[...]`."""
    return get_origin(typ) is Annotated


def is_required_type(typ: Any) -> bool:
    """Whether a type is `Required[...]`."""
    return get_origin(typ) is Required


def is_list_type(typ: Any) -> bool:
    """Whether a type is `list` or `list[...]`."""
    return (get_origin(typ) or typ) is list


def is_iterable_type(typ: Any) -> bool:
    """Whether a type is `Iterable[...]`."""
    return (get_origin(typ) or typ) is Iterable


def is_sequence_type(typ: Any) -> bool:
    """Whether a type is `Sequence[...]`."""
    return (get_origin(typ) or typ) is Sequence


def is_literal_type(type_: Any) -> bool:
    """Whether a type is `Literal[...]`."""
    return get_origin(type_) is Literal


def is_type_alias_type(tp: Any) -> bool:
    """Whether a type is an alias made with `type X = ...`."""
    return isinstance(tp, TypeAliasType)


def is_union(tp: Any) -> bool:
    """Whether this is what unions are made of: `Union`, or the type of `X | Y`."""
    return tp in {Union, types.UnionType}


def is_union_type(typ: Any) -> bool:
    """Whether a type is a union."""
    return is_union(get_origin(typ))


def strip_annotated_type(typ: Any) -> Any:
    """Return a type without `Annotated`, `Required` and `NotRequired` around it."""
    while get_origin(typ) in QUALIFIERS:
        typ = get_args(typ)[0]
    return typ


def extract_type_arg(typ: Any, index: int) -> Any:
    """Return an argument of a generic type. Raises `RuntimeError` where it has none there."""
    arguments = get_args(typ)
    if index >= len(arguments):
        raise RuntimeError(f"{typ} has {len(arguments)} type arguments, none at {index}")
    return arguments[index]


def extract_type_var_from_base(
    typ: Any, *, generic_bases: tuple[type[Any], ...], index: int, failure_message: str | None = None
) -> Any:
    """Return what a class, or a base of it, gives as the argument of one of some generic bases."""
    found = argument_of(typ, *generic_bases, index=index, message=failure_message)
    if isinstance(found, TypeVar):
        raise TypeError(failure_message or f"{typ} leaves the argument of its base open")
    return found


def function_has_argument(func: Callable[..., Any], arg_name: str) -> bool:
    """Whether a function has a parameter of a name."""
    return arg_name in inspect.signature(func).parameters
