"""Calls that differ: two operations that want the same call are told apart, and reported."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from sdkgen.diagnostics.diagnostic import Diagnostic
from sdkgen.model import ir
from sdkgen.plan.naming.conflicts import override
from sdkgen.plan.naming.methods import Suggestion, own_id
from sdkgen.plan.naming.rules.steps import age_of, extension_of
from sdkgen.plan.naming.rules.verbs import ASKING, CRUD
from sdkgen.words.casing import singular, snake, words
from sdkgen.words.identifiers import avoid

OF_RESOURCES = frozenset({"with_raw_response", "with_streaming_response"})
"""Members that every resource has."""

_PARAMETER = re.compile(r"\{([^{}]+)\}")
_LONGEST = 60
_LONGEST_BY = 4
"""Words behind `by` in an operationId that are still a name."""


@dataclass(frozen=True, slots=True)
class MethodName:
    """What an operation is called: `client.<resource>.<method>()`."""

    resource: tuple[str, ...]
    method: str
    rule: str
    """Where the name comes from: a rule of `naming.rules`, `sdk.yml`, `names.lock`, or one of these and `, told
    apart`.
    """

    @property
    def dotted(self) -> str:
        """The call below the client: `ai.conversations.list`."""
        return ".".join((*self.resource, self.method))

    @property
    def is_private(self) -> bool:
        """Whether the name says that it is not for everybody: types are called as if it did not."""
        return self.method.startswith("_")


def safe_method(name: str) -> str:
    """Return a name that a method of a resource may have."""
    return avoid(name, OF_RESOURCES)


class DistinctCalls:
    """Calls that must differ from each other and from the names of sub-resources."""

    def __init__(
        self,
        api: ir.Api,
        wanted: Mapping[ir.OperationId, MethodName],
        suggestions: Mapping[ir.OperationId, Suggestion],
    ) -> None:
        self._api = api
        self._by_id = {item.id: item for item in api.operations}
        self._wanted = wanted
        self._suggestions = suggestions
        self._owners: dict[tuple[str, ...], ir.OperationId] = {}
        self._resources = {
            item.resource[:length] for item in wanted.values() for length in range(1, len(item.resource) + 1)
        }
        self._oldest: dict[tuple[str, ...], tuple[bool, tuple[int, ...]]] = {}
        for id, item in wanted.items():
            age = age_of(suggestions[id].version)
            self._oldest[item.resource] = min(self._oldest.get(item.resource, age), age)

    def settle(self, found: list[Diagnostic]) -> dict[ir.OperationId, MethodName]:
        """Name chosen and pinned operations first, then the oldest version, what acts on one item, and those with the
        fewest path parameters.
        """
        named: dict[str, MethodName] = {}
        for operation in sorted(self._api.operations, key=self._turn):
            wish = self._wish(operation)
            name = next(item for item in self._candidates(operation, wish) if self._free(item))
            if name is not wish:
                found.append(self._report(operation, wish, name))
            named[operation.id] = name
            self._owners[*name.resource, name.method] = operation.id
        return {operation.id: named[operation.id] for operation in self._api.operations}

    def _turn(self, operation: ir.Operation) -> tuple[int, tuple[bool, tuple[int, ...]], bool, int, str]:
        order = ("sdk.yml", "names.lock", "", "rootless")
        rule = self._wanted[operation.id].rule
        suggestion = self._suggestions[operation.id]
        turn = order.index(rule if rule in order else "")
        return turn, age_of(suggestion.version), not suggestion.on_item, operation.path.count("{"), operation.id

    def _wish(self, operation: ir.Operation) -> MethodName:
        """Return the name that an operation wants: with its version where its resource has an older one too."""
        wish, version = self._wanted[operation.id], self._suggestions[operation.id].version
        if wish.rule in {"sdk.yml", "names.lock"} or not version or age_of(version) == self._oldest[wish.resource]:
            return wish
        return replace(wish, method=f"{wish.method}_{snake(version, 'v')}") if self._free(wish) else wish

    def _free(self, name: MethodName) -> bool:
        path = (*name.resource, name.method)
        return path not in self._owners and path not in self._resources

    def _candidates(self, operation: ir.Operation, wish: MethodName) -> Iterator[MethodName]:
        rule = f"{wish.rule}, told apart"
        yield wish
        inner = (*wish.resource, wish.method)
        if inner in self._resources:
            yield MethodName(inner, CRUD.get(operation.method.lower(), operation.method.lower()), rule)
        for name in self._variants(operation, wish):
            yield MethodName(wish.resource, safe_method(name), rule)

    def _variants(self, operation: ir.Operation, wish: MethodName) -> Iterator[str]:
        method = wish.method
        owner = self._by_id.get(self._owners.get((*wish.resource, method), ir.OperationId("")))
        version = self._suggestions[operation.id].version
        if (query := operation.path.partition("?")[2]) and (flag := words(query.partition("=")[0])):
            yield f"{method}_{'_'.join(flag)}"
        if version and owner and version != self._suggestions[owner.id].version:
            yield f"{method}_{snake(version, 'v')}"
        yield from _by(operation, owner, method)
        if named := _rest(operation, wish):
            yield named
        if extension := extension_of(operation.path):
            yield f"{method}_{extension}"
        if parameters := _PARAMETER.findall(operation.path):
            yield f"{method}_by_{snake(parameters[-1])}"
        yield f"{method}_{operation.method.lower()}"
        number = 2
        while True:
            yield f"{method}_{number}"
            number += 1

    def _report(self, operation: ir.Operation, wish: MethodName, name: MethodName) -> Diagnostic:
        owner = self._owners.get((*wish.resource, wish.method))
        other = f"`{owner}` is" if owner else "a resource is"
        return Diagnostic(
            code="name-collision",
            at=operation.at,
            message=f"`{operation.id}` would be `{wish.dotted}`, which {other} called already",
            consequence=f"it is `{name.dotted}`",
            help=f"keep it, or choose a name in sdk.yml: {override(name.resource, name.method, operation.id)}",
        )


def _by(operation: ir.Operation, owner: ir.Operation | None, method: str) -> Iterator[str]:
    """Yield what an operation goes by and the other does not: in its operationId, or in its path."""
    said, other = (words(own_id(item)) if item else () for item in (operation, owner))
    if "by" in said and "by" not in other:
        keys = said[said.index("by") + 1 :]
        if 0 < len(keys) <= _LONGEST_BY:
            yield f"{method}_by_{'_'.join(keys)}"
    known = set(_PARAMETER.findall(owner.path)) if owner else set[str]()
    if own := [name for name in _PARAMETER.findall(operation.path) if name not in known]:
        yield f"{method}_by_{snake(own[-1])}"


def _rest(operation: ir.Operation, wish: MethodName) -> str | None:
    """Return what an operationId says beside the names of its resource."""
    known = {singular(word) for name in wish.resource for word in words(name)}
    first, *rest = [word for word in words(own_id(operation)) if singular(word) not in known] or ("",)
    if first in ASKING:
        first = wish.method
    named = snake("_".join((first, *rest)), "call")
    return named if first and named != wish.method and len(named) <= _LONGEST else None
