"""Random small APIs: OpenAPI documents of all constructs.

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
NAMES = MEMBERS | ARGUMENTS | PATHS | TOKENS
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
    """Follow a reference."""
    return components[schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema


def kind(schema: Schema) -> str:
    """The type that a schema names, beside null."""
    named = schema["type"]
    return str(named if isinstance(named, str) else named[0])


def schema_of(parameter: Schema) -> Schema:
    """The schema of a parameter, which may stand below a media type."""
    if "schema" in parameter:
        return parameter["schema"]
    ((_, media),) = parameter["content"].items()
    return media["schema"]


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
references = st.sampled_from(["Parcel", "Figure", "Colour"]).map(lambda name: {"$ref": f"#/components/schemas/{name}"})


def schemas(depth: int = 2) -> st.SearchStrategy[Schema]:
    """Schemas of JSON values."""
    if depth == 0:
        return scalars | scalars.map(nullable)
    inner = schemas(depth - 1)
    some = scalars | references | arrays(inner) | maps(inner) | objects(inner)
    return some | some.map(nullable)


@st.composite
def parameters(draw: Draw, place: str, name: str) -> Schema:
    """Parameters of one place, of any style that it has."""
    parameter: Schema = {"name": name, "in": place}
    if place == "path" or draw(st.booleans()):
        parameter["required"] = place == "path" or draw(st.booleans())
    if place != "path" and draw(st.integers(0, 5)) == 0:
        return {**parameter, "content": {"application/json": {"schema": draw(schemas(1) | references)}}}
    flat = st.sampled_from(SCALARS) if place != "path" else st.sampled_from([SCALARS[i] for i in (0, 1, 6, 7)])
    names = {name: MEMBERS[name] for name in MEMBERS if place != "path" or "." not in name}
    shape = draw(st.sampled_from(["scalar", "array", "object", "map"]))
    made = {"scalar": flat, "array": arrays(flat), "object": objects(flat, names), "map": maps(flat)}
    parameter["schema"] = draw(made[shape])
    styles = {
        "path": ["simple", "label", "matrix"],
        "query": ["form"] if shape == "scalar" else ["form", "spaceDelimited", "pipeDelimited"],
        "header": ["simple"],
        "cookie": ["form"],
    }[place]
    style = draw(st.sampled_from(styles + (["deepObject"] if place == "query" and shape in {"object", "map"} else [])))
    if style != styles[0] or draw(st.booleans()):
        parameter["style"] = style
    if style in {"simple", "label", "matrix", "form"} and draw(st.booleans()):
        parameter["explode"] = draw(st.booleans())
    reserved = shape == "scalar" or (shape == "array" and style == "form" and parameter.get("explode", True))
    if place == "query" and reserved and draw(st.booleans()):
        parameter["allowReserved"] = True
    return parameter


def spreads(parameter: Schema) -> bool:
    """Whether the members of a parameter stand beside other parameters, under names of their own."""
    style = parameter.get("style", "form")
    explode = parameter.get("explode", style == "form")
    is_object = "schema" in parameter and kind(parameter["schema"]) == "object"
    return parameter["in"] in {"query", "cookie"} and style == "form" and explode and is_object


def form_body(draw: Draw, names: list[str]) -> Schema:
    """A form: what no style is declared for has no depth, because OpenAPI leaves open how that is written."""
    made = {name: draw(scalars | arrays(scalars)) for name in names[:-1]}
    name, encoding = (
        names[-1],
        draw(
            st.sampled_from(
                [
                    {"contentType": "application/json"},
                    {"style": "form", "explode": False},
                    {"style": "deepObject", "explode": True},
                    {"style": "pipeDelimited", "explode": False},
                ]
            )
        ),
    )
    flat = objects(scalars) if encoding.get("style") != "pipeDelimited" else arrays(scalars)
    made[name] = draw(objects(schemas(1)) if "contentType" in encoding else flat)
    schema = {"type": "object", "properties": made}
    return {"application/x-www-form-urlencoded": {"schema": schema, "encoding": {name: encoding}}}


def multipart_body(draw: Draw, names: list[str]) -> Schema:
    """A form of parts, some of them files."""
    file = st.just(FILE)
    made = {name: draw(scalars | arrays(scalars) | objects(schemas(1)) | file | arrays(file)) for name in names}
    schema = {"type": "object", "properties": {**made, names[0]: FILE}, "required": names[:1]}
    encoding = {"encoding": {names[0]: {"contentType": "image/png"}}} if draw(st.booleans()) else {}
    return {"multipart/form-data": {"schema": schema, **encoding}}


def json_body(draw: Draw, names: list[str]) -> Schema:
    """JSON: an object with arguments of its own, a component, a list or a map."""
    own = objects(schemas(), {name: NAMES[name] for name in names})
    parcel: st.SearchStrategy[Schema] = st.just({"$ref": "#/components/schemas/Parcel"})
    media = draw(st.sampled_from(["application/json", "application/merge-patch+json"]))
    return {media: {"schema": draw(own | own | parcel | arrays(schemas(1)) | maps(schemas(1)))}}


@st.composite
def operations(draw: Draw) -> tuple[str, str, Schema]:
    """Operations: path, method and what stands below them. Every name occurs once, so that none gives way."""
    ways = draw(st.permutations(sorted(ARGUMENTS)))
    ids = draw(st.lists(st.sampled_from(sorted(PATHS)), max_size=2, unique=True))
    tokens = draw(st.permutations(sorted(TOKENS)))
    places = [("path", name) for name in ids] + [("query", name) for name in ways[: draw(st.integers(0, 3))]]
    places += [("header", name) for name in tokens[: draw(st.integers(0, 2))]]
    places += [("cookie", name) for name in tokens[2 : 2 + draw(st.integers(0, 2))]]
    found: list[Schema] = []
    for place, name in places:
        parameter = draw(parameters(place, name))
        if not (spreads(parameter) and any(spreads(other) and other["in"] == place for other in found)):
            found.append(parameter)
    path = "".join(draw(st.sampled_from(["/{%s}", "/no-{%s}", "/{%s}.json"])) % name for name in ids)
    method = draw(st.sampled_from(["get", "post", "put", "patch", "delete"]))
    operation: Schema = {"parameters": draw(st.permutations(found))}
    if method in {"post", "put", "patch"}:
        make = draw(st.sampled_from([json_body, json_body, form_body, multipart_body]))
        body = make(draw, list(ways[3 : 3 + draw(st.integers(1, 4))]))
        operation["requestBody"] = {"required": True, "content": body}
    answer = draw(references | arrays(references) | arrays(schemas(1)) | maps(schemas(1)) | objects(schemas()))
    content = {"application/json": {"schema": answer}}
    operation["responses"] = {"200": {"description": "Done.", "content": content}}
    return path, method, operation


@st.composite
def documents(draw: Draw, size: int) -> Schema:
    """OpenAPI documents whose operations are all below `/any<number>`."""
    flat = schemas(0)
    variant = objects(flat)
    figures = {name: draw(variant) for name in TAGS.values()}
    for name, figure in figures.items():
        figure["properties"]["kind"] = {"type": "string"}
        figure["required"] = [*figure.get("required", ()), "kind"]
        figure["description"] = f"A {name}."
    refs = {tag: f"#/components/schemas/{name}" for tag, name in TAGS.items()}
    figure = {
        "oneOf": [{"$ref": ref} for ref in refs.values()],
        "discriminator": {"propertyName": "kind", "mapping": refs},
    }
    parcel = draw(objects(scalars | arrays(flat) | maps(flat)))
    paths: Schema = {}
    for index in range(size):
        path, method, operation = draw(operations())
        paths[f"/any{index}{path}"] = {method: {"operationId": f"doAny{index}", **operation}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Anything", "version": "1.0"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": paths,
        "components": {"schemas": {**figures, "Figure": figure, "Parcel": parcel, "Colour": ENUM}},
    }
