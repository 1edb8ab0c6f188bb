"""Makes what a reader of JSON or YAML built into plain JSON."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, cast

from generator.diagnostics import Diagnostic
from generator.guard import MAX_DEPTH
from generator.ir import JsonValue, Pointer
from generator.resolve import escape

MERGE = "<<"
_SETTLED: frozenset[type[Any]] = frozenset({dict, list, float})
_SURROGATE = re.compile("[\ud800-\udfff]")


class TooDeep(Exception):
    """A value nests deeper than `MAX_DEPTH` levels."""


@dataclass(slots=True)
class Tidy:
    """Settles in place what JSON has no word for.

    Keys become text (a status code written as a number, for example), YAML's merge keys are carried out, infinite
    numbers become null, and halves of surrogate pairs become U+FFFD.
    """

    source: str
    merges: bool
    """Whether `<<` is a merge key: in YAML."""
    surrogates: bool
    """Whether texts may hold halves of surrogate pairs: in JSON that writes some by escapes."""
    diagnostics: list[Diagnostic] = field(default_factory=list[Diagnostic])

    def settle(self, value: Any, at: str = "#", depth: int = 1) -> JsonValue:
        """Return a value as JSON.

        Raises:
            TooDeep: It nests deeper than 128 levels.
        """
        kind = value.__class__
        if kind is dict:
            return self._object(value, at, depth)
        if kind is list:
            self._list(value, at, depth)
        elif kind is str:
            return self._text(value, at)
        elif kind is float and not math.isfinite(value):
            self._warn("not-a-number", at, f"{value} is no number of JSON", "it is read as null", "write a number")
            return None
        return cast("JsonValue", value)

    def _object(self, value: dict[Any, Any], at: str, depth: int) -> dict[str, JsonValue]:
        if depth > MAX_DEPTH:
            raise TooDeep
        strange = False
        for key, item in value.items():
            strange = strange or type(key) is not str or (self.merges and key == MERGE) or self.surrogates
            if self.surrogates or type(item) in _SETTLED:
                value[key] = self.settle(item, f"{at}/{escape(str(key))}", depth + 1)
        if strange:
            self._rename_keys(value, at)
        return value

    def _list(self, value: list[Any], at: str, depth: int) -> None:
        if depth > MAX_DEPTH:
            raise TooDeep
        for index, item in enumerate(value):
            value[index] = self.settle(item, f"{at}/{index}", depth + 1)

    def _rename_keys(self, value: dict[Any, Any], at: str) -> None:
        renamed: dict[str, Any] = {self._text(_key_text(key), at): item for key, item in value.items()}
        if len(renamed) < len(value):
            self._warn("duplicate-key", at, "two keys are the same text", "the last one counts", "remove one")
        if self.merges and MERGE in renamed:
            self._merge(renamed.pop(MERGE), renamed, at)
        value.clear()
        value.update(renamed)

    def _merge(self, merged: Any, into: dict[str, Any], at: str) -> None:
        for part in _parts(merged):
            if type(part) is not dict:
                fix = "name the anchor of an object"
                self._warn("bad-merge", f"{at}/{MERGE}", "only objects can be merged", "this is left out", fix)
                continue
            for key, item in cast("dict[str, Any]", part).items():
                into.setdefault(key, item)

    def _text(self, text: str, at: str) -> str:
        if not self.surrogates or _SURROGATE.search(text) is None:
            return text
        fix = "write the whole pair"
        self._warn("half-character", at, "a text holds half of a surrogate pair", "it is read as U+FFFD", fix)
        return _SURROGATE.sub("\ufffd", text)

    def _warn(self, code: str, at: str, fact: str, so: str, fix: str) -> None:
        self.diagnostics.append(Diagnostic(code, Pointer(at), fact, so, fix, source=self.source))


def _key_text(key: object) -> str:
    match key:
        case str():
            return key
        case bool():
            return "true" if key else "false"
        case None:
            return "null"
        case _:
            return str(key)


def _parts(merged: object) -> Sequence[Any]:
    return cast("Sequence[Any]", merged) if isinstance(merged, list) else [merged]
