"""Annotations compared: whether code that type-checked before still does."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field
from typing import Protocol

from sdkgen.plan.types import Direction
from sdkgen.targets.findings import Level

ANYTHING = "object"
"""The head of what every value is."""
LITERAL = "Literal"
"""The head of a single value."""
OPEN = "UnknownVariant"
"""The member of unions whose variants may grow."""


@dataclass(frozen=True, slots=True)
class Member:
    """One member of a union: a name with its arguments, or a literal value."""

    head: str
    arguments: tuple[Union, ...] = ()
    value: str | int | float | bool | None = None


Union = tuple[Member, ...]
"""An annotation: the members that it is one of."""


class Annotation(Protocol):
    """A type as a language writes it; equal ones say the same."""

    @property
    def text(self) -> str:
        """What reports write."""
        ...

    @property
    def union(self) -> Union:
        """What it is one of."""
        ...


@dataclass(frozen=True, slots=True)
class Kinds:
    """What the plain types of a language are called."""

    literals: Mapping[type, str]
    """The type of a literal value, by the class that holds it here."""
    wider: Mapping[str, Set[str]]
    """What a value of a type may also be passed as."""
    models: re.Pattern[str]
    """The heads of types of the SDK, of which open unions may have more."""

    def base(self, item: Member) -> str:
        """Return the name of a member, for a literal that of its class."""
        return self.literals[type(item.value)] if item.head == LITERAL and item.value is not None else item.head


@dataclass(frozen=True, slots=True)
class Names:
    """What the names in annotations mean."""

    kinds: Kinds
    renamed: Mapping[str, str] = field(default_factory=dict[str, str])
    """Old paths of types that have another one now."""
    old: Mapping[str, Union] = field(default_factory=dict[str, Union])
    """What the aliases of the old release stand for, by path."""
    new: Mapping[str, Union] = field(default_factory=dict[str, Union])
    bases: Mapping[str, str] = field(default_factory=dict[str, str])
    """Page classes of the new release that derive from another one, by path."""


def judge(old: Annotation, new: Annotation, direction: Direction, names: Names) -> Level | None:
    """Return how much a change of annotation matters; None where it says the same.

    Args:
        old: The type before.
        new: The type now.
        direction: RESPONSE where callers receive the value, REQUEST where they pass it.
        names: What the names in both mean.
    """
    if old == new:
        return None
    before, after = _renamed(_expanded(old.union, names.old), names.renamed), _expanded(new.union, names.new)
    after = _on_bases(after, names.bases, set(_heads(before)))
    kinds = names.kinds
    narrower, wider = covers(before, after, kinds), covers(after, before, kinds)
    if direction is Direction.RESPONSE and not narrower:
        narrower = covers(_opened(before, kinds), after, kinds)
    if narrower and wider:
        return None
    return Level.MINOR if (narrower if direction is Direction.RESPONSE else wider) else Level.BREAKING


def distinct(members: Iterable[Member]) -> Union:
    """Return a union of members, each once."""
    return tuple(dict.fromkeys(members))


def _expanded(union: Union, aliases: Mapping[str, Union], above: frozenset[str] = frozenset()) -> Union:
    """Return an annotation with aliases replaced by what they stand for, except inside themselves."""
    found: dict[Member, None] = {}
    for item in union:
        if item.head in aliases and item.head not in above:
            inner = _expanded(aliases[item.head], aliases, above | {item.head})
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


def _heads(union: Union) -> Iterator[str]:
    for item in union:
        yield item.head
        for part in item.arguments:
            yield from _heads(part)


def _on_bases(union: Union, bases: Mapping[str, str], known: Collection[str]) -> Union:
    """Return an annotation with the bases of page classes that the one before did not mention: it promised no more."""
    return tuple(
        Member(
            item.head if item.head in known else bases.get(item.head, item.head),
            tuple(_on_bases(part, bases, known) for part in item.arguments),
            item.value,
        )
        for item in union
    )


def _opened(union: Union, kinds: Kinds) -> Union:
    """Return a union whose enums may grow: what reads an enum must be ready for values that came later."""
    bases = {kinds.base(item) for item in union if item.head == LITERAL}
    parts = (Member(item.head, tuple(_opened(part, kinds) for part in item.arguments), item.value) for item in union)
    return (*parts, *(Member(base) for base in sorted(bases)))


def covers(wide: Union, narrow: Union, kinds: Kinds) -> bool:
    """Tell whether every value of one annotation is one of the other; an open union is ready for more variants."""
    ready = any(item.head == OPEN for item in wide)
    return all(_covered(item, wide, kinds) or (ready and kinds.models.match(item.head) is not None) for item in narrow)


def _covered(item: Member, wide: Union, kinds: Kinds) -> bool:
    base = kinds.base(item)
    for other in wide:
        if other == item or other.head == ANYTHING:
            return True
        if other.head in {base, *kinds.wider.get(base, ())} and (item.head == LITERAL or _inside(other, item, kinds)):
            return True
    return False


def _inside(wide: Member, narrow: Member, kinds: Kinds) -> bool:
    if len(wide.arguments) != len(narrow.arguments):
        return False
    return all(covers(*both, kinds) for both in zip(wide.arguments, narrow.arguments, strict=True))
