"""What the objects of an OpenAPI document are, by where they stand: which of them may be references, and to what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
_SCHEMA_MAPS = ("properties", "patternProperties", "$defs", "definitions", "dependentSchemas")
_SCHEMA_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
_SCHEMAS = (
    "additionalItems",
    "additionalProperties",
    "contains",
    "contentSchema",
    "else",
    "if",
    "items",
    "not",
    "propertyNames",
    "then",
    "unevaluatedItems",
    "unevaluatedProperties",
)
SCHEMA_STEPS = frozenset({*_SCHEMA_MAPS, *_SCHEMA_LISTS, *_SCHEMAS} - {"$defs", "definitions"})
"""Keywords that lead from a schema to a part of it that has no name of its own."""


@dataclass(slots=True, eq=False)
class Role:
    """What one value of a document is.

    Attributes:
        section: Where of `components` it would stand; None for what no reference can mean in OpenAPI.
        members: The roles of its members by key.
        others: The role of all other members.
        entries: The role of its entries, where it is an array.
    """

    section: str | None = None
    members: Mapping[str, Role] = field(default_factory=dict[str, "Role"])
    others: Role | None = None
    entries: Role | None = None

    def of(self, key: str) -> Role | None:
        """The role of a member; None for data, where `$ref` has no meaning."""
        return self.members.get(key, None if key.startswith("x-") and self.members else self.others)


def _map(role: Role) -> Role:
    return Role(others=role)


def _list(role: Role) -> Role:
    return Role(entries=role)


PLAIN = Role()
PLAIN.others = PLAIN.entries = PLAIN
SCHEMA = Role("schemas")
EXAMPLE = Role("examples")
LINK = Role("links")
HEADER = Role("headers")
PARAMETER = Role("parameters")
BODY = Role("requestBodies")
RESPONSE = Role("responses")
CALLBACK = Role("callbacks")
PATH_ITEM = Role("pathItems")
SCHEME = Role("securitySchemes")
_MEDIA = Role()
_ENCODING = Role()
OPERATION = Role()
SCHEMA.members = {
    **dict.fromkeys(_SCHEMA_MAPS, _map(SCHEMA)),
    **dict.fromkeys(_SCHEMA_LISTS, _list(SCHEMA)),
    **dict.fromkeys(_SCHEMAS, SCHEMA),
    "items": Role("schemas", SCHEMA.members, entries=SCHEMA),
}
SCHEMA.members["items"].members = SCHEMA.members
_VALUES = {"schema": SCHEMA, "content": _map(_MEDIA), "examples": _map(EXAMPLE)}
PARAMETER.members = HEADER.members = _VALUES
_MEDIA.members = {**_VALUES, "itemSchema": SCHEMA, "encoding": _map(_ENCODING)}
_ENCODING.members = {"headers": _map(HEADER)}
BODY.members = {"content": _map(_MEDIA)}
RESPONSE.members = {"headers": _map(HEADER), "content": _map(_MEDIA), "links": _map(LINK)}
CALLBACK.others = Role("pathItems", PATH_ITEM.members)
OPERATION.members = {
    "parameters": _list(PARAMETER),
    "requestBody": BODY,
    "responses": _map(RESPONSE),
    "callbacks": _map(CALLBACK),
    "servers": PLAIN,
    "externalDocs": PLAIN,
}
PATH_ITEM.members = CALLBACK.others.members = {
    **dict.fromkeys(METHODS, OPERATION),
    "additionalOperations": _map(OPERATION),
    "parameters": _list(PARAMETER),
    "servers": PLAIN,
}
LISTED = Role(members=PATH_ITEM.members)
"""A path item below `paths` or `webhooks`: it takes the place of a reference to it, unless more stands beside that."""
SECTIONS = (SCHEMA, RESPONSE, PARAMETER, EXAMPLE, BODY, HEADER, SCHEME, LINK, CALLBACK, PATH_ITEM)
COMPONENTS = Role(members={str(role.section): _map(role) for role in SECTIONS})
DOCUMENT = Role(
    members={
        "components": COMPONENTS,
        "paths": _map(LISTED),
        "webhooks": _map(LISTED),
        "x-webhooks": _map(LISTED),
        **dict.fromkeys(("info", "servers", "tags", "externalDocs", "security"), PLAIN),
    }
)
