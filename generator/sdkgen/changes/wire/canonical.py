"""Schemas as values: written alike where they mean the same, for keywords that the intermediate model leaves out."""

from __future__ import annotations

import json

from sdkgen.document.resolver import Node, Resolver
from sdkgen.model.ir import JsonValue

_PROSE = {
    "description", "title", "summary", "example", "examples", "externalDocs", "$comment", "deprecated", "default",
    "readOnly", "writeOnly",
}  # fmt: skip
_BY_NAME = {"properties", "patternProperties", "dependentSchemas", "headers"}
_MEMBERS = {"type", "enum", "required"}
_UNIONS = {"anyOf", "oneOf"}
_MOST = 2000
"""Members of one schema that are looked at: beyond, references stay as they are written."""


def canonical(node: Node, resolver: Resolver) -> JsonValue:
    """Return a schema without prose and without references, in one order; references into itself stay."""
    return _Writer(resolver).schema(node, frozenset())


class _Writer:
    def __init__(self, resolver: Resolver) -> None:
        self._resolver = resolver
        self._left = _MOST

    def schema(self, node: Node, outer: frozenset[str]) -> JsonValue:
        value = node.value
        if isinstance(value, list):
            return [self.schema(item, outer) for item in node.items()]
        if not isinstance(value, dict):
            return value
        self._left -= len(value)
        found: dict[str, JsonValue] = {}
        target = self._target(value.get("$ref"), outer)
        if target is not None:
            inner = self.schema(target, outer | {target.at})
            if not isinstance(inner, dict):
                return inner
            found |= inner
        for key, item in node.members():
            if key not in _PROSE and not key.startswith("x-") and (key != "$ref" or target is None):
                found[key] = self._keyword(key, item, outer)
        return _settled(found)

    def _target(self, reference: JsonValue, outer: frozenset[str]) -> Node | None:
        found = self._resolver.resolve(reference) if isinstance(reference, str) and self._left > 0 else None
        return found if isinstance(found, Node) and found.at not in outer else None

    def _keyword(self, key: str, node: Node, outer: frozenset[str]) -> JsonValue:
        value = node.value
        if key in _BY_NAME:
            return {name: self.schema(item, outer) for name, item in sorted(node.members())}
        if key in _MEMBERS:
            return sorted(value, key=written) if isinstance(value, list) else value
        if key in {"const", "dependentRequired"}:
            return value
        inner = self.schema(node, outer)
        return sorted(inner, key=written) if key in _UNIONS and isinstance(inner, list) else inner


def _settled(found: dict[str, JsonValue]) -> JsonValue:
    if "const" in found:
        found["enum"] = [found.pop("const")]
    kinds = found.get("type")
    names = list(kinds) if isinstance(kinds, list) else [kinds] if kinds is not None else []
    if found.pop("nullable", False) is True and names:
        names.append("null")
    if names:
        types = sorted({*map(str, names)})
        found["type"] = types[0] if len(types) == 1 else [*types]
    branches = found.get("allOf")
    if isinstance(branches, list) and len(branches) == 1 and len(found) == 1:
        return branches[0]
    return {key: found[key] for key in sorted(found)}


def written(value: JsonValue) -> str:
    """Return a value as one line that is the same for all orders of its members."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


def shown(value: JsonValue) -> str:
    """Return a value for a message, shortened."""
    text = written(value)
    return text if len(text) <= _WIDTH else f"{text[: _WIDTH - 3]}..."


_WIDTH = 80
