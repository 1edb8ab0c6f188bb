"""References that JSON Schema 2020-12 scopes: `$id`, `$anchor`, `$dynamicRef`."""

from __future__ import annotations

import pytest

from sdkgen.model.ir import JsonValue, ListOf, TypeRef
from tests.unit.openapi.build import STRING, Json, named, obj, parse_root, parse_schemas, ref, text

OPEN: JsonValue = {"items": {"type": "array", "items": {"$dynamicRef": "#item"}}}
BOX: JsonValue = {
    "type": "object",
    "properties": OPEN,
    "$defs": {"any": {"$dynamicAnchor": "item", "type": "string"}},
}


def _filled(name: str) -> JsonValue:
    return {"item": {"$dynamicAnchor": "item", **ref(name)}}


@pytest.mark.parametrize(
    ("written", "base"),
    [
        ("#person", None),
        ("#/$defs/person", "https://a.test/book"),
        ("#person", "https://a.test/book"),
        ("book#person", "https://a.test/book"),
        ("https://a.test/book#/$defs/person", "https://a.test/book"),
        ("urn:books:1#person", "urn:books:1"),
        ("#/components/schemas/Book/$defs/person", "https://a.test/book"),
    ],
)
def test_a_reference_is_relative_to_the_schema_with_an_id_around_it(written: str, base: str | None) -> None:
    book: Json = {
        **({"$id": base} if base else {}),
        **obj(author={"$ref": written}),
        "$defs": {"person": {"$anchor": "person", **obj(name=text())}},
    }
    parsed = parse_schemas({"Book": book})
    assert parsed.field("Book", "author").type == named("#/components/schemas/Book/$defs/person")
    assert parsed.codes == []


def test_ids_are_relative_to_the_ids_around_them_and_to_the_documents_own() -> None:
    outer: Json = {"$id": "books/", **obj(), "$defs": {"inner": {"$id": "inner", **obj(name=text())}}}
    root: Json = {
        "openapi": "3.2.0",
        "$self": "https://a.test/api",
        "components": {
            "schemas": {"Outer": outer, "It": obj(x={"$ref": "https://a.test/books/inner"}, y={"$ref": "books/inner"})}
        },
    }
    parsed = parse_root(root)
    inner = named("#/components/schemas/Outer/$defs/inner")
    assert [field.type for field in parsed.object("It").fields] == [inner, inner]


def test_a_mapping_may_name_variants_by_their_ids() -> None:
    mapping: JsonValue = {"cat": "cat.json", "dog": "#dog"}
    schemas: Json = {
        "Cat": {"$id": "cat.json", **obj(kind=text())},
        "Dog": {"$anchor": "dog", **obj(kind=text())},
        "Pet": {
            "oneOf": [{"$ref": "cat.json"}, {"$ref": "#dog"}],
            "discriminator": {"propertyName": "kind", "mapping": mapping},
        },
    }
    parsed = parse_schemas(schemas)
    assert parsed.tag("Pet")[1] == {"cat": named("Cat"), "dog": named("Dog")}
    assert parsed.codes == []


@pytest.mark.parametrize(
    ("keyword", "written", "code"),
    [
        ("$ref", "#nobody", "dangling-ref"),
        ("$ref", "nobody.json", "remote-ref"),
        ("$dynamicRef", "#nobody", "dangling-ref"),
    ],
)
def test_what_names_nothing_is_reported_where_it_stands(keyword: str, written: str, code: str) -> None:
    parsed = parse_schemas({"It": {"$id": "https://a.test/it", **obj(x={keyword: written})}})
    finding = parsed.finding(code)
    assert (finding.at, written in finding.message) == ("#/components/schemas/It/properties/x", True)


def test_data_and_properties_that_are_called_like_keywords_are_neither() -> None:
    example: JsonValue = {"$id": "Example", "$anchor": "it", "$dynamicRef": "#nobody"}
    properties: Json = {"$id": text(), "$anchor": text(), "example": ref("Named"), "x": {"example": example}}
    schemas: Json = {
        "It": obj(**properties),
        "Named": {"$id": "example", **obj(name=text())},
        "User": obj(it={"$ref": "example"}),
    }
    parsed = parse_schemas(schemas)
    assert parsed.fields("It") == ["$id", "$anchor", "example", "x"]
    assert parsed.field("User", "it").type == named("Named")
    assert parsed.codes == []


def _items(parsed_type: TypeRef) -> TypeRef:
    assert isinstance(parsed_type, ListOf)
    return parsed_type.item


def test_who_includes_an_open_schema_fills_it_in() -> None:
    schemas: Json = {
        "Box": BOX,
        "Pet": obj(name=text()),
        "PetBox": {**ref("Box"), "$defs": _filled("Pet")},
        "LabelledBox": {"allOf": [ref("Box"), obj(label=text())], "$defs": _filled("Pet")},
        "Shop": obj(box=ref("PetBox"), any=ref("Box")),
    }
    parsed = parse_schemas(schemas)
    assert _items(parsed.field("PetBox", "items").type) == named("Pet")
    assert _items(parsed.field("LabelledBox", "items").type) == named("Pet")
    assert parsed.fields("LabelledBox") == ["items", "label"]
    assert _items(parsed.field("Box", "items").type) == STRING
    assert [field.type for field in parsed.object("Shop").fields] == [named("PetBox"), named("Box")]
    assert parsed.codes == []


def test_who_uses_an_open_schema_fills_it_in_at_every_depth() -> None:
    schemas: Json = {
        "Box": BOX,
        "Crate": obj(box=ref("Box"), inner=ref("Crate")),
        "Pet": obj(name=text()),
        "Shop": {**obj(crate=ref("Crate")), "$defs": _filled("Pet")},
    }
    parsed = parse_schemas(schemas)
    crate = "#/components/schemas/Shop/$defs/Crate"
    assert parsed.field("Shop", "crate").type == parsed.field(crate, "inner").type == named(crate)
    box = parsed.field(crate, "box").type
    assert box == named("#/components/schemas/Shop/$defs/Box")
    assert _items(parsed.field("#/components/schemas/Shop/$defs/Box", "items").type) == named("Pet")
    assert _items(parsed.field("Box", "items").type) == STRING


def test_the_outermost_schema_decides() -> None:
    schemas: Json = {
        "Box": BOX,
        "Cat": obj(lives=text()),
        "Pet": obj(name=text()),
        "PetBox": {**ref("Box"), "$defs": _filled("Pet")},
        "CatShop": {**obj(box=ref("PetBox")), "$defs": _filled("Cat")},
    }
    parsed = parse_schemas(schemas)
    box = "#/components/schemas/CatShop/$defs/Box"
    assert parsed.field("CatShop", "box").type == named(box)
    assert _items(parsed.field(box, "items").type) == named("Cat")
    assert _items(parsed.field("PetBox", "items").type) == named("Pet")


def test_a_schema_that_is_open_for_itself_is_closed_by_its_heirs() -> None:
    tree: Json = {"$dynamicAnchor": "node", **obj(children={"type": "array", "items": {"$dynamicRef": "#node"}})}
    heir: Json = {"$dynamicAnchor": "node", **ref("Tree"), "properties": {"name": text()}}
    parsed = parse_schemas({"Tree": tree, "NamedTree": heir})
    assert _items(parsed.field("Tree", "children").type) == named("Tree")
    assert _items(parsed.field("NamedTree", "children").type) == named("NamedTree")
    assert parsed.fields("NamedTree") == ["children", "name"]


def test_a_response_fills_an_open_schema_in() -> None:
    response: Json = {**ref("Box"), "$defs": _filled("Pet")}
    content: Json = {"200": {"description": "", "content": {"application/json": {"schema": response}}}}
    parsed = parse_schemas({"Box": BOX, "Pet": obj(name=text())}, paths={"/things": {"get": {"responses": content}}})
    (at,) = [id for id in parsed.api.types if id.startswith("#/paths")]
    assert _items(parsed.field(at, "items").type) == named("Pet")


def test_a_dynamic_reference_to_what_is_not_dynamic_is_an_ordinary_one() -> None:
    schemas: Json = {
        "Pet": {"$anchor": "item", **obj(name=text())},
        "Box": obj(item={"$dynamicRef": "#item"}),
        "CatBox": {**ref("Box"), "$defs": {"item": {"$dynamicAnchor": "other", **obj(lives=text())}}},
    }
    parsed = parse_schemas(schemas)
    assert parsed.field("Box", "item").type == named("Pet")
    assert parsed.alias("CatBox") == named("Box")


def test_documents_that_fill_in_without_end_end() -> None:
    schemas: Json = {"Box": {"$dynamicAnchor": "item", **obj(box={"$dynamicRef": "#item"})}}
    for index in range(300):
        others = [ref(f"T{(index + step) % 300}") for step in (1, 2, 3)]
        schemas[f"T{index}"] = {
            **obj(**{f"p{number}": other for number, other in enumerate(others)}, box=ref("Box")),
            "$defs": {"item": {"$dynamicAnchor": "item", **obj(name=text())}},
        }
    parsed = parse_schemas(schemas)
    assert parsed.finding("too-large").consequence == "in the rest it stays open"
