"""What a guide asks of the language that it is in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from sdkgen.model import ir
from sdkgen.model.traverse import Direction
from sdkgen.plan.call import ArgumentKey, Call


class Style(Enum):
    """How much a guide tells."""

    COMPLETE = "complete"
    """Every argument with its type."""
    PUBLISHED = "published"
    """The form in which guides were published so far: members of JSON bodies alone, required ones without types."""


@dataclass(frozen=True, slots=True)
class Block:
    """Source, in a fence."""

    language: str
    """As Markdown calls it."""
    source: str


@dataclass(frozen=True, slots=True)
class Frame:
    """What is said once, before the operations."""

    install: Block
    setup: Block
    assumes: str
    """What all examples take for granted."""
    failures: str
    """How calls fail."""
    failing: Block
    """A call with what it can fail with."""
    pages: str | None
    """How to get further pages; None where nothing has pages."""


@dataclass(frozen=True, slots=True)
class Sample:
    """The example of one call."""

    call: str
    """How it is reached: `client.ai.conversations.list`."""
    source: str
    arguments: tuple[ir.JsonValue, ...] = ()
    """What it passes, as JSON."""
    iterates: bool = False
    """Whether it goes through the items of pages, or through events."""
    variable: str | None = None
    """What the result, an item or an event is called."""
    printed: str | None = None
    """The property that is printed; None for the whole."""


class Dialect(Protocol):
    """A language that calls are written in."""

    @property
    def language(self) -> str:
        """Its name on the command line and as Markdown calls it: `javascript`."""
        ...

    @property
    def title(self) -> str:
        """Its name: `JavaScript`."""
        ...

    @property
    def fence(self) -> str:
        """What Markdown calls the source of its samples."""
        ...

    def frame(self) -> Frame:
        """Return what is said once."""
        ...

    def names(self, call: Call) -> Mapping[ArgumentKey, str]:
        """Return what the arguments of a call are called."""
        ...

    def property_name(self, found: ir.ObjectDef, field: ir.Field, direction: Direction) -> str:
        """Return what a property of a request or a result is called."""
        ...

    def signature(self, call: Call) -> str:
        """Return how a call is written in short: `client.books.retrieve(bookID)`."""
        ...

    def samples(self, calls: Sequence[Call]) -> Mapping[str, Sample]:
        """Return the examples of calls, by operation."""
        ...
