"""Where each value of a text stands: its JSON pointer and its offset, without building the values."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

import yaml

from sdkgen.model.pointers import escape

Kind = Literal["map", "list", "end", "scalar", "alias"]

_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\]]|[^\s"{}\[\],:]+', re.DOTALL)
_OPENING: dict[str, Kind] = {"{": "map", "[": "list"}


class Event(NamedTuple):
    """One step of a document: a container opens or ends, or a value without parts stands there."""

    kind: Kind
    offset: int
    """In characters from the start of the text."""
    value: str = ""
    """The text of a scalar, unquoted; the name of an alias."""
    anchor: str | None = None
    plain: bool = False
    """Whether a scalar stands there without quotes and tag, so that its text decides its type."""


class Repeated(NamedTuple):
    """A key that an object has twice."""

    pointer: str
    first: int
    second: int


@dataclass(slots=True)
class Outline:
    """The offset of each value by its pointer: that of the key for a member of an object."""

    places: dict[str, int] = field(default_factory=dict[str, int])
    repeated: list[Repeated] = field(default_factory=list[Repeated])


@dataclass(slots=True)
class _Open:
    pointer: str
    is_map: bool
    count: int = 0
    key: str | None = None
    keys: dict[str, int] = field(default_factory=dict[str, int])


def is_json(text: str) -> bool:
    """Whether a text is JSON, which YAML readers take only almost."""
    if text.lstrip()[:1] not in ("{", "["):
        return False
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def events(text: str) -> Iterator[Event]:
    """Yield the steps of a document in JSON or YAML.

    Raises:
        yaml.YAMLError: The text is neither.
    """
    return _json_events(text) if is_json(text) else yaml_events(text)


def yaml_events(text: str) -> Iterator[Event]:
    """Yield the steps of the first YAML document of a text, each as soon as it is read.

    Raises:
        yaml.YAMLError: The text is no YAML from some place on.
    """
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        mark = event.start_mark
        offset = mark.index if mark else 0
        match event:
            case yaml.ScalarEvent():
                yield Event("scalar", offset, event.value, event.anchor, event.implicit[0])
            case yaml.MappingStartEvent():
                yield Event("map", offset, "", event.anchor)
            case yaml.SequenceStartEvent():
                yield Event("list", offset, "", event.anchor)
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                yield Event("end", offset)
            case yaml.AliasEvent():
                yield Event("alias", offset, event.anchor or "")
            case yaml.DocumentEndEvent():
                return
            case _:
                pass


def outline(text: str) -> Outline:
    """Return where each value of a document stands.

    A text that turns out to be no YAML halfway gives what stands before that place.
    """
    found = Outline()
    with suppress(yaml.YAMLError):
        _trace(events(text), found)
    return found


def _json_events(text: str) -> Iterator[Event]:
    for token in _TOKEN.finditer(text):
        written = token[0]
        if written in _OPENING:
            yield Event(_OPENING[written], token.start())
        elif written in "}]":
            yield Event("end", token.start())
        else:
            yield Event("scalar", token.start(), json.loads(written, strict=False) if written[0] == '"' else written)


def _trace(found: Iterator[Event], into: Outline) -> None:
    stack: list[_Open] = []
    for event in found:
        if event.kind == "end":
            stack.pop()
            continue
        top = stack[-1] if stack else None
        if top is not None and top.is_map and top.key is None:
            _open_member(top, event, into)
            if event.kind in ("map", "list"):
                stack.append(_Open(f"{top.pointer}/?", event.kind == "map"))
            continue
        pointer = _pointer_of_value(top, event, into)
        if event.kind in ("map", "list"):
            stack.append(_Open(pointer, event.kind == "map"))


def _open_member(top: _Open, event: Event, into: Outline) -> None:
    key = event.value if event.kind == "scalar" else "?"
    pointer = f"{top.pointer}/{escape(key)}"
    first = top.keys.setdefault(key, event.offset)
    if first != event.offset and key not in ("?", "<<"):
        into.repeated.append(Repeated(pointer, first, event.offset))
    into.places[pointer] = event.offset
    top.key = key


def _pointer_of_value(top: _Open | None, event: Event, into: Outline) -> str:
    if top is None:
        into.places["#"] = event.offset
        return "#"
    if top.is_map:
        pointer = f"{top.pointer}/{escape(top.key or '')}"
        top.key = None
        return pointer
    pointer = f"{top.pointer}/{top.count}"
    top.count += 1
    into.places[pointer] = event.offset
    return pointer
