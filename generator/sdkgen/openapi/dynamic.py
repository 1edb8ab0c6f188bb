"""`$dynamicRef`: a schema that leaves a part open, and those that fill it in, each as a schema of its own."""

from __future__ import annotations

import copy
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from sdkgen.document.resolver import Node, Resolver
from sdkgen.model.ir import JsonValue, Pointer
from sdkgen.model.pointers import join, tokens_of
from sdkgen.openapi.log import Log

Owners: TypeAlias = "dict[Pointer, dict[str, Pointer]]"
"""For each schema that brings dynamic anchors into scope, where each of them stands."""

Json: TypeAlias = "dict[str, JsonValue]"

_MAX_COPIES = 1000
_SCOPE = ("$defs", "$id", "$anchor", "$dynamicAnchor")


def bind(root: Json, owners: Owners, log: Log) -> None:
    """Replace every `$dynamicRef` of a document by the `$ref` that it means where it is reached from.

    A schema that fills in a part of another gets a copy of that other one: beside its own keywords where it includes
    it, among its `$defs` where it uses it. What no schema fills in is left as a `$ref`, which says where it leads.
    """
    binder = _Binder(copy.deepcopy(root), owners)
    for at, anchors in owners.items():
        found = binder.now(root, at)
        if found is not None:
            binder.fill(found, at, anchors)
    if binder.copies >= _MAX_COPIES:
        message = f"more than {_MAX_COPIES} schemas fill in what others leave open with `$dynamicRef`"
        log.warn("too-large", Pointer("#/components/schemas"), message, "in the rest it stays open")
    for value in _objects(root):
        name = value.pop("$dynamicRef", None) if isinstance(value.get("$dynamicRef"), str) else None
        if name is not None:
            value.setdefault("$ref", name)


@dataclass(slots=True)
class _Binder:
    """Makes the copies, from the document as it was."""

    before: Json
    owners: Owners
    copies: int = 0
    _needs: dict[Pointer, frozenset[str]] = field(default_factory=dict[Pointer, frozenset[str]])

    def now(self, root: Json, at: Pointer) -> Json | None:
        """The schema at a place of the document that is being changed."""
        found = Resolver(root).resolve(at)
        return found.value if isinstance(found, Node) and isinstance(found.value, dict) else None

    def fill(self, owner: Json, at: Pointer, anchors: dict[str, Pointer]) -> None:
        """Fill in what the schemas that `owner` uses leave open and it has anchors for."""
        made: dict[tuple[Pointer, frozenset[tuple[str, Pointer]]], Pointer] = {}
        listed = owner.get("$defs")
        inside = owner["$defs"] = listed if isinstance(listed, dict) else {}
        pending = [(owner, anchors, True)]
        while pending:
            schema, scope, outermost = pending.pop()
            including = [schema, *_branches(schema)] if outermost else []
            for value in list(_objects(schema)):
                self._bind_reference(value, scope)
                target = self._open_target(value, at, scope)
                if target is None or self.copies >= _MAX_COPIES:
                    continue
                bound = {**self.owners.get(target, {}), **scope}
                self.copies += 1
                if any(value is each for each in including):
                    del value["$ref"]
                    new = self._copy(target)
                    branches = value.get("allOf")
                    value["allOf"] = [new, *(branches if isinstance(branches, list) else [])]
                    pending.append((new, bound, False))
                    continue
                key = (target, frozenset((name, bound[name]) for name in self._open(target) & bound.keys()))
                if key not in made:
                    name = _free(tokens_of(target)[-1], inside)
                    inside[name] = new = self._copy(target)
                    made[key] = join(at, "$defs", name)
                    pending.append((new, bound, False))
                value["$ref"] = made[key]
        if not inside:
            del owner["$defs"]

    def _bind_reference(self, value: Json, scope: dict[str, Pointer]) -> None:
        name = _anchor(value)
        if name is not None and name in scope:
            del value["$dynamicRef"]
            value["$ref"] = scope[name]

    def _open_target(self, value: Json, owner: Pointer, scope: dict[str, Pointer]) -> Pointer | None:
        """Where the `$ref` of a schema leads, if that leaves open what `scope` fills in."""
        ref = value.get("$ref")
        if not isinstance(ref, str) or ref in scope.values() or ref == owner or ref.startswith(f"{owner}/"):
            return None
        return Pointer(ref) if not self._open(Pointer(ref)).isdisjoint(scope) else None

    def _open(self, at: Pointer) -> frozenset[str]:
        """The dynamic anchors that a schema asks for, itself or through its references."""
        if not self._needs:
            self._needs = _needs(self.before)
        return self._needs.get(at, frozenset())

    def _copy(self, at: Pointer) -> Json:
        found = Resolver(self.before).resolve(at)
        value = found.value if isinstance(found, Node) and isinstance(found.value, dict) else {}
        return copy.deepcopy({key: inner for key, inner in value.items() if key not in _SCOPE})


def _needs(root: Json) -> dict[Pointer, frozenset[str]]:
    """The dynamic anchors that each schema with a reference to it asks for."""
    resolver = Resolver(root)
    refs = {Pointer(ref) for value in _objects(root) if isinstance(ref := value.get("$ref"), str)}
    needs: dict[Pointer, frozenset[str]] = {}
    users: defaultdict[Pointer, set[Pointer]] = defaultdict(set)
    for at in refs:
        node = resolver.resolve(at)
        inside = list(_objects(node.value)) if isinstance(node, Node) else []
        needs[at] = frozenset(name for value in inside if (name := _anchor(value)) is not None)
        for value in inside:
            if isinstance(ref := value.get("$ref"), str):
                users[Pointer(ref)].add(at)
    pending = [at for at, names in needs.items() if names]
    while pending:
        at = pending.pop()
        for user in users[at]:
            if not needs[at] <= needs[user]:
                needs[user] |= needs[at]
                pending.append(user)
    return needs


def _anchor(value: Json) -> str | None:
    ref = value.get("$dynamicRef")
    return ref.rpartition("#")[2] if isinstance(ref, str) else None


def _branches(schema: Json) -> list[Json]:
    branches = schema.get("allOf")
    return [branch for branch in branches if isinstance(branch, dict)] if isinstance(branches, list) else []


def _free(name: str, taken: Json) -> str:
    number, found = 1, name
    while found in taken:
        number += 1
        found = f"{name}{number}"
    return found


def _objects(root: JsonValue) -> Iterator[Json]:
    pending = [root]
    while pending:
        value = pending.pop()
        if isinstance(value, dict):
            yield value
            pending += [inner for inner in value.values() if inner.__class__ in (dict, list)]
        elif isinstance(value, list):
            pending += [inner for inner in value if inner.__class__ in (dict, list)]
