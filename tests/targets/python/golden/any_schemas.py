"""Random schemas.

Names come from lists whose Python spelling is known, so that a test can write a call without asking the generator.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st

Json = Any
Schema = dict[str, Any]
Draw = st.DrawFn

MEMBERS = {
    "rowNumber": "row_number",
    "from": "from_",
    "shelf-name": "shelf_name",
    "Last.Seen": "last_seen",
    "id": "id",
    "visit/data": "visit_data",
}
"""Properties of nested objects, and what Python calls them."""
ARGUMENTS = {
    "q": "q",
    "pageSize": "page_size",
    "sort-by": "sort_by",
    "filter[state]": "filter_state",
    "class": "class_",
    "Über": "uber",
    "max.price": "max_price",
    "$top": "top",
    "is": "is_",
    "Until": "until",
    "tag:name": "tag_name",
    "weight%": "weight",
    "URLPath": "url_path",
}
"""Parameters and properties of bodies, and what Python calls them."""
PATHS = {"book-id": "book_id", "shelf": "shelf", "Volume_No": "volume_no"}
TOKENS = {
    "X-Trace": "x_trace",
    "x_request_kind": "x_request_kind",
    "Shelf-Mark": "shelf_mark",
    "seen_last": "seen_last",
}
NAMES = MEMBERS | ARGUMENTS | PATHS | TOKENS | {"Sub.Trees": "sub_trees", "crate no.": "crate_no"}
TAGS = {"round": "Circle", "a/b c": "Square"}
"""What the tag of the union `Figure` says, and the variant that it means."""

ENUM: Schema = {"type": "string", "enum": ["new", "in-use", "a&b", "50%"]}
SCALARS: tuple[Schema, ...] = (
    {"type": "string"},
    {"type": "integer"},
    {"type": "number"},
    {"type": "boolean"},
    {"type": "string", "format": "date"},
    {"type": "string", "format": "date-time"},
    {"type": "string", "format": "uuid"},
    ENUM,
    {"type": "integer", "enum": [1, -2, 30]},
)
FILE: Schema = {"type": "string", "format": "binary"}


def target(schema: Schema, components: Mapping[str, Schema]) -> Schema:
    """Follow a reference, and merge what has to hold at once."""
    schema = components[schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema
    merged: Schema = {"type": "object", "properties": {}, "required": []}
    for item in (target(item, components) for item in schema.get("allOf", ())):
        merged["properties"] |= item["properties"]
        merged["required"] += item.get("required", [])
    return merged if "allOf" in schema else schema


def kind(schema: Schema) -> str:
    """The type that a schema names, beside null."""
    named = schema["type"]
    return str(named if isinstance(named, str) else named[0])


def schema_of(parameter: Schema) -> Schema:
    """The schema of a parameter, which may stand below a media type."""
    holder: Schema = parameter if "schema" in parameter else parameter["content"]["application/json"]
    schema: Schema = holder["schema"]
    return schema


def nullable(schema: Schema) -> Schema:
    """The same or null, as OpenAPI 3.1 writes it."""
    if "$ref" in schema:
        return {"anyOf": [schema, {"type": "null"}]}
    enum = {"enum": [*schema["enum"], None]} if "enum" in schema else {}
    return {**schema, "type": [schema["type"], "null"], **enum}


@st.composite
def objects(draw: Draw, member: st.SearchStrategy[Schema], names: Mapping[str, str] = MEMBERS) -> Schema:
    """Schemas of objects."""
    chosen = draw(st.lists(st.sampled_from(sorted(names)), min_size=1, max_size=4, unique=True))
    properties = {name: draw(member) for name in chosen}
    required = [name for name in chosen if draw(st.booleans())]
    return {"type": "object", "properties": properties, **({"required": required} if required else {})}


def maps(member: st.SearchStrategy[Schema]) -> st.SearchStrategy[Schema]:
    """Schemas of objects with keys of any name."""
    return member.map(lambda value: {"type": "object", "additionalProperties": value})


def arrays(member: st.SearchStrategy[Schema]) -> st.SearchStrategy[Schema]:
    """Schemas of arrays."""
    return member.map(lambda item: {"type": "array", "items": item})


scalars = st.sampled_from(SCALARS)
COMPONENTS = ("Parcel", "Figure", "Colour", "Crate", "Tree")
references = st.sampled_from(COMPONENTS).map(lambda name: {"$ref": f"#/components/schemas/{name}"})


def schemas(depth: int = 2) -> st.SearchStrategy[Schema]:
    """Schemas of JSON values."""
    if depth == 0:
        return scalars | scalars.map(nullable)
    inner = schemas(depth - 1)
    some = scalars | references | arrays(inner) | maps(inner) | objects(inner)
    return some | some.map(nullable)
