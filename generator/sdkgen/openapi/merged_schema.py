"""What a schema says once its `$ref` siblings and all its `allOf` branches are taken together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from openapi_pydantic.v3.v3_1 import Discriminator as DiscriminatorObject

from sdkgen.document.resolver import Node
from sdkgen.model.construct import Literal
from sdkgen.model.ir import JsonValue, Pointer
from sdkgen.openapi.parts import Part


class Group(NamedTuple):
    """One `oneOf` or `anyOf`."""

    keyword: str
    at: Pointer
    branches: tuple[Node, ...]
    discriminator: DiscriminatorObject | None


@dataclass(slots=True)
class Facts:
    """The merged statements of one schema. Where parts disagree, the later part wins."""

    at: Pointer
    parts: Sequence[Part]
    without: frozenset[Pointer] = frozenset()
    """The `oneOf` and `anyOf` that are left out, because their branches have been merged already."""
    spread: int = 1
    """How many combinations of such branches there are."""
    types: tuple[str, ...] | None = None
    """The allowed types other than null; None where nothing is said."""
    nullable: bool = False
    values: tuple[Literal, ...] | None = None
    format: str | None = None
    binary: bool = False
    properties: dict[str, tuple[Node, ...]] = field(default_factory=dict[str, "tuple[Node, ...]"])
    """Each property with the schemas that define it, the last one being the strongest."""
    required: frozenset[str] = frozenset()
    additional: Node | None = None
    patterns: tuple[Node, ...] = ()
    items: Node | None = None
    prefix: tuple[Node, ...] = ()
    groups: tuple[Group, ...] = ()
    forbidden: bool = False
    hint: str | None = None
    """The type that keywords such as `minLength` imply."""
    discriminator: DiscriminatorObject | None = None
    """The discriminator of a part that has no `oneOf` or `anyOf` itself."""
    title: str | None = None
    name: str | None = None
    """The class name that `x-stainless-naming` asks for."""
    doc: str | None = None
    deprecated: bool = False
    read_only: bool = False
    write_only: bool = False
    default: JsonValue = None
    has_default: bool = False
    minimum: float | None = None
    examples: tuple[JsonValue, ...] = ()
    votes: tuple[bool, ...] = ()
    """What each part with a type says about null."""
    shared: bool = False
    """Whether `properties` belong to other facts too."""
