"""From a JSON pointer to a line and a column; computed only when something is printed."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from itertools import accumulate
from typing import Protocol

from generator.outline import Outline, outline


class Text(Protocol):
    """What positions are computed from."""

    @property
    def text(self) -> str:
        """A document in JSON or YAML, as it was read."""
        ...

    @property
    def name(self) -> str:
        """What to call it."""
        ...


class Lines:
    """The lines of a text."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *accumulate(len(line) + 1 for line in text.split("\n"))]

    def at(self, offset: int) -> tuple[int, int]:
        """Return the line and column, from one, of an offset in characters."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1


class Positions:
    """The places of a document's values. Nothing is read before the first place is asked for."""

    def __init__(self, document: Text) -> None:
        self.name = document.name
        self._text = document.text

    @cached_property
    def _outline(self) -> Outline:
        return outline(self._text)

    @cached_property
    def _lines(self) -> Lines:
        return Lines(self._text)

    def find(self, pointer: str) -> tuple[int, int] | None:
        """Return the line and column, from one, of the value at a pointer.

        A member of an object stands at its key. What does not exist stands where its nearest parent does, as does what
        came in by an alias or a transform. None for a text without any value.
        """
        places = self._outline.places
        while pointer not in places:
            pointer, slash, _ = pointer.rpartition("/")
            if not slash:
                pointer = "#"
                break
        offset = places.get(pointer)
        return None if offset is None else self._lines.at(offset)
