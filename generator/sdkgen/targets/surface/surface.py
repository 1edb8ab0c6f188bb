"""What callers of an SDK can write, in any language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, Protocol

from sdkgen.model import ir
from sdkgen.plan.types import Direction
from sdkgen.targets.surface.annotations import Annotation, Kinds

Key = tuple[str, str]
"""Place and wire name."""
Kind = Literal["model", "dict", "params", "alias"]
"""What callers receive, what they pass, the arguments of a method, or a further name."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of a method."""

    name: str
    key: Key
    positional: bool
    required: bool
    type: Annotation
    at: str
    """Where the document declares it."""
    owner: ir.TypeId | None = None
    """The schema whose property it is; None for a parameter of the operation, or a whole body."""
    named: bool = True
    """Whether callers may write its name."""


@dataclass(frozen=True, slots=True)
class Method:
    """One method of the client."""

    call: str
    """Below the client: `ai.conversations.list`."""
    resource: str
    """The resource by its canonical names, dotted."""
    operation: ir.OperationId | None
    parameters: Mapping[str, Parameter]
    returns: Annotation
    at: str | None
    alias_of: str | None = None
    """The new name of a call that was renamed."""
    removed: bool = False
    """Whether this is a stub that raises, because the operation is gone."""
    options: int | None = None
    """How many arguments come before the options of a call, where these are passed by position."""


@dataclass(frozen=True, slots=True)
class Attribute:
    """One property of a type."""

    name: str
    wire_name: str
    type: Annotation
    """What callers pass; what they receive may lack it, see `received`."""
    required: bool
    at: str
    received: Annotation | None = None
    """What callers receive, where that is said otherwise than what they pass."""

    def seen(self, direction: Direction) -> Annotation:
        """Return the type as those see it who receive or pass it."""
        return self.received if direction is Direction.RESPONSE and self.received is not None else self.type


@dataclass(frozen=True, slots=True)
class Type:
    """One class, interface or alias."""

    path: str
    """Its canonical name: what annotations call it."""
    shown: str
    """Where people find it."""
    kind: Kind
    modes: frozenset[Direction]
    """Whether callers receive it, pass it, or both."""
    fields: Mapping[str, Attribute]
    alias: Annotation | None
    """What an alias stands for."""
    at: str
    key: str
    """What the lock knows it by: direction and pointer."""
    resource: str = ""

    @property
    def name(self) -> str:
        """The name without what it stands below."""
        return self.path.rpartition(".")[2]


@dataclass(frozen=True, slots=True)
class Surface:
    """Everything that callers can write."""

    methods: Mapping[str, Method]
    types: Mapping[str, Type]
    """By path."""
    renamed: Mapping[str, str]
    """Further paths of types, and those that they had before, and where they lead."""
    others: Mapping[str, Type]
    """Further paths that are in use, each with what is there."""
    classes: Mapping[str, str]
    """Resource, dotted, to the import path of its class."""
    pages: Mapping[str, Mapping[str, Annotation]]
    """Page classes and the models in them: the types of their fields."""
    page_bases: Mapping[str, str]
    """Page classes of one operation, and those that they derive from."""
    client: Mapping[str, Annotation]
    """Constructor arguments and their types."""
    environment: frozenset[str]
    """Environment variables that are read."""
    names: Mapping[str, str]
    """What the package and the client are called."""
    words: Words


class Words(Protocol):
    """How a language writes what reports show."""

    @property
    def kinds(self) -> Kinds:
        """What its plain types are called."""
        ...

    @property
    def type_kinds(self) -> Mapping[Kind, str]:
        """What it calls the kinds of types, in a sentence."""
        ...

    def call(self, method: Method, *, options: bool = False) -> str:
        """Return a call with the arguments that it needs, and with options."""
        ...

    def returning(self, method: Method) -> str:
        """Return a call with what it returns."""
        ...

    def argument(self, method: Method, item: Parameter, *, typed: bool) -> str:
        """Return a call with one argument, or with the type of one."""
        ...

    def type_import(self, surface: Surface, item: Type) -> str:
        """Return how callers name a type."""
        ...

    def class_import(self, surface: Surface, path: str) -> str:
        """Return how callers import the class of a resource."""
        ...

    def page_import(self, surface: Surface, path: str) -> str:
        """Return how callers name the class of a page."""
        ...

    def same_class(self, resource: str, old: str, new: str) -> bool:
        """Tell whether the class of a resource is still imported from where it was."""
        ...

    def alias(self, name: str, type: str) -> str:
        """Return the declaration of an alias."""
        ...

    def attribute(self, owner: Type, item: Attribute) -> str:
        """Return the declaration of a property."""
        ...

    def client(self, surface: Surface, option: str) -> str:
        """Return a client that is given an option."""
        ...
