"""Builds the values of YAML that the fast reader refuses: deep nesting and very large integers."""

from __future__ import annotations

import math
import re
from typing import Any

from sdkgen.diagnostics.source_map import Event, yaml_events

_INTEGER = re.compile(r"[-+]?(?:0|[1-9][0-9]*)")
_RADIX = re.compile(r"[-+]?0(?:x[0-9a-fA-F]+|o[0-7]+|b[01]+)")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_LEADING_ZERO = re.compile(r"[-+]?0[0-9]+")
_LONGEST_NUMBER = 400
_WORDS: dict[str, Any] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **{sign + word: float(f"{sign}inf") for sign in ("", "+", "-") for word in (".inf", ".Inf", ".INF")},
    **dict.fromkeys((".nan", ".NaN", ".NAN"), float("nan")),
}


class SelfReference(Exception):
    """An alias stands within what it repeats; the offset says where."""

    def __init__(self, offset: int) -> None:
        super().__init__()
        self.offset = offset


class _Open:
    """A container that is being read."""

    def __init__(self, value: Any, anchor: str | None) -> None:
        self.value = value
        self.anchor = anchor
        self._key: Any = None
        self._has_key = False

    def add(self, item: Any) -> None:
        """Add an entry; in an object, keys and values take turns.

        Raises:
            TypeError: The key is an array or object.
        """
        if self.value.__class__ is list:
            self.value.append(item)
        elif self._has_key:
            self.value[self._key] = item
            self._has_key = False
        else:
            hash(item)
            self._key, self._has_key = item, True


def build(text: str) -> Any:
    """Return the value of a YAML document as the core schema of YAML 1.2 reads it: dates stay text.

    What aliases repeat is shared, not copied.

    Raises:
        yaml.YAMLError: It is no YAML.
        SelfReference: An alias stands within what it repeats.
        TypeError: A key is an array or an object.
    """
    root = _Open([], None)
    stack = [root]
    anchors: dict[str, Any] = {}
    for event in yaml_events(text):
        if event.kind == "end":
            closed = stack.pop()
            if closed.anchor is not None:
                anchors[closed.anchor] = closed.value
            continue
        if event.kind in ("map", "list"):
            opened = _Open({} if event.kind == "map" else [], event.anchor)
            stack[-1].add(opened.value)
            stack.append(opened)
            continue
        stack[-1].add(_leaf(event, anchors))
    return root.value[0] if root.value else None


def _leaf(event: Event, anchors: dict[str, Any]) -> Any:
    if event.kind == "alias":
        if event.value not in anchors:
            raise SelfReference(event.offset)
        return anchors[event.value]
    value = scalar(event.value) if event.plain else event.value
    if event.anchor is not None:
        anchors[event.anchor] = value
    return value


def scalar(text: str) -> Any:
    """Return what a plain scalar means in the core schema of YAML 1.2."""
    if text in _WORDS:
        return _WORDS[text]
    if len(text) > _LONGEST_NUMBER:
        return text
    if _INTEGER.fullmatch(text):
        return int(text)
    if _RADIX.fullmatch(text):
        return int(text, 0)
    if _FLOAT.fullmatch(text) is None or _LEADING_ZERO.fullmatch(text):
        return text
    number = float(text)
    return number if math.isfinite(number) else text
