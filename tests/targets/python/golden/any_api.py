"""Random small APIs: OpenAPI documents of all constructs."""

from __future__ import annotations

import json
from collections.abc import Iterator

from hypothesis import strategies as st

from tests.targets.python.golden.any_schemas import (
    ARGUMENTS,
    ENUM,
    FILE,
    MEMBERS,
    NAMES,
    PATHS,
    SCALARS,
    TAGS,
    TOKENS,
    Draw,
    Schema,
    arrays,
    kind,
    maps,
    objects,
    references,
    scalars,
    schemas,
)


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


ENCODINGS: tuple[Schema, ...] = (
    {"contentType": "application/json"},
    {"style": "form", "explode": False},
    {"style": "deepObject", "explode": True},
    {"style": "pipeDelimited", "explode": False},
)


def form_body(draw: Draw, names: list[str]) -> Schema:
    """A form: what no style is declared for has no depth, because OpenAPI leaves open how that is written."""
    made = {name: draw(scalars | arrays(scalars)) for name in names[:-1]}
    name = names[-1]
    encoding: Schema = draw(st.sampled_from(ENCODINGS))
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


def raw_body(draw: Draw, _: list[str]) -> Schema:
    """A body that is sent as it is."""
    text: Schema = {"text/plain": {"schema": {"type": "string"}}}
    return draw(st.sampled_from([text, {"application/octet-stream": {"schema": FILE}}]))


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
        make = draw(st.sampled_from([json_body, json_body, form_body, multipart_body, raw_body]))
        body = make(draw, list(ways[3 : 3 + draw(st.integers(1, 4))]))
        operation["requestBody"] = {"required": draw(st.booleans()), "content": body}
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
    number = {"type": "object", "properties": {"crate no.": draw(scalars)}, "required": ["crate no."]}
    sub_trees = {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}
    tree = {"type": "object", "properties": {"from": draw(flat), "Sub.Trees": sub_trees}}
    others = {"Parcel": parcel, "Crate": {"allOf": [{"$ref": "#/components/schemas/Parcel"}, number]}, "Tree": tree}
    paths: Schema = {}
    shared: Schema = {}
    for index in range(size):
        path, method, operation = draw(operations())
        own: list[Schema] = []
        of_path: list[Schema] = []
        for parameter in operation["parameters"]:
            if draw(st.booleans()):
                key = f"p{len(shared)}"
                shared[key], parameter = parameter, {"$ref": f"#/components/parameters/{key}"}
            draw(st.sampled_from([own, own, of_path])).append(parameter)
        item = {"parameters": of_path, method: {"operationId": f"doAny{index}", **operation, "parameters": own}}
        paths[f"/any{index}{path}"] = item
    return {
        "openapi": draw(st.sampled_from(["3.0.3", "3.1.0"])),
        "info": {"title": "Anything", "version": "1.0"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": paths,
        "components": {"schemas": {**figures, "Figure": figure, **others, "Colour": ENUM}, "parameters": shared},
    }


def as_written(document: Schema) -> str:
    """The text of a document, as its version of OpenAPI has it: before 3.1, null is no type."""

    def written(found: Schema) -> Schema:
        if {"type": "null"} in found.get("anyOf", ()):
            return {"allOf": found["anyOf"][:1], "nullable": True}
        if isinstance(found.get("type"), list):
            return {**found, "type": found["type"][0], "nullable": True}
        return found

    text = json.dumps(document)
    return text if document["openapi"] >= "3.1" else json.dumps(json.loads(text, object_hook=written))


def operations_of(document: Schema) -> Iterator[tuple[str, str, Schema]]:
    """Yield path, method and operation, with parameters in place that the path or the components declare."""
    for path, item in document["paths"].items():
        for method in item.keys() - {"parameters"}:
            given = [*item["parameters"], *item[method]["parameters"]]
            shared = document["components"]["parameters"]
            resolved = [shared[entry["$ref"].rpartition("/")[2]] if "$ref" in entry else entry for entry in given]
            yield path, method, {**item[method], "parameters": resolved}
