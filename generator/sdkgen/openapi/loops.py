"""Aliases that mean each other in a circle, and so mean nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace

from sdkgen.model.construct import bare, unite
from sdkgen.model.ir import AliasDef, Anything, Named, TypeDef, TypeId, TypeRef, UnionOf
from sdkgen.openapi.log import Log


def break_loops(types: Mapping[TypeId, TypeDef], log: Log) -> dict[TypeId, TypeDef]:
    """The definitions without the references that lead an alias back to itself with no list, map or object between."""
    edges = {id: _direct(alias.type) for id, alias in types.items() if isinstance(alias, AliasDef)}
    result = dict(types)
    for id in _suspects(edges):
        if back := [other for other in edges[id] if _reaches(edges, other, id)]:
            alias = types[id]
            assert isinstance(alias, AliasDef)
            message = "the schema is defined as itself"
            log.error("circular-ref", alias.at, message, "the reference back is ignored")
            result[id] = replace(alias, type=_without(alias.type, back))
            edges[id] = [other for other in edges[id] if other not in back]
    return result


def _suspects(edges: Mapping[TypeId, list[TypeId]]) -> list[TypeId]:
    """The aliases that are in a circle or lead to one: what is left when all that have an end are taken away."""
    open_ends = {id: sum(other in edges for other in others) for id, others in edges.items()}
    users: defaultdict[TypeId, list[TypeId]] = defaultdict(list)
    for id, others in edges.items():
        for other in others:
            users[other].append(id)
    ended = [id for id, count in open_ends.items() if count == 0]
    while ended:
        for user in users[ended.pop()]:
            open_ends[user] -= 1
            if open_ends[user] == 0:
                ended.append(user)
    return [id for id, count in open_ends.items() if count > 0]


def _direct(ref: TypeRef) -> list[TypeId]:
    inner = bare(ref)
    variants = inner.variants if isinstance(inner, UnionOf) else (inner,)
    return [variant.id for variant in variants if isinstance(variant, Named)]


def _reaches(edges: Mapping[TypeId, list[TypeId]], start: TypeId, goal: TypeId) -> bool:
    seen: set[TypeId] = set()
    pending = [start]
    while pending:
        id = pending.pop()
        if id == goal:
            return True
        if id not in seen:
            seen.add(id)
            pending += edges.get(id, ())
    return False


def _without(ref: TypeRef, back: list[TypeId]) -> TypeRef:
    inner = bare(ref)
    if not isinstance(inner, UnionOf):
        return Anything()
    kept = [variant for variant in inner.variants if not (isinstance(variant, Named) and variant.id in back)]
    return unite(kept, inner.tag) if kept else Anything()
