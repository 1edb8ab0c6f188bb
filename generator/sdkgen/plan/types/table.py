"""The table of Python types: one entry for each definition and direction that calls reach."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
class RenamedType:
    """A name that a type was published under before."""

    name: str
    now: TypeName
    since: str
    """The version that renamed it."""
    exported: bool


@dataclass(slots=True)
class TypeModule:
    """One generated module of types."""

    package: Resource
    module: str
    definitions: list[Definition] = field(default_factory=list[Definition])
    renamed: list[RenamedType] = field(default_factory=list[RenamedType])


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
    users: Mapping[tuple[ir.TypeId, Direction], Sequence[Resource]] = field(default_factory=_nobody)
    """The resources whose calls reach each definition, as folders."""

    def pins(self) -> dict[str, str]:
        """Return what the lock keeps: each definition's import path."""
        found = {f"{direction.value} {id}": name.path for (id, direction), name in self.names.items()}
        found.update({f"params {key}": name.path for key, name in self.params.items()})
        found.update({f"result {key}": name.path for key, name in self.results.items()})
        return found


@dataclass(frozen=True, slots=True)
class CallTypes:
    """What the table needs to know of one operation or webhook."""

    use: Use
    prefix: str
    """Class name prefix: `ConversationList` for `conversations.list`."""
    suffix: str = "Response"
    """What the result's class name ends in."""
    has_params: bool = False
    result: ir.TypeRef | None = None
    """The type to name after the operation where it is inline: the JSON body, or one item of a page."""
    parameter_names: Mapping[str, str] = field(default_factory=dict[str, str])
    """Parameter pointer to wire name, so that inline schemas are not named after an index."""
