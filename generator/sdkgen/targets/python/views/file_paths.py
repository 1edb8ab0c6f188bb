"""Where files are in a request value, so that the client core makes parts of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from sdkgen.model import ir
from sdkgen.model.queries import alias_target
from sdkgen.model.traverse import mentions, parts, visible
from sdkgen.plan.types import Direction
from sdkgen.targets.python.views.types import TypeContext

_MOST_PLACES = 64
"""Places of one type that are looked at: types that name each other have more places than anybody can count."""


@dataclass(slots=True)
class Files:
    """The files of one request."""

    context: TypeContext
    _holders: dict[ir.TypeId, bool] = field(default_factory=dict[ir.TypeId, bool])
    _places: Counter[ir.TypeId] = field(default_factory=Counter[ir.TypeId])

    def paths(self, ref: ir.TypeRef, path: str, inside: frozenset[ir.TypeId] = frozenset()) -> Iterator[str]:
        """Yield where files are in a value: `photo`, `pages[]`, `card.photo`; not where text may be too."""
        target = alias_target(self.context.api, ref)
        match target:
            case ir.Scalar(ir.ScalarKind.BYTES):
                yield path
            case ir.ListOf(item):
                yield from self.paths(item, f"{path}[]", inside)
            case ir.Nullable(inner):
                yield from self.paths(inner, path, inside)
            case ir.UnionOf(variants):
                found = {other for variant in variants for other in self.paths(variant, path, inside)}
                yield from sorted(found - ({path} if any(map(self._is_text, variants)) else set()))
            case ir.Named(id) if id not in inside and self._holds(id):
                self._places[id] += 1
                if self._places[id] <= _MOST_PLACES:
                    for member in self._members(id):
                        yield from self.paths(member.type, f"{path}.{member.wire_name}", inside | {id})
            case _:
                pass

    def _holds(self, id: ir.TypeId) -> bool:
        """Tell whether there is a file anywhere below an object."""
        if id not in self._holders:
            seen, pending = {id}, [id]
            while pending and not any(map(_has_file, self._types(pending[-1]))):
                inner = list(mentions(self.context.api, pending.pop(), Direction.REQUEST))
                pending += (other for other in dict.fromkeys(inner) if other not in seen)
                seen.update(inner)
            self._holders.update({id: True} if pending else dict.fromkeys(seen, False))
        return self._holders[id]

    def _members(self, id: ir.TypeId) -> Iterator[ir.Field]:
        found = self.context.api.types[id]
        return visible(found.fields if isinstance(found, ir.ObjectDef) else (), Direction.REQUEST)

    def _types(self, id: ir.TypeId) -> Iterator[ir.TypeRef]:
        found = self.context.api.types[id]
        if isinstance(found, ir.AliasDef):
            yield found.type
        for member in self._members(id):
            yield member.type

    def _is_text(self, ref: ir.TypeRef) -> bool:
        target = alias_target(self.context.api, ref)
        return isinstance(target, ir.Choice) or (isinstance(target, ir.Scalar) and target.kind is not _FILE)


_FILE = ir.ScalarKind.BYTES


def _has_file(ref: ir.TypeRef) -> bool:
    return ref == ir.Scalar(_FILE) or any(map(_has_file, parts(ref)))
