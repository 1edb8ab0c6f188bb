"""Annotations compared: whether code that type-checked before still does."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import assert_never

from sdkgen.plan.types import Direction
from sdkgen.targets.findings import Level
from sdkgen.targets.python.syntax import type_expr
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

_NUMBERS = {"int": {"float"}, "bool": {"int", "float"}}
_WIDER: Mapping[str, set[str]] = {**_NUMBERS, "SequenceNotStr": {"Iterable"}}
"""What a value of a type may also be passed as."""
_BASES = {str: "str", int: "int", bool: "bool", float: "float"}
OPEN = "UnknownVariant"
"""The member of unions whose variants may grow."""


@dataclass(frozen=True, slots=True)
class Member:
    """One member of a union: a name with its arguments, or a literal value."""

    head: str
    arguments: tuple[Union, ...] = ()
    value: str | int | bool | None = None

    @property
    def base(self) -> str:
        """The name, for a literal that of its class."""
        return _BASES[type(self.value)] if self.head == "Literal" and self.value is not None else self.head


Union = tuple[Member, ...]
"""An annotation: the members that it is one of."""


@dataclass(frozen=True, slots=True)
class Names:
    """What the names in annotations mean."""

    renamed: Mapping[str, str] = field(default_factory=dict[str, str])
    """Old paths of types that have another one now."""
    old: Mapping[str, Expr] = field(default_factory=dict[str, Expr])
    """What the aliases of the old release stand for, by path."""
    new: Mapping[str, Expr] = field(default_factory=dict[str, Expr])
    bases: Mapping[str, str] = field(default_factory=dict[str, str])
    """Page classes of the new release that derive from another one, by path."""


NO_NAMES = Names()


def judge(old: Expr, new: Expr, direction: Direction, names: Names = NO_NAMES) -> Level | None:
    """Return how much a change of annotation matters; None where it says the same.

    Args:
        old: The type before.
        new: The type now.
        direction: RESPONSE where callers receive the value, REQUEST where they pass it.
        names: What the names in both mean.
    """
    if old == new:
        return None
    before, after = _renamed(_expanded(read(old), names.old), names.renamed), _expanded(read(new), names.new)
    after = _on_bases(after, names.bases, {item.head for item in before})
    narrower, wider = covers(before, after), covers(after, before)
    if direction is Direction.RESPONSE and not narrower:
        narrower = covers(_opened(before), after)
    if narrower and wider:
        return None
    return Level.MINOR if (narrower if direction is Direction.RESPONSE else wider) else Level.BREAKING


def read(expr: Expr) -> Union:
    """Return the members of a type."""
    return tuple(dict.fromkeys(_members(expr)))


def _members(expr: Expr) -> Iterable[Member]:
    match expr:
        case type_expr.Union(members) | Tagged(members):
            for item in members:
                yield from _members(item)
        case Literal(values):
            yield from (Member("Literal", value=value) for value in values)
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
            return f"types.{found.path}"
    assert_never(name)


def _expanded(union: Union, aliases: Mapping[str, Expr], above: frozenset[str] = frozenset()) -> Union:
    """Return an annotation with aliases replaced by what they stand for, except inside themselves."""
    found: dict[Member, None] = {}
    for item in union:
        if item.head in aliases and item.head not in above:
            inner = _expanded(read(aliases[item.head]), aliases, above | {item.head})
            found.update(dict.fromkeys(inner))
        else:
            parts = tuple(_expanded(part, aliases, above) for part in item.arguments)
            found[Member(item.head, parts, item.value)] = None
    return tuple(found)


def _renamed(union: Union, names: Mapping[str, str]) -> Union:
    if not names:
        return union
    return tuple(
        Member(names.get(item.head, item.head), tuple(_renamed(part, names) for part in item.arguments), item.value)
        for item in union
    )


def _on_bases(union: Union, bases: Mapping[str, str], known: Collection[str]) -> Union:
    """Return an annotation with the bases of page classes that the one before did not mention: it promised no more."""
    heads = {item.head: bases.get(item.head, item.head) for item in union if item.head not in known}
    return tuple(Member(heads.get(item.head, item.head), item.arguments, item.value) for item in union)


def _opened(union: Union) -> Union:
    """Return a union whose enums may grow: what reads an enum must be ready for values that came later."""
    bases = {item.base for item in union if item.head == "Literal"}
    parts = (Member(item.head, tuple(map(_opened, item.arguments)), item.value) for item in union)
    return (*parts, *(Member(base) for base in sorted(bases)))


def covers(wide: Union, narrow: Union) -> bool:
    """Tell whether every value of one annotation is one of the other; an open union is ready for more variants."""
    heads = {item.head for item in wide}
    ready = OPEN in heads
    return all(_covered(item, wide) or (ready and item.head.startswith("types.")) for item in narrow)


def _covered(item: Member, wide: Union) -> bool:
    for other in wide:
        if other == item or other.head == "object":
            return True
        if item.head == "Literal":
            if other.head in {item.base, *_NUMBERS.get(item.base, ())}:
                return True
        elif other.head in {item.head, *_WIDER.get(item.head, ())} and _inside(other, item):
            return True
    return False


def _inside(wide: Member, narrow: Member) -> bool:
    if len(wide.arguments) != len(narrow.arguments):
        return False
    return all(covers(*both) for both in zip(wide.arguments, narrow.arguments, strict=True))
