"""Variants of a union that call different properties by one Python name, and what tells which of them a value is.

Where they agree on every name, one shape serves them all, and nothing is told apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from sdkgen.model import ir
from sdkgen.model.construct import bare
from sdkgen.targets.python.syntax.literals import quote, tuple_of

_NO_TAGS: dict[str, tuple[ir.JsonValue, ...]] = {}


@dataclass(frozen=True, slots=True)
class Variant:
    """One object or map that a value can be."""

    at: ir.Pointer | None
    """None for a map."""
    fields: Mapping[str, ir.Field]
    """By Python name."""
    entries: Mapping[str, str]
    """Shapes of what is called otherwise on the wire, as source by Python name."""
    tags: Mapping[str, tuple[ir.JsonValue, ...]] = field(default_factory=_NO_TAGS.copy)
    """Values by the Python names that lead to them, dotted: any of those makes a value this variant."""

    @property
    def required(self) -> tuple[str, ...]:
        """The names of all keys that a value must have."""
        return tuple(name for name, item in self.fields.items() if item.required)


@dataclass(frozen=True, slots=True)
class Untold:
    """Two properties under one Python name, in variants that nothing tells apart."""

    at: ir.Pointer
    name: str
    wire_names: tuple[str, str]


def differ(one: Variant, other: Variant) -> str | None:
    """Return the first key that two variants write in different ways; None where one shape serves both."""
    for name in one.fields:
        if name in other.fields and one.entries.get(name) != other.entries.get(name):
            return name
    return "*" if one.entries.get("*") != other.entries.get("*") else None


def merged(variants: Iterable[Variant]) -> dict[str, str]:
    """Return the entries of variants that do not differ."""
    found: dict[str, str] = {}
    for variant in variants:
        for name, entry in variant.entries.items():
            found.setdefault(name, entry)
    return found


def one_of(variants: Sequence[Variant]) -> str:
    """Return the variants as Python source: of each its tags, its required names, its other names, and its shape."""
    return f"OneOf({', '.join(_written(variant, _telling(variant, variants)) for variant in variants)})"


def _written(variant: Variant, tags: Mapping[str, tuple[ir.JsonValue, ...]]) -> str:
    values = ", ".join(f"{quote(path)}: {tuple_of(map(_literal, found))}" for path, found in tags.items())
    others = (name for name, item in variant.fields.items() if not item.required)
    shape = ", ".join(f"{quote(name)}: {entry}" for name, entry in variant.entries.items())
    return f"({{{values}}}, {tuple_of(map(quote, variant.required))}, {tuple_of(map(quote, others))}, {{{shape}}})"


def _literal(value: ir.JsonValue) -> str:
    return quote(value) if isinstance(value, str) else repr(value)


def _telling(variant: Variant, variants: Sequence[Variant]) -> dict[str, tuple[ir.JsonValue, ...]]:
    """Return the tags of a variant that set it apart from at least one other."""
    own = _all_tags(variant)
    others = [_all_tags(other) for other in variants if other is not variant]
    return {path: values for path, values in own.items() if any(_apart(values, tags.get(path)) for tags in others)}


def _all_tags(variant: Variant) -> dict[str, tuple[ir.JsonValue, ...]]:
    """Return what a variant is known by: what the discriminator says, and its enums."""
    enums = {
        name: inner.values for name, item in variant.fields.items() if isinstance(inner := bare(item.type), ir.Choice)
    }
    return {**enums, **variant.tags}


def _apart(one: tuple[ir.JsonValue, ...], other: tuple[ir.JsonValue, ...] | None) -> bool:
    return other is not None and all(value not in other for value in one)


def untold(variants: Sequence[Variant]) -> Iterator[Untold]:
    """Yield the names that mean different properties in two variants although a value can be either of them."""
    for one, other in combinations(variants, 2):
        name = differ(one, other)
        if name is None or name == "*" or one.at is None or other.at is None:
            continue
        tags = _all_tags(other)
        if any(_apart(values, tags.get(path)) for path, values in _all_tags(one).items()):
            continue
        if other.fields.keys() >= set(one.required) and one.fields.keys() >= set(other.required):
            yield Untold(other.at, name, (one.fields[name].wire_name, other.fields[name].wire_name))
