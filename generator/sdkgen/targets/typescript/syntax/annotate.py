"""Types of the model as TypeScript says them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import assert_never

from sdkgen.model import ir
from sdkgen.model.traverse import Direction, is_transparent
from sdkgen.targets.typescript.layout.places import Layout
from sdkgen.targets.typescript.syntax.literals import quote
from sdkgen.targets.typescript.syntax.scope import Scope

_SIMPLE = re.compile(r"[\w.$]+(?:<[\w.$]+>)?(?:\[\])*")
_SCALARS = {
    ir.ScalarKind.STRING: "string",
    ir.ScalarKind.INTEGER: "number",
    ir.ScalarKind.NUMBER: "number",
    ir.ScalarKind.BOOLEAN: "boolean",
    ir.ScalarKind.NULL: "null",
    ir.ScalarKind.DATE: "string",
    ir.ScalarKind.DATETIME: "string",
    ir.ScalarKind.BYTES: "string",
}
Value = str | int | float | bool


@dataclass(frozen=True, slots=True)
class Annotator:
    """Says types for one direction: enums are open in responses, files are something to upload in requests."""

    api: ir.Api
    layout: Layout
    scope: Scope
    direction: Direction

    def annotation(self, ref: ir.TypeRef) -> str:
        """Return what a type is called."""
        match ref:
            case ir.Scalar(kind):
                return self._scalar(kind)
            case ir.Anything():
                return "unknown"
            case ir.Never():
                return "never"
            case ir.Choice(values):
                return union([*map(literal_type, values), *self._open(values)])
            case ir.ListOf(item):
                return array(self.annotation(item))
            case ir.MapOf(value):
                return f"{{ [key: string]: {self.annotation(value)} }}"
            case ir.Nullable(inner):
                return union((self.annotation(inner), "null"))
            case ir.Named(id):
                return self._named(id)
            case ir.UnionOf(variants):
                return union(map(self.annotation, variants))
        assert_never(ref)

    def _scalar(self, kind: ir.ScalarKind) -> str:
        if kind is ir.ScalarKind.BYTES and self.direction is Direction.REQUEST:
            return self.scope.core("uploads", "Uploadable")
        return _SCALARS[kind]

    def named(self, name: str, type: ir.TypeRef) -> str:
        """Return what a type that has a name is called; that of an enum is closed, and not null."""
        core = type.inner if isinstance(type, ir.Nullable) else type
        if not isinstance(core, ir.Choice):
            return name
        return union((name, *self._open(core.values), *(("null",) if isinstance(type, ir.Nullable) else ())))

    def _named(self, id: ir.TypeId) -> str:
        found = self.api.types[id]
        if is_transparent(self.api, id):
            return self.annotation(ir.Anything() if isinstance(found, ir.ObjectDef) else found.type)
        name = self.scope.type(self.layout.types[id, self.direction])
        return self.named(name, found.type) if isinstance(found, ir.AliasDef) else name

    def _open(self, values: tuple[Value, ...]) -> list[str]:
        """Return what a response holds where the API adds a value to an enum."""
        if self.direction is not Direction.RESPONSE or len(values) < 2:
            return []
        kinds = dict.fromkeys(type(value) for value in values)
        bases = {str: "(string & {})", int: "(number & {})", float: "(number & {})"}
        return list(dict.fromkeys(bases[kind] for kind in kinds if kind in bases))


def literal_type(value: Value) -> str:
    """Return the type of one value."""
    return quote(value) if isinstance(value, str) else json.dumps(value)


def closed(values: Iterable[Value]) -> str:
    """Return the type of some values and no others."""
    return union(map(literal_type, values))


def union(types: Iterable[str]) -> str:
    """Return one of several types; what holds everything holds the others too."""
    found = list(dict.fromkeys(part for type in types for part in split(type)))
    if "unknown" in found:
        return "unknown"
    members = [item for item in found if item != "never"]
    plain = [item for item in members if item != "null"]
    return " | ".join([*plain, *(["null"] if "null" in members else [])]) or "never"


def split(type: str) -> list[str]:
    """Return the members of a union that was written before; brackets and quotes hold together."""
    parts: list[str] = []
    depth, start, at = 0, 0, 0
    while at < len(type):
        char = type[at]
        if char == "'":
            at = _closing(type, at)
        elif char in "([{<":
            depth += 1
        elif char in ")]}>":
            depth -= 1
        elif char == "|" and depth == 0:
            parts.append(type[start:at].strip())
            start = at + 1
        at += 1
    return [*parts, type[start:].strip()]


def _closing(type: str, at: int) -> int:
    at += 1
    while type[at] != "'":
        at += 2 if type[at] == "\\" else 1
    return at


def array(item: str) -> str:
    """Return a list of items."""
    return f"{item}[]" if _SIMPLE.fullmatch(item) or (item.startswith("{") and len(split(item)) == 1) else f"({item})[]"
