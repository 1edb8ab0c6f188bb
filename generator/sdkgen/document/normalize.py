"""Makes what a reader of JSON or YAML built into plain JSON."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, cast

from sdkgen.diagnostics.diagnostic import Diagnostic
from sdkgen.document.yaml_limits import MAX_DEPTH
from sdkgen.model.ir import JsonValue, Pointer
from sdkgen.model.pointers import escape

MERGE = "<<"
_CONTAINERS: frozenset[type[Any]] = frozenset({dict, list})
_SURROGATE = re.compile("[\ud800-\udfff]")


class TooDeep(Exception):
    """A value nests deeper than `MAX_DEPTH` levels."""


class _Found(NamedTuple):
    container: Any
    at: str
    depth: int


@dataclass(slots=True)
class Tidy:
    """Settles in place what JSON has no word for.

    Keys become text (a status code written as a number, for example), YAML's merge keys are carried out, numbers that
    are not finite become null, and halves of surrogate pairs become U+FFFD.
    """

    source: str
    merges: bool
    """Whether `<<` is a merge key: in YAML."""
    surrogates: bool
    """Whether texts may hold halves of surrogate pairs: in JSON that writes some by escapes."""
    diagnostics: list[Diagnostic] = field(default_factory=list[Diagnostic])

    def settle(self, value: Any) -> JsonValue:
        """Return a value as JSON.

        Raises:
            TooDeep: It nests deeper than 512 levels.
        """
        if value.__class__ not in _CONTAINERS:
            return self._scalar(value, "#")
        found = self._containers(_Found(value, "#", 1))
        for item in reversed(found):  # inner ones first: what is merged is settled before it is copied
            self._rename_keys(item.container, item.at)
        return cast("JsonValue", value)

    def _containers(self, root: _Found) -> list[_Found]:
        """Settle all scalars; return the objects whose keys are to be settled, outer ones first."""
        strange: list[_Found] = []
        pending = [root]
        for container, at, depth in pending:
            if depth > MAX_DEPTH:
                raise TooDeep
            for key, item in _entries(container):
                kind = item.__class__
                if kind in _CONTAINERS:
                    pending.append(_Found(item, f"{at}/{escape(str(key))}", depth + 1))
                elif kind is float or self.surrogates:
                    container[key] = self._scalar(item, f"{at}/{escape(str(key))}")
            if container.__class__ is dict and self._is_strange(container):
                strange.append(_Found(container, at, depth))
        return strange

    def _is_strange(self, value: dict[Any, Any]) -> bool:
        return self.surrogates or (self.merges and MERGE in value) or not all(type(key) is str for key in value)

    def _scalar(self, value: Any, at: str) -> JsonValue:
        if value.__class__ is str:
            return self._text(value, at)
        if value.__class__ is float and not math.isfinite(value):
            self._warn("not-a-number", at, f"{value} is no number of JSON", "it is read as null", "write a number")
            return None
        return cast("JsonValue", value)

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
                help = "name the anchor of an object"
                self._warn("bad-merge", f"{at}/{MERGE}", "only objects can be merged", "this is left out", help)
                continue
            for key, item in cast("dict[str, Any]", part).items():
                into.setdefault(key, item)

    def _text(self, text: str, at: str) -> str:
        if not self.surrogates or _SURROGATE.search(text) is None:
            return text
        help = "write the whole pair"
        self._warn("half-character", at, "a text holds half of a surrogate pair", "it is read as U+FFFD", help)
        return _SURROGATE.sub("\ufffd", text)

    def _warn(self, code: str, at: str, message: str, consequence: str, help: str) -> None:
        self.diagnostics.append(Diagnostic(code, Pointer(at), message, consequence, help, source=self.source))


def _entries(container: Any) -> list[tuple[Any, Any]]:
    if container.__class__ is dict:
        return list(container.items())
    return [(index, container[index]) for index in range(len(container))]


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
