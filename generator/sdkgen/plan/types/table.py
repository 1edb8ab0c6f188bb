"""The table of Python types: one entry for each definition and direction that calls reach."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from sdkgen.diagnostics.diagnostic import Diagnostic
from sdkgen.model import ir
from sdkgen.model.traverse import Direction
from sdkgen.plan.types.usage import Resource, Use

SHARED: Resource = ("shared",)


@dataclass(frozen=True, slots=True)
class TypeName:
    """Where a Python type is found: `types.<package>.<module>.<name>`."""

    package: Resource
    module: str
    name: str
    exported: bool
    """Whether the package's facade offers it too; nested types are reached through their module."""

    @property
    def path(self) -> str:
        """The dotted path below `types`."""
        return ".".join((*self.package, self.module, self.name))


@dataclass(frozen=True, slots=True)
class ParamsOf:
    """The keyword arguments of one operation as a TypedDict."""

    operation: ir.OperationId


@dataclass(frozen=True, slots=True)
class ResultOf:
    """The result of one operation that is neither an object nor a component: a list, map or union with a name."""

    operation: ir.OperationId
    type: ir.TypeRef


Subject: TypeAlias = ir.ObjectDef | ir.AliasDef | ParamsOf | ResultOf


@dataclass(frozen=True, slots=True)
class Definition:
    """One class or alias of a module."""

    name: TypeName
    subject: Subject
    direction: Direction


@dataclass(frozen=True, slots=True)
class OtherName:
    """A further name of a type: one that it was published under before, or has besides."""

    name: str
    now: TypeName
    since: str
    """The version that renamed it; empty where both names are in use."""
    exported: bool


@dataclass(slots=True)
class TypeModule:
    """One generated module of types."""

    package: Resource
    module: str
    definitions: list[Definition] = field(default_factory=list[Definition])
    others: list[OtherName] = field(default_factory=list[OtherName])
    """Further names of types that are defined elsewhere."""


def _nobody() -> Mapping[tuple[ir.TypeId, Direction], Sequence[Resource]]:
    return {}


@dataclass(frozen=True, slots=True)
class TypeTable:
    """All Python types, found by definition and direction, by operation, and by module."""

    names: Mapping[tuple[ir.TypeId, Direction], TypeName]
    params: Mapping[str, TypeName]
    results: Mapping[str, TypeName]
    modules: tuple[TypeModule, ...]
    diagnostics: tuple[Diagnostic, ...]
    unfit: frozenset[str] = frozenset()
    """The keys of pins that cannot hold."""
    published: Mapping[str, str] = field(default_factory=dict[str, str])
    """The published path of each type that is defined elsewhere, by where it is defined."""
    users: Mapping[tuple[ir.TypeId, Direction], Sequence[Resource]] = field(default_factory=_nobody)
    """The resources whose calls reach each definition, as folders."""

    def keyed(self) -> Iterator[tuple[str, TypeName]]:
        """Yield every type with the key of its pin."""
        yield from ((f"{direction.value} {id}", name) for (id, direction), name in self.names.items())
        yield from ((f"params {key}", name) for key, name in self.params.items())
        yield from ((f"result {key}", name) for key, name in self.results.items())

    def pins(self) -> dict[str, str]:
        """Return what the lock keeps: each definition's import path."""
        return {key: self.published.get(name.path, name.path) for key, name in self.keyed()}


@dataclass(frozen=True, slots=True)
class CallTypes:
    """What the table needs to know of one operation or webhook."""

    use: Use
    prefix: str
    """Class name prefix: `ConversationList` for `conversations.list`."""
    suffix: str = "Response"
    """What the result's class name ends in."""
    names_result: bool = False
    """Whether the result is called after the call even where it is a scalar, or a component that the design does not
    list.
    """
    has_params: bool = False
    result: ir.TypeRef | None = None
    """The type to name after the operation where it is inline: the JSON body, or one item of a page."""
    shares_result: bool = False
    """Whether the result is an object of another method's, so that its name here is an alias."""
    parameter_names: Mapping[str, str] = field(default_factory=dict[str, str])
    """Parameter pointer to wire name, so that inline schemas are not named after an index."""

    @property
    def result_name(self) -> str:
        """The class name of its result."""
        return f"{self.prefix}{self.suffix}"
