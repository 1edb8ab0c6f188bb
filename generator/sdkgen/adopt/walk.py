"""The types of a package beside the schemas of a document, walked together by wire name to pin what each is called."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from sdkgen.adopt.operations import Matched
from sdkgen.model import ir
from sdkgen.model.queries import alias_target
from sdkgen.model.traverse import Direction, is_choice, visible
from sdkgen.plan.call import Call, Place
from sdkgen.plan.types.claimed_names import is_module_of
from sdkgen.published.annotations import LISTS, MAPS, alternatives, parameters
from sdkgen.published.model import Package, Type, TypeKind
from sdkgen.published.syntax import dotted, last

_PLAIN = (ir.Scalar, ir.Anything, ir.Never, ir.Named)
Spot = tuple[str, Direction]
"""Where in the document an inline type stands, and how it travels."""


@lru_cache(maxsize=65536)
def _parsed(annotation: str) -> ast.expr:
    return ast.parse(annotation, mode="eval").body


@dataclass
class Walker:
    """Pins the types of one package."""

    package: Package
    api: ir.Api
    types: dict[str, str] = field(default_factory=dict[str, str])
    """Import paths by the keys of the lock."""
    others: dict[str, str] = field(default_factory=dict[str, str])
    """Further import paths of types, with those keys."""
    fields: dict[str, dict[str, str]] = field(default_factory=dict[str, dict[str, str]])
    """Attribute names by type and wire name, where they differ."""
    _seen: set[tuple[str, str, Direction]] = field(default_factory=set[tuple[str, str, Direction]])

    def method(self, item: Matched, call: Call) -> None:
        """Walk everything that a method takes and gives."""
        if item.method.params is not None and self.package.find(item.method.params) is not None:
            self.types.setdefault(f"params {call.key}", _below(item.method.params))
        for argument in item.method.signature.arguments:
            if argument.place is not None:
                found = self._target(call, argument.place, item.wire_name(argument))
                if found is not None:
                    self._pair(_parsed(argument.annotation), found[0], (found[1], Direction.REQUEST))
        self._result(item, call)

    def webhooks(self, annotation: str) -> None:
        """Walk the events of webhooks beside the type of what is unwrapped."""
        variants = tuple(item.type for item in self.api.webhooks)
        if len(variants) > 1:
            self._pair(_parsed(annotation), ir.UnionOf(variants), ("", Direction.RESPONSE))

    def component(self, found: Type, id: ir.TypeId, direction: Direction) -> None:
        """Walk a type beside a component that no method led to."""
        self._pin(found, id, direction)
        self._definition(found, self.api.types[id], direction)

    def _target(self, call: Call, place: Place, wire: str | None) -> tuple[ir.TypeRef, str] | None:
        if place in {Place.BODY, Place.WHOLE_BODY}:
            if call.body is None:
                return None
            if place is Place.WHOLE_BODY or call.body.fields is None:
                return call.body.content.type, f"{call.body.content.at}/schema"
            return next(((item.type, item.at) for item in call.body.fields.fields if item.wire_name == wire), None)
        parameters_ = call.operation.parameters
        return next(((item.type, item.at) for item in parameters_ if item.wire_name == wire), None)

    def _result(self, item: Matched, call: Call) -> None:
        method = item.method
        if call.result.stream is not None and method.event is not None:
            self._pair(_parsed(method.event), call.result.stream, ("", Direction.RESPONSE))
        main = call.main
        if main is None:
            return
        annotation = _parsed(method.item if method.page is not None and method.item else method.signature.result)
        found = self._one(annotation)
        if found is not None and not isinstance(alias_target(self.api, main), ir.Named):
            self.types.setdefault(f"result {call.key}", _below(found.path))
        self._pair(annotation, main, (self._content_at(call), Direction.RESPONSE))

    def _content_at(self, call: Call) -> str:
        for response in call.operation.responses:
            for content in response.contents:
                if content.type == call.main:
                    return f"{content.at}/schema"
        return ""

    def _one(self, node: ast.expr) -> Type | None:
        """The type of the package that an annotation names, None aside."""
        kept = list(alternatives(node))
        name = dotted(kept[0]) if len(kept) == 1 else None
        return self.package.find(name) if name is not None else None

    def _pair(self, node: ast.expr, ref: ir.TypeRef, spot: Spot) -> None:
        if isinstance(ref, ir.Nullable):
            ref = ref.inner
        found = self._one(node)
        if isinstance(ref, ir.Named):
            self._named(node, found, ref, spot)
        elif found is not None:
            self._inline(found, ref, spot)
        elif isinstance(ref, ir.UnionOf):
            self._union(list(alternatives(node)), ref, spot)
        else:
            self._container(node, ref, spot)

    def _named(self, node: ast.expr, found: Type | None, ref: ir.Named, spot: Spot) -> None:
        definition = self.api.types[ref.id]
        if found is not None:
            self._pin(found, ref.id, spot[1])
            self._definition(found, definition, spot[1])
        elif isinstance(definition, ir.AliasDef):
            self._pair(node, definition.type, (definition.at, spot[1]))
        else:
            candidates = [item for item in alternatives(node) if self._one(item) is not None]
            if len(candidates) == 1:
                self._pair(candidates[0], ref, spot)

    def _inline(self, found: Type, ref: ir.TypeRef, spot: Spot) -> None:
        if found.kind is not TypeKind.ALIAS or found.value is None:
            if isinstance(ref, ir.UnionOf):
                self._union([ast.Name(found.path)], ref, spot)
            return
        if spot[0] and not isinstance(ref, _PLAIN):
            direction = "read" if isinstance(ref, ir.Choice) else spot[1].value
            self.types.setdefault(f"{direction} {spot[0]}", _below(found.path))
        self._pair(_parsed(found.value), ref, spot)

    def _container(self, node: ast.expr, ref: ir.TypeRef, spot: Spot) -> None:
        for item in alternatives(node):
            if not isinstance(item, ast.Subscript):
                continue
            name, inside = last(item.value), parameters(item)
            if isinstance(ref, ir.ListOf) and name in LISTS:
                self._pair(inside[0], ref.item, (_step(spot[0], "items"), spot[1]))
            elif isinstance(ref, ir.MapOf) and name in MAPS and len(inside) > 1:
                self._pair(inside[1], ref.value, (_step(spot[0], "additionalProperties"), spot[1]))

    def _definition(self, found: Type, definition: ir.TypeDef, direction: Direction) -> None:
        key = found.path, definition.id, direction
        if key in self._seen:
            return
        self._seen.add(key)
        if found.kind is TypeKind.ALIAS and found.value is not None:
            ref = definition.type if isinstance(definition, ir.AliasDef) else ir.Named(definition.id)
            self._pair(_parsed(found.value), ref, (definition.at, direction))
        elif isinstance(definition, ir.AliasDef):
            self._pair(ast.Name(found.path), definition.type, ("", direction))
        else:
            self._fields(found, definition, direction)

    def _fields(self, found: Type, definition: ir.ObjectDef, direction: Direction) -> None:
        known = {item.wire_name: item for item in self.package.fields_of(found).values()}
        for item in visible(definition.fields, direction):
            own = known.get(item.wire_name)
            if own is None:
                continue
            if own.name != item.wire_name:
                self.fields.setdefault(definition.id, {}).setdefault(item.wire_name, own.name)
            self._pair(_parsed(own.annotation), item.type, (item.at, direction))

    def _union(self, nodes: list[ast.expr], ref: ir.UnionOf, spot: Spot) -> None:
        left = [variant.inner if isinstance(variant, ir.Nullable) else variant for variant in ref.variants]
        flat = list(self._flattened(nodes))
        scored = sorted(
            (
                (-self._likeness(node, variant), abs(place - other), place, other)
                for place, node in enumerate(flat)
                for other, variant in enumerate(left)
            ),
        )
        used: set[tuple[str, int]] = set()
        for score, _, place, other in scored:
            if score < 0 and ("node", place) not in used and ("variant", other) not in used:
                used |= {("node", place), ("variant", other)}
                self._pair(flat[place], left[other], ("", spot[1]))

    def _flattened(self, nodes: list[ast.expr]) -> Iterator[ast.expr]:
        """The members of a union, and those of unions in it that have a name of their own."""
        for node in nodes:
            found = self._one(node)
            inside = list(alternatives(_parsed(found.value))) if found is not None and found.value is not None else []
            if len(inside) > 1:
                yield from self._flattened(inside)
            else:
                yield node

    def _likeness(self, node: ast.expr, ref: ir.TypeRef) -> float:
        """How alike a member of a union and a variant are: more than nothing where they may be the same."""
        found = self._one(node)
        target = alias_target(self.api, ref)
        definition = self.api.types[target.id] if isinstance(target, ir.Named) else None
        if found is not None and isinstance(definition, ir.ObjectDef):
            own = {item.wire_name: item for item in self.package.fields_of(found).values()}
            other = {item.wire_name: item for item in definition.fields}
            every = own.keys() | other.keys()
            tags = sum(
                _literals(own[name].annotation) == _values(alias_target(self.api, other[name].type)) != set()
                for name in own.keys() & other.keys()
            )
            return len(own.keys() & other.keys()) / len(every) + 2 * tags if every else 0.0
        if found is not None:
            return 0.5 if definition is None and isinstance(ref, ir.Named) and is_choice(self.api, ref.id) else 0.0
        name = last(node.value) if isinstance(node, ast.Subscript) else ""
        return float(
            (isinstance(target, ir.ListOf) and name in LISTS) or (isinstance(target, ir.MapOf) and name in MAPS)
        )

    def _pin(self, found: Type, id: ir.TypeId, direction: Direction) -> None:
        key = f"{'read' if is_choice(self.api, id) else direction.value} {id}"
        path = _below(found.path)
        before = self.types.get(key)
        if before is None:
            self.types[key] = path
        elif before != path:
            if _is_exported(path) and not _is_exported(before):
                self.types[key], path = path, before
            self.others.setdefault(path, key)


def _below(path: str) -> str:
    return path.removeprefix("types.")


def _is_exported(path: str) -> bool:
    *_, module, name = path.split(".")
    return is_module_of(module, name)


def _step(at: str, step: str) -> str:
    return f"{at}/{step}" if at else ""


def _literals(annotation: str) -> set[object]:
    node = next(alternatives(_parsed(annotation)), None)
    if not (isinstance(node, ast.Subscript) and last(node.value) == "Literal"):
        return set()
    return {item.value for item in parameters(node) if isinstance(item, ast.Constant)}


def _values(ref: ir.TypeRef) -> set[object]:
    return set(ref.values) if isinstance(ref, ir.Choice) else set()
