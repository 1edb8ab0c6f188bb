"""Roots: the types that get a module of their own, and which operations reach them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from sdkgen.model import ir
from sdkgen.model.contract import CallBody, CallResult
from sdkgen.model.traverse import Direction, body_types, is_transparent, mentions, named

Resource: TypeAlias = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Root:
    """What a module of types is about: a component, or the request or response of one operation or webhook."""

    pointer: str
    """The component's pointer, or the operation's id, or the webhook's pointer."""
    direction: Direction


@dataclass(frozen=True, slots=True)
class Use:
    """One call or webhook as the layout sees it: its types in both directions."""

    key: str
    at: str
    resource: Resource
    reads: tuple[ir.TypeRef, ...]
    writes: tuple[ir.TypeRef, ...]
    flattened: ir.TypeId | None = None


@dataclass(slots=True)
class Reach:
    """The resources and operations from which each definition is reached."""

    resources: dict[tuple[ir.TypeId, Direction], list[Resource]] = field(
        default_factory=dict[tuple[ir.TypeId, Direction], list[Resource]]
    )
    users: dict[tuple[ir.TypeId, Direction], list[str]] = field(
        default_factory=dict[tuple[ir.TypeId, Direction], list[str]]
    )
    _mentioned: dict[tuple[ir.TypeId, Direction], Sequence[ir.TypeId]] = field(
        default_factory=dict[tuple[ir.TypeId, Direction], Sequence[ir.TypeId]]
    )

    def add(self, api: ir.Api, ref: ir.TypeRef, direction: Direction, use: Use) -> None:
        """Mark everything that a type leads to as reached by this use."""
        pending = named(ref)
        while pending:
            key = (pending.pop(), direction)
            users = self.users.setdefault(key, [])
            if users and users[-1] == use.key:
                continue
            users.append(use.key)
            resources = self.resources.setdefault(key, [])
            if use.resource not in resources:
                resources.append(use.resource)
            pending.extend(self._inside(api, *key))

    def _inside(self, api: ir.Api, id: ir.TypeId, direction: Direction) -> Sequence[ir.TypeId]:
        """Return what a definition leads to; of one that many calls reach, it is looked for once."""
        found = self._mentioned.get((id, direction))
        if found is None:
            found = () if is_transparent(api, id) else mentions(api, id, direction)
            self._mentioned[id, direction] = found
        return found

    def keep(self, api: ir.Api, uses: Iterable[tuple[Direction, Use]]) -> None:
        """Mark what is there without a call, and what it leads to; what calls reach belongs to them alone."""
        apart = Reach()
        for direction, use in uses:
            for ref in use.reads:
                if all(id in api.types for id in named(ref)):
                    apart.add(api, ref, direction, use)
        self.users = {**apart.users, **self.users}
        self.resources = {**apart.resources, **self.resources}


def call_types(body: CallBody | None, parameters: tuple[ir.Parameter, ...]) -> Iterator[ir.TypeRef]:
    """Yield the types of everything a call takes."""
    for parameter in parameters:
        yield parameter.type
    if body is not None:
        yield from body_types(body)


def result_types(result: CallResult, paged: tuple[ir.TypeRef, ...] | None) -> tuple[ir.TypeRef, ...]:
    """Return the types of everything a call returns; of a page, what its class declares."""
    found = paged if paged is not None else result.json
    return found + ((result.stream,) if result.stream is not None else ())


def reach(api: ir.Api, uses: list[Use]) -> Reach:
    """Follow every use to all definitions it leads to."""
    found = Reach()
    for use in uses:
        for ref in use.reads:
            found.add(api, ref, Direction.RESPONSE, use)
        for ref in use.writes:
            found.add(api, ref, Direction.REQUEST, use)
    return found


def common(resources: list[Resource]) -> Resource:
    """Return the deepest resource that holds all of these."""
    first, *rest = resources
    length = min(map(len, resources))
    for other in rest:
        while first[:length] != other[:length]:
            length -= 1
    return first[:length]


def root_of(id: ir.TypeId, direction: Direction, homes: Mapping[str, str]) -> Root:
    """Return the root whose module a definition lives in.

    `homes` maps the pointers that start a root (operations, webhooks, and components that were flattened into one call)
    to the key of that root.
    """
    steps = id.split("/")
    if steps[1] == "components":
        component = "/".join(steps[:4])
        return Root(homes.get(component, component), direction)
    for length in (4, 3):
        start = "/".join(steps[:length])
        if start in homes:
            return Root(homes[start], direction)
    return Root(id, direction)
