"""Annotations of TypeScript, ready to be compared."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sdkgen.targets.surface.annotations import ANYTHING, LITERAL, OPEN, Kinds, Member, Union, distinct
from sdkgen.targets.typescript.layout.places import CLIENT, SHARED, Layout, Place
from sdkgen.targets.typescript.syntax.annotate import split
from sdkgen.targets.typescript.syntax.scope import File, Scope

KINDS = Kinds(
    literals={str: "string", int: "number", float: "number", bool: "boolean"},
    wider={},
    models=re.compile("[A-Z]"),
)
_OPEN = {"(string & {})": "string", "(number & {})": "number"}
_MAP = "{ [key: string]: "
_GENERIC = re.compile(r"([\w.$]+)<(.*)>", re.DOTALL)
_NUMBER = re.compile(r"-?[0-9][0-9.eE+-]*")


@dataclass(frozen=True, slots=True)
class Written:
    """A type as TypeScript writes it."""

    text: str
    """Types of the SDK by what they are called below the client."""
    is_open: bool = False
    """Whether more variants may come, which a tag tells apart."""

    @property
    def union(self) -> Union:
        """What it is one of."""
        return (*read(self.text), Member(OPEN)) if self.is_open else read(self.text)


class _Canonical(Scope):
    """A scope that writes every type as it is called below the client."""

    def type(self, place: Place) -> str:
        """Return the path of a type below the client."""
        return path_of(place, self.layout)

    def named(self, file: File, name: str, *, value: bool = False) -> str:
        """Return the name itself."""
        return name


def canonical(layout: Layout) -> Scope:
    """Return a scope in which equal types read alike, whatever file mentions them."""
    return _Canonical((), layout, set())


def path_of(place: Place, layout: Layout) -> str:
    """Return what a type is called below the client: `AI.Conversations.ConversationListParams.Filter`."""
    if place.owner in (CLIENT, SHARED):
        return place.dotted
    classes = [layout.classes[place.owner[: length + 1]] for length in range(len(place.owner))]
    return ".".join([*classes, place.dotted])


def read(text: str) -> Union:
    """Return the members of a type."""
    return distinct(member for part in split(text) for member in _members(part))


def _members(text: str) -> Iterator[Member]:
    if text in _OPEN:
        yield Member(_OPEN[text])
    elif text == "unknown":
        yield Member(ANYTHING)
    elif text.endswith("[]"):
        yield Member("[]", (read(text[:-2]),))
    elif text.startswith(_MAP):
        yield Member("{}", (read(text[len(_MAP) : -1].strip()),))
    elif text.startswith("(") and text.endswith(")"):
        yield from read(text[1:-1])
    elif text.startswith("'"):
        yield Member(LITERAL, value=text[1:-1])
    elif _NUMBER.fullmatch(text) or text in {"true", "false"}:
        value: Any = json.loads(text)
        yield Member(LITERAL, value=value)
    elif (found := _GENERIC.fullmatch(text)) is not None:
        yield Member(found[1], tuple(read(part) for part in _arguments(found[2])))
    else:
        yield Member(text)


def _arguments(text: str) -> Iterator[str]:
    """Yield the arguments of a generic type; brackets and quotes hold together."""
    depth, start, quoted = 0, 0, False
    for at, char in enumerate(text):
        if quoted:
            quoted = char != "'" or text[at - 1] == "\\"
        elif char == "'":
            quoted = True
        elif char in "([{<":
            depth += 1
        elif char in ")]}>":
            depth -= 1
        elif char == "," and depth == 0:
            yield text[start:at].strip()
            start = at + 1
    yield text[start:].strip()
