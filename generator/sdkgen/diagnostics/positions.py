"""From a JSON pointer to a line and a column; computed only when something is printed."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from functools import cached_property
from itertools import accumulate
from typing import Protocol

from sdkgen.diagnostics.source_map import Outline, outline
from sdkgen.diagnostics.source_slices import Excerpts
from sdkgen.model.pointers import unescape


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


Origins = Mapping[str, tuple[str, str]]
"""Which places of a document came from other files: the name of the file and the pointer there, by pointer."""


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

    def __init__(self, document: Text, origins: Origins | None = None, files: Iterable[Text] = ()) -> None:
        """Prepare to tell where values stand.

        Args:
            document: A text.
            origins: What of its value came from other files.
            files: Those files.
        """
        self.name = document.name
        self._origins = origins or {}
        self._files = {file.name: Positions(file) for file in files} if self._origins else {}
        self._text = document.text
        self._excerpts = Excerpts(document.text)
        self._parts: dict[tuple[str, ...], tuple[str, int, Outline] | None] = {}

    @cached_property
    def _outline(self) -> Outline:
        return outline(self._text)

    @cached_property
    def _lines(self) -> Lines:
        return Lines(self._text)

    def locate(self, pointer: str) -> tuple[str, tuple[int, int] | None]:
        """Return the name of the file in which the value at a pointer stands, and what `find` returns of it there."""
        around, rest = pointer, ""
        while self._origins and around not in self._origins and "/" in around:
            around, _, step = around.rpartition("/")
            rest = f"/{step}{rest}"
        name, at = self._origins.get(around, ("", ""))
        source = self._files.get(name)
        return (self.name, self.find(pointer)) if source is None else (name, source.find(f"{at}{rest}"))

    def find(self, pointer: str) -> tuple[int, int] | None:
        """Return the line and column, from one, of the value at a pointer.

        A member of an object stands at its key. What does not exist stands where its nearest parent does, as does what
        came in by an alias or a transform. None for a text without any value.
        """
        part = self._part(pointer)
        if part is not None:
            root, start, found = part
            offset = _nearest(f"#{pointer.removeprefix(root)}", found.places)
            return self._lines.at(start + offset) if offset is not None else None
        offset = _nearest(pointer, self._outline.places)
        return None if offset is None else self._lines.at(offset)

    def _part(self, pointer: str) -> tuple[str, int, Outline] | None:
        """Return an outline of the lines around a place: the pointer of its root, its offset and the outline."""
        steps = pointer.split("/")[1:]
        depth = _DEPTHS.get(steps[0], 0) if steps else 0
        if len(steps) < depth or not depth:
            return None
        keys = tuple(map(unescape, steps[:depth]))
        if keys not in self._parts:
            found = self._excerpts.find(keys)
            root = "/".join(("#", *steps[: depth - 1]))
            text = self._text[found.start : found.end] if found is not None else ""
            self._parts[keys] = (root, found.start, outline(text)) if found is not None else None
        return self._parts[keys]


_DEPTHS = {"paths": 2, "webhooks": 2, "components": 3}
"""How deep the objects stand that are read on their own."""


def _nearest(pointer: str, places: Mapping[str, int]) -> int | None:
    while pointer not in places:
        pointer, slash, _ = pointer.rpartition("/")
        if not slash:
            return places.get("#")
    return places[pointer]
