"""The tree of resources: what each offers, and what is below it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sdkgen.design.model import CustomCode
from sdkgen.plan.call import Call
from sdkgen.plan.retired_members import NOTHING_RETIRED, RetiredCalls, by_resource
from sdkgen.words.spelling import NO_CASINGS, Casings

ResourcePath = tuple[str, ...]
Mixins = tuple[CustomCode | None, CustomCode | None]
"""Bases for the two classes of a resource."""
NO_MIXINS: Mapping[ResourcePath, Mixins] = {}


@dataclass(frozen=True, slots=True)
class ResourcePlan:
    """One resource of the tree."""

    path: ResourcePath
    calls: tuple[Call, ...]
    children: tuple[ResourcePath, ...]
    doc: str | None
    mixin: CustomCode | None = None
    async_mixin: CustomCode | None = None
    retired: RetiredCalls = NOTHING_RETIRED
    unwraps: bool = False
    """Whether it has the methods of webhooks too."""
    casings: Casings = NO_CASINGS
    """How the names of its class and of those below it are spelt."""


def tree(
    calls: Sequence[Call],
    docs: Mapping[ResourcePath, str],
    mixins: Mapping[ResourcePath, Mixins] = NO_MIXINS,
    retired: RetiredCalls = NOTHING_RETIRED,
    *,
    unwraps: ResourcePath | None = None,
    casings: Casings = NO_CASINGS,
) -> tuple[ResourcePlan, ...]:
    """Return every resource of the tree, parents of calls included, in the order of their names."""
    old = by_resource(retired)
    owners = {*(call.resource for call in calls), *old}
    paths = {path[:length] for path in owners for length in range(1, len(path) + 1)}
    ordered = sorted(paths)
    return tuple(
        ResourcePlan(
            path,
            tuple(call for call in calls if call.resource == path),
            tuple(child for child in ordered if child[:-1] == path),
            docs.get(path),
            *mixins.get(path, (None, None)),
            old.get(path, NOTHING_RETIRED),
            path == unwraps,
            casings,
        )
        for path in ordered
    )


def root(
    calls: Sequence[Call], mixins: Mapping[ResourcePath, Mixins] = NO_MIXINS, retired: RetiredCalls = NOTHING_RETIRED
) -> ResourcePlan | None:
    """Return what the client itself offers beside its resources; None where that is nothing."""
    own = tuple(call for call in calls if not call.resource)
    old, mixed = by_resource(retired).get((), NOTHING_RETIRED), mixins.get((), (None, None))
    if not own and old == NOTHING_RETIRED and not any(mixed):
        return None
    return ResourcePlan((), own, (), None, *mixed, old)
