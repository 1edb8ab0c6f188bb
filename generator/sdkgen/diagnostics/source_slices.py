"""The part of a YAML text where one object stands, found by indentation: reading it costs less than reading all."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_LINE = re.compile(r"^( *)[^\s#]", re.MULTILINE)
_MARKERS = re.compile(r"^(?:---|\.\.\.|%)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Whole lines: a key of a block mapping and its value."""

    start: int
    end: int
    indent: int
    """Of the members of the value."""


@dataclass(slots=True)
class Excerpts:
    """The excerpts of one text.

    A key of a block mapping stands at the indentation of its siblings, and nothing else in there does: what belongs to
    a value, be it text, stands further right. So two levels can be found without reading what lies between. Where the
    text is written in another way (flow style, several documents, a key twice) there is no excerpt.
    """

    text: str
    _found: dict[tuple[str, ...], Excerpt | None] = field(default_factory=dict[tuple[str, ...], Excerpt | None])

    def find(self, keys: tuple[str, ...]) -> Excerpt | None:
        """Return where the value at these keys stands, seen from the root."""
        if keys not in self._found:
            around = self.find(keys[:-1]) if keys else None
            if not keys:
                self._found[keys] = self._root()
            else:
                self._found[keys] = self._member(around, keys[-1]) if around is not None else None
        return self._found[keys]

    def _root(self) -> Excerpt | None:
        if self.text.lstrip()[:1] in ("{", "[", "") or _MARKERS.search(self.text, 1):
            return None
        return self._excerpt(0, len(self.text), 0)

    def _excerpt(self, start: int, end: int, after: int) -> Excerpt | None:
        """Describe lines whose members begin after an offset."""
        line = _LINE.search(self.text, after, end)
        return Excerpt(start, end, len(line[1])) if line is not None else None

    def _member(self, around: Excerpt, key: str) -> Excerpt | None:
        pad = " " * around.indent
        quoted = key.replace("\\", "\\\\").replace('"', '\\"')
        written = {key, f'"{quoted}"', "'" + key.replace("'", "''") + "'"}
        starts = [start for text in written for start in self._lines(f"{pad}{text}:", around)]
        if len(starts) != 1:
            return None
        line_end = self.text.find("\n", starts[0]) + 1 or around.end
        dedent = re.compile(rf"^ {{0,{around.indent}}}(?!- )[^\s#]", re.MULTILINE).search(
            self.text, line_end, around.end
        )
        found = self._excerpt(starts[0], dedent.start() if dedent else around.end, line_end)
        return found if found is not None and found.indent > around.indent else None

    def _lines(self, text: str, around: Excerpt) -> list[int]:
        """Return where lines begin with a text and a space or an end, within an excerpt."""
        starts = [around.start] if self.text.startswith(text, around.start) else []
        at = around.start
        while (at := self.text.find(f"\n{text}", at, around.end)) >= 0:
            at += 1
            starts.append(at)
        return [at for at in starts if self.text[at + len(text) : at + len(text) + 1].isspace()]
