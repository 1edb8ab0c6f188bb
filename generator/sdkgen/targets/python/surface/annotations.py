"""Annotations of Python, ready to be compared."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import assert_never

from sdkgen.plan.types import TypeName
from sdkgen.targets.python.syntax import type_expr
from sdkgen.targets.python.syntax.imports import Imports
from sdkgen.targets.python.syntax.scope import Scope
from sdkgen.targets.python.syntax.type_expr import (
    Builtin,
    Core,
    Dated,
    Expr,
    Generic,
    Literal,
    Local,
    Name,
    Page,
    Standard,
    Tagged,
    Type,
    Typing,
)
from sdkgen.targets.surface.annotations import LITERAL, Kinds, Member, Union, distinct

_TYPES = "types."
KINDS = Kinds(
    literals={str: "str", int: "int", bool: "bool", float: "float"},
    wider={"int": {"float"}, "bool": {"int", "float"}, "SequenceNotStr": {"Iterable"}},
    models=re.compile(re.escape(_TYPES)),
)


@dataclass(frozen=True, slots=True)
class Written:
    """A type as Python writes it."""

    expr: Expr

    @property
    def text(self) -> str:
        """What reports write: types of the SDK under their full path."""
        return canonical().render(self.expr)

    @property
    def union(self) -> Union:
        """What it is one of."""
        return read(self.expr)


class _Canonical(Scope):
    """A scope that writes every type under its full path."""

    def type(self, found: TypeName) -> str:
        """Return the path below the package."""
        return f"{_TYPES}{found.path}"


def canonical() -> Scope:
    """Return a scope in which equal types read alike, whatever module mentions them."""
    return _Canonical(Imports(()), ("surface",))


def read(expr: Expr) -> Union:
    """Return the members of a type."""
    return distinct(_members(expr))


def _members(expr: Expr) -> Iterable[Member]:
    match expr:
        case type_expr.Union(members) | Tagged(members):
            for item in members:
                yield from _members(item)
        case Literal(values):
            yield from (Member(LITERAL, value=value) for value in values)
        case Generic(head, arguments):
            yield Member(_head(head), tuple(map(read, arguments)))
        case _:
            yield Member(_head(expr))


def _head(name: Name) -> str:
    match name:
        case Builtin(text) | Core(text) | Typing(text) | Local(text):
            return text
        case Dated(text):
            return f"dt.{text}"
        case Standard(module, text):
            return f"{module}.{text}"
        case Page(text):
            return f"pagination.{text}"
        case Type(found):
            return f"{_TYPES}{found.path}"
    assert_never(name)
