"""How many operations stand at and below each place of an API, and which places are what."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sdkgen.plan.naming.rules.facts import OperationFacts, does_what_it_says, names_one
from sdkgen.plan.naming.rules.steps import (
    Fixed,
    Steps,
    bare,
    extension_of,
    fixed_of,
    fragment_of,
    is_version,
    shared_prefix,
    steps_of,
)
from sdkgen.words.plurals import is_plural, singular


def homes(places: Iterable[Fixed]) -> dict[str, Fixed]:
    """Find the first steps that name a child of another one: `room_sessions` beside `rooms/{id}/sessions` is the
    same resource.
    """
    found = set(places)
    children = {fixed[:2] for fixed in found if len(fixed) > 1}
    named = {f"{singular(parent)}_{child}": (parent, child) for parent, child in children if is_plural(parent)}
    return {fixed[0]: named[fixed[0]] for fixed in found if fixed and fixed[0] in named}


def inner_collections(operations: Sequence[OperationFacts]) -> set[str]:
    """Find the paths that end in a parameter and have one more below it, but nothing above it and no single thing."""
    known: defaultdict[str, list[OperationFacts]] = defaultdict(list)
    for operation in operations:
        known[bare(operation.path)].append(operation)
    ending = {path for path in known if path.rpartition("/")[2].startswith("{") and path.endswith("}")}
    parents = {path.rpartition("/")[0] for path in ending} & ending
    return {path for path in parents if path.rpartition("/")[0] not in known and not names_one(path, known[path])}


@dataclass(slots=True)
class Neighbours:
    """Which operations stand where."""

    below: Counter[Fixed] = field(default_factory=Counter[Fixed])
    """How many stand at or below a place."""
    items: set[tuple[Fixed, str]] = field(default_factory=set[tuple[Fixed, str]])
    """HTTP methods of paths that end in a parameter."""
    under: set[Steps] = field(default_factory=set[Steps])
    """Paths without their last parameter, where one item can be fetched."""
    collections: set[tuple[Fixed, str]] = field(default_factory=set[tuple[Fixed, str]])
    """HTTP methods of paths that end in a fixed step."""

    inner: set[str] = field(default_factory=set[str])
    """Paths that end in a parameter and are collections all the same: `/items/{kind}` beside `/items/{kind}/{id}`,
    where there is no `/items`.
    """
    homes: Mapping[str, Fixed] = field(default_factory=dict[str, Fixed])
    """Where the children of a first step live that is an item's name and a child's: `room_sessions` is `rooms`,
    `sessions`.
    """

    actions: set[Fixed] = field(default_factory=set[Fixed])
    """Places whose last step is a verb of an operationId."""
    prefix: Fixed = ()
    """The steps that all paths begin with: they name the API, no resource."""

    def home(self, fixed: Fixed) -> Fixed:
        """Return the place of fixed steps, without the prefix and a version behind it, the first one perhaps split."""
        own = fixed[len(self.prefix) :]
        own = own[1:] if self.prefix and len(own) > 1 and is_version(own[0]) else own
        return (*self.homes[own[0]], *own[1:]) if own and own[0] in self.homes else own

    @classmethod
    def of(cls, operations: Sequence[OperationFacts]) -> Neighbours:
        """Count the operations of an API. Those that differ by version, or behind `?`, count once."""
        found = cls()
        listed = [(operation, steps_of(operation.path)) for operation in operations]
        found.prefix = shared_prefix([steps for _, steps in listed])
        found.homes = homes(fixed_of(steps)[len(found.prefix) :] for _, steps in listed)
        found.inner = inner_collections(operations)
        counted: set[tuple[str, Steps, str | None, str]] = set()
        for operation, steps in listed:
            fixed = found.home(fixed_of(steps))
            on_item = bool(steps) and steps[-1] is None and bare(operation.path) not in found.inner
            ends = found.items if on_item else found.collections
            ends.add((fixed, operation.method))
            if does_what_it_says(operation.operation_id, fixed):
                found.actions.add(fixed)
            if ends is found.items and operation.method == "get":
                found.under.add(steps[:-1])
            key = operation.method, steps, extension_of(operation.path), fragment_of(operation.path)
            if key not in counted:
                counted.add(key)
                found.below.update(fixed[:length] for length in range(1, len(fixed) + 1))
        return found
