"""Building types so that the promises of the intermediate model hold: no union in a union, no null inside."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from sdkgen.model.ir import Anything, Choice, Discriminator, Never, Nullable, Scalar, ScalarKind, TypeRef, UnionOf

Literal: TypeAlias = "str | int | float | bool"
NULL = Scalar(ScalarKind.NULL)


def nullable(inner: TypeRef) -> TypeRef:
    """`inner` or null."""
    return inner if isinstance(inner, (Nullable, Anything)) or inner == NULL else Nullable(inner)


def bare(ref: TypeRef) -> TypeRef:
    """The type without null."""
    return ref.inner if isinstance(ref, Nullable) else ref


def unite(variants: Iterable[TypeRef], tag: Discriminator | None = None) -> TypeRef:
    """One of `variants`: flat, without repetitions, with null outside and inline enums of one kind joined."""
    variants = tuple(variants)
    if len(variants) == 1:
        return variants[0]
    flat: dict[TypeRef, None] = {}
    null = False
    for variant in variants:
        null |= variant == NULL or isinstance(variant, Nullable)
        inner = bare(variant)
        parts = inner.variants if isinstance(inner, UnionOf) else (inner,)
        flat.update((part, None) for part in parts if part != NULL and not isinstance(part, Never))
    joined = _join_choices(list(flat))
    result = _pick(joined, tag) if joined else (NULL if null else Never())
    return nullable(result) if null else result


def _pick(variants: list[TypeRef], tag: Discriminator | None) -> TypeRef:
    if len(variants) == 1:
        return variants[0]
    return Anything() if any(isinstance(variant, Anything) for variant in variants) else UnionOf(tuple(variants), tag)


def _join_choices(variants: list[TypeRef]) -> list[TypeRef]:
    """The variants with all inline enums as one, at the place of the first."""
    choices = [variant for variant in variants if isinstance(variant, Choice)]
    if len(choices) < 2:
        return variants
    joined = Choice(distinct(value for choice in choices for value in choice.values))
    first = variants.index(choices[0])
    return [
        joined if index == first else variant
        for index, variant in enumerate(variants)
        if index == first or not isinstance(variant, Choice)
    ]


def distinct(values: Iterable[Literal]) -> tuple[Literal, ...]:
    """The values without repetitions; `1`, `1.0` and `true` are three values."""
    return tuple({(type(value), value): value for value in values}.values())
