"""Arguments for a call, made from the types of a package."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import dataclass, field

from sdkgen.model.ir import JsonValue
from sdkgen.published.annotations import LISTS, MAPS, alternatives, parameters
from sdkgen.published.model import Package, Type, TypeKind
from sdkgen.published.syntax import dotted, last

DEEPEST = 6
"""Types within each other; below, only what must be given is."""
GIVEN_UUID = "6f1b2c3d-0000-4000-8000-000000000001"
_PLAIN: Mapping[str, JsonValue] = {
    "int": 7,
    "float": 1.5,
    "bool": True,
    "bytes": {"$bytes": "content"},
    "datetime": {"$datetime": "2026-01-02T03:04:05+00:00"},
    "date": {"$date": "2026-01-02"},
    "UUID": {"$uuid": GIVEN_UUID},
    "FileTypes": {"$file": "content"},
    "FileContent": {"$bytes": "content"},
}
"""Values by the name of their type; what JSON cannot hold is tagged, for `driver` to make."""
_FIRST = ("datetime", "date", "FileTypes")
"""Members of a union that ask most of an SDK."""


class NoValueError(Exception):
    """No value of a type can be made."""


@dataclass
class Values:
    """Makes values of the types of one package."""

    package: Package
    every: bool
    """Whether members that may be left out are given as well."""
    _parsed: dict[str, ast.expr] = field(default_factory=dict[str, ast.expr])

    def of(self, annotation: str, name: str, within: tuple[str, ...] = ()) -> JsonValue:
        """Return a value.

        Args:
            annotation: Its type.
            name: What it is given as, of which texts are made.
            within: The types that it is a part of.

        Raises:
            NoValueError: None can be made.
        """
        if annotation not in self._parsed:
            self._parsed[annotation] = ast.parse(annotation, mode="eval").body
        return self._made(self._parsed[annotation], name, within)

    def _made(self, node: ast.expr, name: str, within: tuple[str, ...]) -> JsonValue:
        found = list(alternatives(node))
        if len(found) > 1:
            return self._one_of(found, name, within)
        match found[0] if found else None:
            case ast.Subscript(value=holder) as node:
                return self._held(last(holder), parameters(node), name, within)
            case ast.Name() | ast.Attribute() as node:
                return self._named(dotted(node) or "", name, within)
            case _:
                raise NoValueError

    def _one_of(self, found: list[ast.expr], name: str, within: tuple[str, ...]) -> JsonValue:
        ranked = sorted(found, key=lambda item: last(item) not in _FIRST)
        for item in ranked:
            try:
                return self._made(item, name, within)
            except NoValueError:
                continue
        raise NoValueError

    def _held(self, holder: str, inside: list[ast.expr], name: str, within: tuple[str, ...]) -> JsonValue:
        if holder == "Literal" and isinstance(inside[0], ast.Constant):
            value = inside[0].value
            if isinstance(value, str | int | float | bool):
                return value
        if holder in LISTS:
            return [self._made(inside[0], name, within)]
        if holder in MAPS and len(inside) == 2:
            return {"key": self._made(inside[1], name, within)}
        raise NoValueError

    def _named(self, path: str, name: str, within: tuple[str, ...]) -> JsonValue:
        last = path.rpartition(".")[2]
        found = self.package.find(path)
        if found is not None:
            return self._typed(found, name, within)
        if last in _PLAIN:
            return _PLAIN[last]
        if last in {"str", "object", "Any"}:
            return f"{name} value"
        if last in MAPS:
            return {"key": f"{name} value"}
        raise NoValueError

    def _typed(self, item: Type, name: str, within: tuple[str, ...]) -> JsonValue:
        if item.path in within and (item.kind is TypeKind.ALIAS or within.count(item.path) > 1):
            raise NoValueError
        inside = (*within, item.path)
        if item.kind is TypeKind.ALIAS and item.value is not None:
            return self.of(item.value, name, inside)
        if item.kind is TypeKind.ENUM:
            raise NoValueError
        deep = len(inside) > DEEPEST or item.path in within
        made: dict[str, JsonValue] = {}
        for field_name, line in self.package.fields_of(item).items():
            if not line.required and (deep or not self.every):
                continue
            try:
                made[field_name] = self.of(line.annotation, field_name, inside)
            except NoValueError:
                if line.required:
                    raise
        return made
