"""Types of an API: what a value can be, and the definitions that types refer to.

Nodes are frozen and refer to each other by `TypeId`, so recursive schemas need no special care. `match` with
`assert_never` over `TypeRef` and `TypeDef` makes a new kind a type error in every consumer.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import NewType, TypeAlias

Pointer = NewType("Pointer", str)
"""A JSON pointer fragment of the document, such as `#/components/schemas/Call`."""

TypeId = NewType("TypeId", str)
"""The identity of a type definition: the pointer of the schema that defines it."""

JsonValue: TypeAlias = "bool | int | float | str | list[JsonValue] | dict[str, JsonValue] | None"


class ScalarKind(Enum):
    """The scalar types that callers can tell apart."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    NULL = "null"
    DATE = "date"
    DATETIME = "date-time"
    BYTES = "binary"
    """`format: binary`: a file in a multipart body, raw bytes elsewhere."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """A value without parts."""

    kind: ScalarKind
    format: str | None = field(default=None, compare=False)
    """What the document says of its text, where that makes no other type."""
    examples: tuple[JsonValue, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Anything:
    """A schema that allows every value (`{}`, `true`, or one that says nothing about types)."""


@dataclass(frozen=True, slots=True)
class Never:
    """A schema that allows no value (`false`, `not: {}`)."""


@dataclass(frozen=True, slots=True)
class Choice:
    """An enum or const: one of some literal values. Null is never among them: see `Nullable`."""

    values: tuple[str | int | float | bool, ...]


@dataclass(frozen=True, slots=True)
class ListOf:
    """A JSON array."""

    item: TypeRef


@dataclass(frozen=True, slots=True)
class MapOf:
    """A JSON object whose keys are data."""

    value: TypeRef


@dataclass(frozen=True, slots=True)
class Nullable:
    """A value or an explicit null. Never nested, never around `Anything`."""

    inner: TypeRef


@dataclass(frozen=True, slots=True)
class Named:
    """A reference to a definition in `Api.types`."""

    id: TypeId


@dataclass(frozen=True, slots=True)
class UnionOf:
    """One of several types that stands inline, without a definition of its own. At least two variants, none a union."""

    variants: tuple[TypeRef, ...]
    tag: Discriminator | None = None


TypeRef: TypeAlias = Scalar | Anything | Never | Choice | ListOf | MapOf | Nullable | Named | UnionOf


@dataclass(frozen=True, slots=True)
class Discriminator:
    """How the variants of a union are told apart.

    `path` leads from the value to the tag: `("type",)`, or `("data", "event_type")` for an envelope.
    `mapping` gives the variant for each tag value; several values may share a variant, and a variant may itself be a
    tagged union.
    """

    path: tuple[str, ...]
    mapping: tuple[tuple[str, TypeRef], ...]
    declared: bool
    """True for a `discriminator`; False where the tag was inferred from const or single-value enums."""


@dataclass(frozen=True, slots=True)
class Field:
    """One property of a model, under the name the API uses on the wire."""

    wire_name: str
    type: TypeRef
    required: bool
    doc: str | None
    at: Pointer
    read_only: bool = False
    write_only: bool = False
    deprecated: bool = False
    default: JsonValue = None
    has_default: bool = False
    chosen_name: str | None = None
    """From `x-stainless-param` or `sdk.yml`; None lets the naming rules decide."""
    minimum: float | None = field(default=None, compare=False)
    examples: tuple[JsonValue, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class ObjectDef:
    """A JSON object with declared properties. Always at least one field; an object without any is `MapOf`."""

    id: TypeId
    title: str | None
    doc: str | None
    fields: tuple[Field, ...]
    additional: TypeRef | None
    """The type of undeclared properties; None where the schema forbids or does not mention them."""
    at: Pointer
    deprecated: bool = False
    examples: tuple[JsonValue, ...] = ()
    chosen_name: str | None = field(default=None, compare=False)
    """The class name that the document asks for."""


@dataclass(frozen=True, slots=True)
class AliasDef:
    """A component schema that is not an object with properties: an enum, union, scalar, list or map with a name."""

    id: TypeId
    title: str | None
    doc: str | None
    type: TypeRef
    at: Pointer
    deprecated: bool = False
    examples: tuple[JsonValue, ...] = field(default=(), compare=False)
    chosen_name: str | None = field(default=None, compare=False)
    """The name that the document asks for."""


TypeDef: TypeAlias = ObjectDef | AliasDef
