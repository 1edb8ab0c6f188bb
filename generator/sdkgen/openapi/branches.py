"""The branches of a `oneOf` or `anyOf`: which are null, which only constrain, and which are types of their own."""

from __future__ import annotations

from typing import NamedTuple

from sdkgen.document.resolver import Node
from sdkgen.model.ir import JsonValue
from sdkgen.openapi.merged_schema import Facts


class Branches(NamedTuple):
    """The branches of one `oneOf` or `anyOf`, in the order of the document."""

    null: bool
    types: list[Node]
    """The branches that are types; constraints are among them where there are both."""
    constraints: list[Node]
    """All branches other than null, if every one of them only constrains what stands beside the union."""


def sort_branches(nodes: tuple[Node, ...], base: Facts) -> Branches:
    """Sort the branches of a union that stands beside `base`."""
    null = any(is_null(node) for node in nodes)
    rest = [node for node in nodes if not is_null(node) and node.value is not False]
    if speaks(base) and all(_only_constrains(node, base) for node in rest):
        return Branches(null, [], rest)
    return Branches(null, rest, [])


def is_null(node: Node) -> bool:
    """Whether a branch only allows null: `type: null`, `const: null`, `enum: [null]`, or a lone `nullable: true`."""
    value = node.value
    if not isinstance(value, dict):
        return False
    if value.get("type") in ("null", ["null"]) or value.get("enum") == [None] or value.get("const", 0) is None:
        return True
    return value.get("nullable") is True and value.keys() <= _NOTES | {"nullable"}


_NOTES = {"title", "description", "example", "examples", "deprecated", "externalDocs", "$comment"}
_CONSTRAINTS = _NOTES | {
    "required",
    "not",
    "type",
    "properties",
    "additionalProperties",
    "minProperties",
    "maxProperties",
    "dependentRequired",
    "dependentSchemas",
    "unevaluatedProperties",
    "default",
}


def speaks(base: Facts) -> bool:
    """Whether the schema has a type without the union."""
    return bool(base.properties or base.patterns or base.groups or base.items or base.values) or (
        base.types is not None and base.types != ()
    )


def _only_constrains(node: Node, base: Facts) -> bool:
    """Whether a branch adds neither a type nor a property: it says `required`, or forbids a property with `not: {}`."""
    value = node.value
    if value is True:
        return True
    if (
        not isinstance(value, dict)
        or not value.keys() <= _CONSTRAINTS
        or isinstance(value.get("additionalProperties"), dict)
    ):
        return False
    if "type" in value and not (base.properties and value["type"] == "object"):
        return False
    properties = value.get("properties", {})
    return isinstance(properties, dict) and all(_is_silent(schema) for schema in properties.values())


def _is_silent(schema: JsonValue) -> bool:
    if not isinstance(schema, dict):
        return isinstance(schema, bool)
    return schema.keys() <= _NOTES or schema.get("not", 0) in ({}, True)
