"""Validation keywords, which the intermediate model leaves out because Python types cannot say them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sdkgen.changes.wire.canonical import canonical, written
from sdkgen.changes.wire.keywords import PLAIN, Found, kinds_of, merge, own_keywords, settled
from sdkgen.changes.wire.limits import KINDS, LOWER, UPPER, looser
from sdkgen.document.resolver import Node, Resolver
from sdkgen.model.ir import JsonValue

_NULLS: tuple[JsonValue, ...] = ({"type": "null"}, {"type": ["null"]}, {"const": None}, {"enum": [None]})
_TYPING = {"$ref", "allOf", "anyOf", "const", "enum", "format", "items", "oneOf", "prefixItems", "properties", "type"}
_MAX_HOPS = 16
_MAX_STEPS = 200


class Constraints:
    """The validation keywords of a document's schemas."""

    def __init__(self, root: JsonValue) -> None:
        self._resolver = Resolver(root)
        self._found: dict[str, Mapping[str, JsonValue]] = {}
        self._branches: dict[str, Found] = {}

    def at(self, pointer: str) -> Mapping[str, JsonValue]:
        """Return what holds for the schema at a pointer, or for the parameter there: through `$ref`, `allOf` and
        unions, which the pointer may leave out. Keywords that mean nothing beside its `type` are left out; `type` is
        there as a list. What is said in several ways comes in one.
        """
        if pointer not in self._found:
            found: Found = {}
            if (node := self.node(pointer)) is not None:
                self._collect(node, found, set())
            self._found[pointer] = settled(found)
        return self._found[pointer]

    def node(self, pointer: str) -> Node | None:
        """Return the schema or other object at a pointer; None where there is none."""
        node = self._resolver.resolve(pointer)
        if isinstance(node, Node):
            return node
        outer, _, token = pointer.rpartition("/")
        holder = self.node(outer) if "/" in outer else None
        return self._inside(holder, token, set()) if holder is not None else None

    def target(self, node: Node | None) -> Node | None:
        """Return what a node means: itself, or what its `$ref` leads to."""
        for _ in range(_MAX_HOPS):
            reference = node.child("$ref") if node is not None else None
            if reference is None or not isinstance(reference.value, str):
                break
            found = self._resolver.resolve(reference.value)
            node = found if isinstance(found, Node) else None
        return node

    def value(self, node: Node) -> JsonValue:
        """Return a schema as a value that can be compared."""
        return canonical(node, self._resolver)

    def _inside(self, node: Node, token: str, seen: set[str]) -> Node | None:
        if not isinstance(node.value, dict) or node.at in seen or len(seen) > _MAX_STEPS:
            return None
        seen.add(node.at)
        found = node.child(token)
        if found is not None:
            return found
        others = (*self._others(node), *(branch for _, union in _unions(node) for branch in union))
        inner = (self._inside(other, token, seen) for other in others)
        return next((node for node in inner if node is not None), None)

    def _collect(self, node: Node, found: Found, seen: set[str]) -> None:
        if not isinstance(node.value, dict) or node.at in seen or len(seen) > _MAX_STEPS:
            return
        seen.add(node.at)
        for other in self._others(node):
            self._collect(other, found, seen)
        for word, union in _unions(node):
            if len(union) > 1:
                self._union(word, union, found)
        for word, item in own_keywords(node, self._resolver).items():
            merge(found, word, item)

    def _union(self, word: str, branches: list[Node], found: Found) -> None:
        """Add what all branches of a union say that allow a kind of value: of limits, the loosest."""
        if all(isinstance(item.value, dict) and _TYPING.isdisjoint(item.value) for item in branches):
            values = (canonical(item, self._resolver) for item in branches)
            merge(found, word, [sorted(values, key=written)])
            return
        plain = (item for item in branches if isinstance(item.value, dict) and "$ref" not in item.value)
        inline = [self._branch(item) for item in plain]
        overlapping = _overlapping(inline)
        if overlapping:
            merge(found, word, [sorted(overlapping, key=written)])
            inline = [item for item in inline if item not in overlapping]
        for keyword in (*UPPER, *LOWER, *PLAIN):
            kinds = KINDS.get(keyword, frozenset())
            speaking = [
                item for item in inline if not kinds or not kinds_of(item) or not kinds.isdisjoint(kinds_of(item))
            ]
            if speaking and all(keyword in item for item in speaking):
                merge(found, keyword, _any_of(keyword, [item[keyword] for item in speaking]))

    def _branch(self, node: Node) -> Found:
        if node.at not in self._branches:
            self._branches[node.at] = {}
            found: Found = {}
            self._collect(node, found, set())
            self._branches[node.at] = settled(found)
        return self._branches[node.at]

    def _others(self, node: Node) -> Iterator[Node]:
        """The schemas that hold with a schema: its target, those of `allOf`, the only one of a union beside null."""
        reference = node.child("$ref")
        written = reference.value if reference is not None else None
        target = self._resolver.resolve(written) if isinstance(written, str) else node.child("schema")
        if isinstance(target, Node):
            yield target
        elif (content := node.child("content")) is not None and len(content.members()) == 1:
            yield content.members()[0][1]
        branches = node.child("allOf")
        yield from branches.items() if branches is not None else ()
        yield from (union[0] for _, union in _unions(node) if len(union) == 1)


def _unions(node: Node) -> Iterator[tuple[str, list[Node]]]:
    for word in ("anyOf", "oneOf"):
        union = node.child(word)
        if union is not None:
            yield word, [branch for branch in union.items() if branch.value not in _NULLS]


def _overlapping(branches: list[Found]) -> list[JsonValue]:
    """Return the branches that allow the same kinds of scalars as another one, if they say different things of them."""
    found = [item for item in branches if item.get("type") not in (None, ["object"], ["array"])]
    shared = [one for one in found if any(one != other and kinds_of(one) & kinds_of(other) for other in found)]
    return [*shared]


def _any_of(keyword: str, values: list[JsonValue]) -> JsonValue:
    if keyword in UPPER or keyword in LOWER:
        return looser(keyword, values)
    distinct = sorted({written(item): item for item in values}.values(), key=written)
    return distinct[0] if len(distinct) == 1 else {"anyOf": distinct}
