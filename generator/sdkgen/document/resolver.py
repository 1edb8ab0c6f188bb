"""`$ref`: from a reference to the node it means, or to the reason why there is none."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple
from urllib.parse import unquote

from sdkgen.model.ir import JsonValue, Pointer
from sdkgen.model.pointers import join, tokens_of

_MAX_HOPS = 32
"""References that one reference may pass through: far more than people write, few enough to end a loop."""


_MOST_COMPARISONS = 20_000
"""Names that are compared for suggestions, in all: some 200 mistakes beside 100 names."""
_LONGEST_NAME = 100


class Node(NamedTuple):
    """A value of the document and where it stands."""

    value: JsonValue
    at: Pointer

    def child(self, key: str) -> Node | None:
        """The member `key`; None where this is no object or has no such member."""
        if isinstance(self.value, dict) and key in self.value:
            return Node(self.value[key], join(self.at, key))
        return None

    def members(self) -> list[tuple[str, Node]]:
        """The members of an object in the order of the document; none for anything else."""
        if not isinstance(self.value, dict):
            return []
        return [(str(key), Node(value, join(self.at, str(key)))) for key, value in self.value.items()]

    def items(self) -> list[Node]:
        """The elements of an array; none for anything else."""
        if not isinstance(self.value, list):
            return []
        return [Node(value, Pointer(f"{self.at}/{index}")) for index, value in enumerate(self.value)]


class Problem(Enum):
    """Why a reference leads nowhere."""

    REMOTE = "remote-ref"
    DANGLING = "dangling-ref"
    CIRCULAR = "circular-ref"


@dataclass(frozen=True, slots=True)
class Unresolved:
    """A reference without a target; `suggestion` is the nearest reference that has one."""

    problem: Problem
    suggestion: str | None = None


class Resolver:
    """Finds what local references mean. Remote ones are never fetched."""

    def __init__(self, root: JsonValue) -> None:
        self._root = root
        self._found: dict[str, Node | Unresolved] = {}
        self._members: dict[Pointer, tuple[list[str], dict[str, str]]] = {}
        """The names that suggestions are looked for among, by place: all, and each without case and signs."""
        self._comparisons = _MOST_COMPARISONS

    def resolve(self, ref: str) -> Node | Unresolved:
        """The node that `ref` points at, which may itself be a reference."""
        if ref not in self._found:
            self._found[ref] = self._resolve(ref, _MAX_HOPS)
        return self._found[ref]

    def _resolve(self, ref: str, hops: int) -> Node | Unresolved:
        if not ref.startswith("#"):
            return Unresolved(Problem.REMOTE)
        if hops == 0:
            return Unresolved(Problem.CIRCULAR)
        found = self._walk(tokens_of(ref), hops) if ref == "#" or ref.startswith("#/") else None
        if found is None and "%" in ref:
            found = self._walk(tokens_of(unquote(ref)), hops)
        return found or Unresolved(Problem.DANGLING, self._suggest(unquote(ref)))

    def _walk(self, tokens: Sequence[str], hops: int) -> Node | Unresolved | None:
        node = Node(self._root, Pointer("#"))
        for token in tokens:
            following = _step(node, token)
            if following is None and isinstance(node.value, dict) and isinstance(ref := node.value.get("$ref"), str):
                target = self._resolve(ref, hops - 1)
                if isinstance(target, Unresolved):
                    return target
                following = _step(target, token)
            if following is None:
                return None
            node = following
        return node

    def _suggest(self, ref: str) -> str | None:
        """The reference with the most similar name beside the missing one, or the same name in another section."""
        tokens = tokens_of(ref)
        if not tokens:
            return None
        *path, name = tokens
        parent = self._walk(path, 1)
        if isinstance(parent, Node) and isinstance(parent.value, dict) and (near := self._nearest(name, parent)):
            return join(parent.at, near)
        components = self._walk(["components"], 1)
        for _, section in components.members() if isinstance(components, Node) else []:
            if found := section.child(name):
                return found.at
        return None

    def _nearest(self, name: str, parent: Node) -> str | None:
        """The member with the most similar name; after many comparisons, only one that differs in case or signs."""
        known = self._members.get(parent.at)
        if known is None:
            names = [name for name, _ in parent.members()]
            known = self._members[parent.at] = names, {_plain(name): name for name in reversed(names)}
        names, plain = known
        if len(names) > self._comparisons or len(name) > _LONGEST_NAME:
            return plain.get(_plain(name))
        self._comparisons -= len(names)
        near = difflib.get_close_matches(name, [other for other in names if len(other) <= _LONGEST_NAME], n=1)
        return near[0] if near else None


def _plain(name: str) -> str:
    return "".join(filter(str.isalnum, name)).lower()


def _step(node: Node, token: str) -> Node | None:
    if isinstance(node.value, list):
        inside = token.isascii() and token.isdigit() and int(token[:9]) < len(node.value)
        return Node(node.value[int(token)], join(node.at, token)) if inside else None
    return node.child(token)
