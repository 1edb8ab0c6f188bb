"""Where a name of the SDK is found: the file of a resource, and what of that file's names it stands below."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from sdkgen.model import ir
from sdkgen.model.traverse import Direction
from sdkgen.plan.types import Definition
from sdkgen.targets.typescript.syntax.identifiers import KEYWORDS

ResourcePath: TypeAlias = tuple[str, ...]
SHARED: ResourcePath = ("$shared",)
"""The file of the types that no resource owns alone."""
PAGES = ("pages",)
"""The file of the classes of pages."""
CLIENT: ResourcePath = ()
"""The file of the types of the client's own methods."""


@dataclass(frozen=True, slots=True)
class Place:
    """A type: where its file is, and its name there."""

    owner: ResourcePath
    name: str
    host: str | None = None
    """The type whose namespace it stands in."""

    @property
    def path(self) -> str:
        """What the lock calls it: `ai.conversations/ConversationListParams.Filter`."""
        return f"{'.'.join(self.owner)}/{'.'.join(part for part in (self.host, self.name) if part)}"

    @property
    def dotted(self) -> str:
        """The name in its file."""
        return f"{self.host}.{self.name}" if self.host else self.name


def place_of(path: str) -> Place | None:
    """Return the place that the lock calls so; None where it is none."""
    owner, slash, dotted = path.partition("/")
    names = dotted.split(".")
    if not slash or len(names) > 2 or KEYWORDS.intersection(names):
        return None
    return Place(tuple(owner.split(".")) if owner else (), names[-1], names[0] if len(names) == 2 else None)


@dataclass(frozen=True, slots=True)
class Placed:
    """One definition in its file."""

    place: Place
    definition: Definition
    direction: Direction
    """Whose rules it is written by; what serves both is written as responses hold it."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Everything that has a name in the SDK."""

    files: Mapping[ResourcePath, tuple[str, ...]]
    """The file of each resource below `src`, without its suffix: `("resources", "ai", "conversations")`."""
    classes: Mapping[ResourcePath, str]
    """The class of each resource."""
    members: Mapping[ResourcePath, Mapping[str, str]]
    """What methods and sub-resources are called, by the canonical names of those of one resource."""
    types: Mapping[tuple[ir.TypeId, Direction], Place]
    params: Mapping[str, Place]
    """What calls take beside their path, by operation."""
    results: Mapping[str, Place]
    """Lists, maps and unions that calls return, by operation."""
    definitions: Mapping[ResourcePath, Sequence[Placed]]

    def pins(self) -> dict[str, dict[str, str]]:
        """Return what the lock keeps."""
        types = {f"{direction.value} {id}": place.path for (id, direction), place in self.types.items()}
        types.update({f"params {key}": place.path for key, place in self.params.items()})
        types.update({f"result {key}": place.path for key, place in self.results.items()})
        return {"types": types, "resources": {".".join(path): name for path, name in self.classes.items()}}
