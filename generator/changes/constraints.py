"""Validation keywords, which the intermediate model leaves out because Python types cannot say them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.changes.findings import Level
from generator.changes.judgement import Change, Direction, level_of
from generator.changes.places import Where
from generator.ir import JsonValue, Pointer
from generator.resolve import Node, Resolver

_UPPER = {"maxLength", "maximum", "exclusiveMaximum", "maxItems", "maxProperties"}
_LOWER = {"minLength", "minimum", "exclusiveMinimum", "minItems", "minProperties"}
_EXACT = {"pattern", "multipleOf", "uniqueItems"}
_ALL = (*sorted(_UPPER), *sorted(_LOWER), *sorted(_EXACT))
_NOTHING: Mapping[str, JsonValue] = {"minLength": 0, "minItems": 0, "minProperties": 0, "uniqueItems": False}
"""Values that allow everything: to say them is to say nothing."""
_LIMITS = {"exclusiveMinimum": "minimum", "exclusiveMaximum": "maximum"}
_NULLS: tuple[JsonValue, ...] = ({"type": "null"}, {"type": ["null"]}, {"const": None}, {"enum": [None]})
_MAX_DEPTH = 16


class Constraints:
    """The validation keywords of a document's schemas."""

    def __init__(self, root: JsonValue) -> None:
        self._resolver = Resolver(root)
        self._found: dict[str, Mapping[str, JsonValue]] = {}

    def at(self, pointer: str) -> Mapping[str, JsonValue]:
        """Return what holds for the schema at a pointer, through `$ref`, `allOf` and unions with null.

        A parameter's is in its schema.
        """
        if pointer not in self._found:
            node = self._resolver.resolve(pointer)
            found: dict[str, JsonValue] = {}
            if isinstance(node, Node):
                self._collect(node.child("schema") or node, found, _MAX_DEPTH)
            self._found[pointer] = found
        return self._found[pointer]

    def _collect(self, node: Node, found: dict[str, JsonValue], depth: int) -> None:
        if not isinstance(node.value, dict) or not depth:
            return
        reference = node.value.get("$ref")
        target = self._resolver.resolve(reference) if isinstance(reference, str) else None
        if isinstance(target, Node):
            self._collect(target.child("schema") or target, found, depth - 1)
        for branch in _branches(node):
            self._collect(branch, found, depth - 1)
        for word in _ALL:
            if word in node.value and node.value[word] != _NOTHING.get(word, _MISSING):
                found[word] = node.value[word]
        for word, limit in _LIMITS.items():  # OpenAPI 3.0 says of a limit whether it is allowed itself
            if isinstance(found.get(word), bool) and found.pop(word) and limit in found:
                found[word] = found.pop(limit)


def _branches(node: Node) -> Iterator[Node]:
    """The schemas that hold with a schema: those of `allOf`, and the only one that a union has beside null."""
    branches = node.child("allOf")
    yield from branches.items() if branches is not None else ()
    for word in ("anyOf", "oneOf"):
        union = node.child(word)
        telling = [branch for branch in (union.items() if union is not None else ()) if branch.value not in _NULLS]
        if len(telling) == 1:
            yield telling[0]


_MISSING = Pointer("")


@dataclass(frozen=True, slots=True)
class Pair:
    """The documents of both sides."""

    old: Constraints
    new: Constraints

    def compare(self, where: Where, direction: Direction) -> Iterator[Change]:
        """Yield what became tighter or looser at a place."""
        if where.old_at is None or where.new_at is None:
            return
        old, new = self.old.at(where.old_at), self.new.at(where.new_at)
        if old == new:
            return
        for word in _ALL:
            before, after = old.get(word), new.get(word)
            if before != after:
                yield _change(word, before, after, where, direction)


def _change(word: str, before: JsonValue, after: JsonValue, where: Where, direction: Direction) -> Change:
    tighter = _tighter(word, before, after)
    kind = "tightened" if tighter else "loosened"
    level = level_of(direction, Level.BREAKING if tighter else Level.MINOR, Level.PATCH)
    text = f"`{word}` of `{where.text}` is {_shown(after)}, was {_shown(before)}"
    subject = f"{where.text} ({word})"
    return Change(f"{direction.value}-constraint-{kind}", level, subject, text, where.old_at, where.new_at)


def _shown(value: JsonValue) -> str:
    return "not there" if value is None else repr(value) if isinstance(value, str) else str(value)


def _tighter(word: str, before: JsonValue, after: JsonValue) -> bool:
    if after is None:
        return False
    if before is None or word in _EXACT:
        return True
    if _number(before) is None or _number(after) is None:
        return True
    less = (_number(after) or 0) < (_number(before) or 0)
    return less if word in _UPPER else not less


def _number(value: JsonValue) -> float | None:
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None
