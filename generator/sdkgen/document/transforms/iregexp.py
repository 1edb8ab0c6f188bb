"""Regular expressions of JSONPath (I-Regexp, RFC 9485) in time that grows with the text, whatever the expression.

Expressions become automata, all of whose states are followed at once: nothing is ever tried again, as engines do that
know references to groups. `^` and `$` stand for the edges of the text, as they do everywhere else.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

LONGEST = 1000
"""Characters of an expression."""
MOST_STATES = 1000
"""Parts of an automaton, repeated ones written out."""
_MOST_KNOWN = 4000
_ESCAPED = {"n": "\n", "r": "\r", "t": "\t", **{char: char for char in "()*+-.?[\\]^{|}"}}
_SPECIAL = "*+?{}])"
_QUANTITY = re.compile(r"\{([0-9]+)(?:(,)([0-9]*))?\}")
_CATEGORY = re.compile(r"\{(L[lmotu]?|M[cen]?|N[dlo]?|P[cdefios]?|Z[lps]?|S[ckmo]?|C[cfno]?)\}")


class TooComplex(Exception):
    """An expression is so long, or repeats so much, that it is not used."""


@dataclass(frozen=True, slots=True)
class _Chars:
    accepts: Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class _Edge:
    end: bool


@dataclass(frozen=True, slots=True)
class _Row:
    parts: tuple[_Node, ...]


@dataclass(frozen=True, slots=True)
class _Either:
    parts: tuple[_Node, ...]


@dataclass(frozen=True, slots=True)
class _Repeat:
    part: _Node
    least: int
    most: int | None


_Node: TypeAlias = "_Chars | _Edge | _Row | _Either | _Repeat"
_States: TypeAlias = frozenset[int]


class Expression:
    """An expression that can be looked for.

    Args:
        pattern: The expression.
        whole: Whether it must describe all of a text, not a part of it.

    Raises:
        TooComplex: It has more than 1,000 characters, or more than 1,000 parts with repeated ones written out.
        ValueError: It is no I-Regexp.
    """

    def __init__(self, pattern: str, *, whole: bool) -> None:
        if len(pattern) > LONGEST:
            raise TooComplex(f"a regular expression has more than {LONGEST} characters")
        self._program: list[_Chars | _Edge | tuple[int, ...]] = []
        self._written = 0
        try:
            self._write(_Parser(pattern).whole())
        except RecursionError:
            raise TooComplex("a regular expression is nested too deeply") from None
        self._known: dict[tuple[_States, str], _States] = {}
        self._whole = whole
        self._begin = self._closed((0,), start=True)
        self._again = self._closed(() if whole else (0,))
        """Where a match can begin after the first character."""

    def found(self, text: str, spend: Callable[[int], None]) -> bool:
        """Tell whether a text is, or holds, what the expression describes.

        Args:
            text: The text.
            spend: Called with the number of steps before they are done; it can raise to end the search.
        """
        goal = len(self._program)
        states = self._begin
        for char in text:
            if not states or (goal in states and not self._whole):
                break
            after = self._known.get((states, char))
            spend(1 if after is not None else len(states))
            if after is None:
                after = self._after(states, char) | self._again
                spend(len(after))
                if len(self._known) > _MOST_KNOWN:
                    self._known.clear()
                self._known[states, char] = after
            states = after
        if goal in states:
            return True
        spend(len(states))
        return goal in self._closed(states, start=not text, end=True)

    def _after(self, states: _States, char: str) -> _States:
        steps = ((state, self._program[state]) for state in states if state < len(self._program))
        return self._closed([at + 1 for at, step in steps if isinstance(step, _Chars) and step.accepts(char)])

    def _closed(self, states: Iterable[int], *, start: bool = False, end: bool = False) -> _States:
        """Return the states that can be reached without a character."""
        found: set[int] = set()
        open_ones = list(states)
        while open_ones:
            at = open_ones.pop()
            if at in found:
                continue
            found.add(at)
            step = self._program[at] if at < len(self._program) else ()
            if isinstance(step, tuple):
                open_ones += step
            elif isinstance(step, _Edge) and (end if step.end else start):
                open_ones.append(at + 1)
        return frozenset(found)

    def _write(self, node: _Node) -> None:
        self._written += 1
        if self._written > MOST_STATES:
            raise TooComplex(f"a regular expression has more than {MOST_STATES} parts, repeated ones written out")
        program = self._program
        match node:
            case _Row():
                for part in node.parts:
                    self._write(part)
            case _Either():
                self._either(node.parts)
            case _Repeat():
                for _ in range(node.least):
                    self._write(node.part)
                for _ in range(1 if node.most is None else node.most - node.least):
                    at = len(program)
                    program.append(())
                    self._write(node.part)
                    if node.most is None:
                        program.append((at,))
                    program[at] = (at + 1, len(program))
            case _:
                program.append(node)

    def _either(self, parts: tuple[_Node, ...]) -> None:
        program, begins, ends = self._program, list[int](), list[int]()
        at = len(program)
        program.append(())
        for part in parts:
            begins.append(len(program))
            self._write(part)
            ends.append(len(program))
            program.append(())
        program[at] = tuple(begins)
        for end in ends:
            program[end] = (len(program),)


class _Parser:
    """Reads an expression; ValueError where it is none."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._at = 0

    def whole(self) -> _Node:
        found = self._either()
        self._expect(self._at == len(self._pattern))
        return found

    def _either(self) -> _Node:
        parts = [self._row()]
        while self._next("|"):
            parts.append(self._row())
        return parts[0] if len(parts) == 1 else _Either(tuple(parts))

    def _row(self) -> _Node:
        parts: list[_Node] = []
        while self._peek() not in ("", "|", ")"):
            parts.append(self._repeated(self._atom()))
        return _Row(tuple(parts))

    def _atom(self) -> _Node:
        match self._take():
            case "(":
                inner = self._either()
                self._expect(self._next(")"))
                return inner
            case "^":
                return _Edge(end=False)
            case "$":
                return _Edge(end=True)
            case ".":
                return _Chars(lambda char: char not in "\n\r")
            case "[":
                return _Chars(lru_cache(maxsize=256)(self._class()))
            case "\\":
                found = self._escaped()
                return _Chars(found.__eq__ if isinstance(found, str) else found)
            case char:
                self._expect(char not in _SPECIAL)
                return _Chars(char.__eq__)

    def _repeated(self, node: _Node) -> _Node:
        if self._next("*"):
            return _Repeat(node, 0, None)
        if self._next("+"):
            return _Repeat(node, 1, None)
        if self._next("?"):
            return _Repeat(node, 0, 1)
        if self._peek() != "{":
            return node
        least, comma, most = self._matched(_QUANTITY).groups()
        high = int(most) if most else None if comma else int(least)
        self._expect(high is None or high >= int(least))
        return _Repeat(node, int(least), high)

    def _class(self) -> Callable[[str], bool]:
        inverted = self._next("^")
        parts: list[Callable[[str], bool]] = ["-".__eq__] if self._next("-") else []
        while not self._next("]"):
            if self._next("-"):
                self._expect(self._peek() == "]")
                parts.append("-".__eq__)
                continue
            first = self._member()
            if isinstance(first, str) and self._peek() == "-" and self._pattern[self._at + 1 : self._at + 2] != "]":
                self._take()
                first = self._range(first, self._member())
            parts.append(first.__eq__ if isinstance(first, str) else first)
        self._expect(bool(parts))
        return lambda char: any(part(char) for part in parts) != inverted

    def _member(self) -> str | Callable[[str], bool]:
        char = self._take()
        self._expect(char not in "-[]")
        return self._escaped() if char == "\\" else char

    def _range(self, first: str, last: str | Callable[[str], bool]) -> Callable[[str], bool]:
        if not isinstance(last, str) or last < first:
            raise ValueError(self._pattern)
        return lambda char: first <= char <= last

    def _escaped(self) -> str | Callable[[str], bool]:
        escape = self._take()
        if escape not in "pP":
            self._expect(escape in _ESCAPED)
            return _ESCAPED[escape]
        category: str = self._matched(_CATEGORY)[1]
        return lambda char: unicodedata.category(char).startswith(category) != (escape == "P")

    def _matched(self, form: re.Pattern[str]) -> re.Match[str]:
        found = form.match(self._pattern, self._at)
        if found is None:
            raise ValueError(self._pattern)
        self._at = found.end()
        return found

    def _expect(self, right: bool) -> None:
        if not right:
            raise ValueError(self._pattern)

    def _peek(self) -> str:
        return self._pattern[self._at : self._at + 1]

    def _take(self) -> str:
        self._expect(self._at < len(self._pattern))
        self._at += 1
        return self._pattern[self._at - 1]

    def _next(self, char: str) -> bool:
        found = self._peek() == char
        self._at += found
        return found
