"""Where an operation stands: its path as steps, and how many operations stand below each of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from sdkgen.words.casing import words
from sdkgen.words.plurals import is_plural, singular

Steps = tuple[str | None, ...]
"""A path: the text of each fixed segment, None for a parameter."""

_VERSION = re.compile(r"(?:api|rest|v\d+(?:[._]\d+)*(?:(?:alpha|beta)\d*)?|\d{4}-\d{2}(?:-\d{2})?)", re.IGNORECASE)
_CUSTOM_VERB = re.compile(r"([^:]+):([A-Za-z][A-Za-z0-9_-]*)")
_EXTENSION = re.compile(r"\.(?:json|xml|csv|html)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class OperationFacts:
    """What the rules look at."""

    id: str
    """Method and path: `get /ai/conversations`."""
    method: str
    path: str
    operation_id: str | None = None
    returns_list: bool = False
    tags: tuple[str, ...] = ()


def segments_of(path: str) -> list[str]:
    """Split a path at slashes, and a verb that its last segment ends in: `/users/{id}:follow` ends in `follow`."""
    *rest, last = path.split("?")[0].split("/")
    custom = _CUSTOM_VERB.fullmatch(last)
    return [*rest, *(custom.groups() if custom else (last,))]


def version_of(path: str) -> str | None:
    """Return the version that a path begins with: `v2` of `/api/v2/chat`."""
    for segment in path.split("/")[1:]:
        if not _VERSION.fullmatch(segment):
            return None
        if any(character.isdigit() for character in segment):
            return segment
    return None


def extension_of(path: str) -> str | None:
    """Return the file extension of a path that has one: `csv` of `/reports.csv`."""
    found = _EXTENSION.search(path.partition("?")[0])
    return found.group()[1:].lower() if found else None


def steps_of(path: str) -> Steps:
    """Split a path into steps, without a version or `api` in front and without a file extension behind."""
    found: list[str | None] = []
    for segment in segments_of(path):
        plain = _EXTENSION.sub("", segment)
        if not plain or (not found and _VERSION.fullmatch(plain)):
            continue
        found.append(None if "{" in segment else plain)
    return tuple(found)


Fixed = tuple[str, ...]
"""The names of the fixed steps alone: `/rooms/{id}/sessions` and `/rooms/sessions` are one place."""


def fixed_of(steps: Steps) -> Fixed:
    """Return the names of the fixed steps, in snake case; they may still begin with a digit."""
    return tuple("_".join(words(step)) for step in steps if step is not None)


def homes(places: Iterable[Fixed]) -> dict[str, Fixed]:
    """Find the first steps that name a child of another one: `room_sessions` beside `rooms/{id}/sessions` is the
    same resource.
    """
    found = set(places)
    children = {fixed[:2] for fixed in found if len(fixed) > 1}
    named = {f"{singular(parent)}_{child}": (parent, child) for parent, child in children if is_plural(parent)}
    return {fixed[0]: named[fixed[0]] for fixed in found if fixed and fixed[0] in named}


def inner_collections(paths: Iterable[str]) -> set[str]:
    """Find the paths that end in a parameter and have one more below it, but nothing above it."""
    known = set(paths)
    parents = {path.rpartition("/")[0] for path in known if path.endswith("}")}
    return {path for path in parents & known if path.endswith("}") and path.rpartition("/")[0] not in known}


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

    def home(self, fixed: Fixed) -> Fixed:
        """Return the place of fixed steps, the first one perhaps split."""
        return (*self.homes[fixed[0]], *fixed[1:]) if fixed and fixed[0] in self.homes else fixed

    @classmethod
    def of(cls, operations: Iterable[OperationFacts]) -> Neighbours:
        """Count the operations of an API."""
        found = cls()
        listed = [(operation, steps_of(operation.path)) for operation in operations]
        found.homes = homes(fixed_of(steps) for _, steps in listed)
        found.inner = inner_collections(operation.path for operation, _ in listed)
        for operation, steps in listed:
            fixed = found.home(fixed_of(steps))
            on_item = bool(steps) and steps[-1] is None and operation.path not in found.inner
            ends = found.items if on_item else found.collections
            ends.add((fixed, operation.method))
            if ends is found.items and operation.method == "get":
                found.under.add(steps[:-1])
            for length in range(1, len(fixed) + 1):
                found.below[fixed[:length]] += 1
        return found


@dataclass(frozen=True, slots=True)
class Place:
    """One operation among its neighbours."""

    facts: OperationFacts
    steps: Steps
    fixed: Fixed
    neighbours: Neighbours

    @classmethod
    def of(cls, facts: OperationFacts, neighbours: Neighbours) -> Place:
        """Find the place of an operation."""
        steps = steps_of(facts.path)
        return cls(facts, steps, neighbours.home(fixed_of(steps)), neighbours)

    @property
    def on_item(self) -> bool:
        """Whether the path stands for one thing: it ends in a parameter."""
        return bool(self.steps) and self.steps[-1] is None and self.facts.path not in self.neighbours.inner

    @property
    def custom_verb(self) -> bool:
        """Whether the last step is a verb behind a colon: `/users/{id}:follow`."""
        return len(segments_of(self.facts.path)) > self.facts.path.split("?")[0].count("/") + 1

    @property
    def parent(self) -> Fixed:
        """The resource above the last fixed step."""
        return self.fixed[:-1]

    @property
    def leaf(self) -> str:
        """The name of the last fixed step."""
        return self.fixed[-1] if self.fixed else ""

    @property
    def nested(self) -> bool:
        """Whether there is a resource above the last fixed step."""
        return len(self.fixed) > 1

    @property
    def alone(self) -> bool:
        """Whether no other operation stands at or below the last fixed step."""
        return self.neighbours.below[self.fixed] == 1

    @property
    def has_items(self) -> bool:
        """Whether one item can be fetched with this path and one parameter more."""
        return self.steps in self.neighbours.under

    def item_has(self, *methods: str) -> bool:
        """Whether one of these HTTP methods exists for one item of this place."""
        return any((self.fixed, method) in self.neighbours.items for method in methods)

    def collection_has(self, *methods: str) -> bool:
        """Whether one of these HTTP methods exists for this place itself."""
        return any((self.fixed, method) in self.neighbours.collections for method in methods)
