"""Type expressions: what an annotation says, as a value until a scope prints it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from sdkgen.plan.types import TypeName


@dataclass(frozen=True, slots=True)
class Builtin:
    """A built-in name: `str`, `list`, `None`."""

    name: str


@dataclass(frozen=True, slots=True)
class Dated:
    """A class of `datetime`: `date` or `datetime`."""

    name: str


@dataclass(frozen=True, slots=True)
class Standard:
    """A class of a module of Python: `uuid.UUID`."""

    module: str
    name: str


@dataclass(frozen=True, slots=True)
class Core:
    """A name of the client core: `FileTypes`, `UnknownVariant`."""

    name: str


@dataclass(frozen=True, slots=True)
class Typing:
    """A name of `typing` or `collections.abc`."""

    name: str


@dataclass(frozen=True, slots=True)
class Type:
    """A type of the SDK."""

    type: TypeName


@dataclass(frozen=True, slots=True)
class Page:
    """A page class of the SDK."""

    name: str


@dataclass(frozen=True, slots=True)
class Local:
    """A class of the very module that is written, above what mentions it."""

    name: str


@dataclass(frozen=True, slots=True)
class Literal:
    """One of some values; no two are equal, and none is a fraction."""

    values: tuple[str | int | bool, ...]
    kinds: tuple[str, ...]
    """The class of each value: 1 and true are equal, and two values."""


@dataclass(frozen=True, slots=True)
class Generic:
    """A generic type with its arguments."""

    head: Builtin | Core | Typing | Page | Local
    arguments: tuple[Expr, ...]


@dataclass(frozen=True, slots=True)
class Union:
    """One of several types, None last."""

    members: tuple[Expr, ...]


@dataclass(frozen=True, slots=True)
class Tagged:
    """A union whose variants are told apart by a tag."""

    members: tuple[Expr, ...]
    path: tuple[str, ...]
    """Where the tag stands in a value."""
    variants: tuple[tuple[str, Expr], ...]
    """The variant of each value of the tag."""


Name: TypeAlias = Builtin | Dated | Standard | Core | Typing | Type | Page | Local
Expr: TypeAlias = Name | Literal | Generic | Union | Tagged
NONE = Builtin("None")
STR = Builtin("str")
OBJECT = Builtin("object")
UUID = Standard("uuid", "UUID")


def literal_of(values: Iterable[str | int | bool]) -> Literal:
    """Return one of some values."""
    found = tuple(values)
    return Literal(found, tuple(type(value).__name__ for value in found))


def members(expr: Expr) -> tuple[Expr, ...]:
    """Return what a union is one of; an expression that is none is its only member."""
    return expr.members if isinstance(expr, Union) else (expr,)


def union(parts: Iterable[Expr]) -> Expr:
    """Return one of several types: flat, without repetitions, None last."""
    flat = dict.fromkeys(member for part in parts for member in members(part))
    found = [item for item in flat if item != NONE]
    found += [NONE] if NONE in flat else []
    return found[0] if len(found) == 1 else Union(tuple(found))


def optional(expr: Expr) -> Expr:
    """Return a type or None."""
    return union((expr, NONE))


def types(expr: Expr) -> Iterator[TypeName]:
    """Yield the types of the SDK that an expression mentions, without the variants of a tag, which are looked up."""
    match expr:
        case Type(name):
            yield name
        case Generic(_, arguments):
            for item in arguments:
                yield from types(item)
        case Union(found) | Tagged(found):
            for item in found:
                yield from types(item)
        case _:
            return
