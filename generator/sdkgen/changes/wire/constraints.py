"""Validation keywords, which the intermediate model leaves out because Python types cannot say them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sdkgen.changes.wire.places import Where
from sdkgen.changes.wire.severity import Change, Direction, level_of
from sdkgen.document.resolver import Node, Resolver
from sdkgen.model.ir import JsonValue, Pointer
from sdkgen.targets.findings import Level

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
        """Return what holds for the schema at a pointer, or for the parameter there: through `$ref`, `allOf` and unions
        with null, which the pointer may leave out.
        """
        if pointer not in self._found:
            found: dict[str, JsonValue] = {}
            if (node := self._node(pointer)) is not None:
                self._collect(node, found, _MAX_DEPTH)
            self._found[pointer] = found
        return self._found[pointer]

    def _node(self, pointer: str) -> Node | None:
        node = self._resolver.resolve(pointer)
        if isinstance(node, Node):
            return node
        outer, _, token = pointer.rpartition("/")
        holder = self._node(outer) if "/" in outer else None
        return self._inside(holder, token, _MAX_DEPTH) if holder is not None else None

    def _inside(self, node: Node, token: str, depth: int) -> Node | None:
        if not isinstance(node.value, dict) or not depth:
            return None
        found = node.child(token)
        if found is not None:
            return found
        inner = (self._inside(other, token, depth - 1) for other in self._others(node))
        return next((node for node in inner if node is not None), None)

    def _collect(self, node: Node, found: dict[str, JsonValue], depth: int) -> None:
        if not isinstance(node.value, dict) or not depth:
            return
        for other in self._others(node):
            self._collect(other, found, depth - 1)
        for word in _ALL:
            if word in node.value and node.value[word] != _NOTHING.get(word, _MISSING):
                found[word] = node.value[word]
        for word, limit in _LIMITS.items():  # OpenAPI 3.0 says of a limit whether it is allowed itself
            if isinstance(found.get(word), bool) and found.pop(word) and limit in found:
                found[word] = found.pop(limit)

    def _others(self, node: Node) -> Iterator[Node]:
        """The schemas that hold with a schema: its target, those of `allOf`, the only one of a union beside null."""
        reference = node.child("$ref")
        written = reference.value if reference is not None else None
        target = self._resolver.resolve(written) if isinstance(written, str) else node.child("schema")
        if isinstance(target, Node):
            yield target
        yield from _branches(node)


def _branches(node: Node) -> Iterator[Node]:
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
