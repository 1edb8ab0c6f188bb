"""References: what they mean, what stands beside them, and where they lead nowhere."""

from __future__ import annotations

import pytest

from sdkgen.diagnostics.diagnostic import Severity
from sdkgen.model.ir import Anything, Choice, JsonValue, ListOf, MapOf, Nullable
from tests.unit.openapi.build import STRING, named, obj, parse_paths, parse_schemas, ref, text, type_of


@pytest.mark.parametrize(
    "schema",
    [
        ref("Thing"),
        {**ref("Thing"), "description": "Mine.", "title": "T", "deprecated": True},
        {**ref("Thing"), "type": "object", "additionalProperties": False},
        {"allOf": [ref("Thing")]},
        {"allOf": [ref("Thing")], "description": "Mine."},
        {"allOf": [ref("Thing"), {"description": "Mine."}], "type": "object"},
        {"allOf": [ref("Thing"), {"type": "object"}]},
        {"allOf": [{"allOf": [ref("Thing")]}]},
        {"oneOf": [ref("Thing")]},
        {"anyOf": [{"allOf": [ref("Thing")]}]},
    ],
)
def test_schema_that_is_nothing_but_a_reference(schema: JsonValue) -> None:
    assert type_of(schema, Thing=obj(a=text())) == named("Thing")


def test_siblings_of_a_reference_describe_the_field() -> None:
    sibling: JsonValue = {
        **ref("Level"),
        "description": "Mine.",
        "deprecated": True,
        "default": "low",
        "readOnly": True,
    }
    field = parse_schemas({"It": obj(x=sibling), "Level": text("low", "high")}).field("It", "x")
    assert field.type == named("Level")
    assert (field.doc, field.deprecated, field.default, field.read_only) == ("Mine.", True, "low", True)


def test_a_field_takes_default_and_direction_from_what_it_refers_to() -> None:
    target: JsonValue = {"type": "string", "default": "x", "readOnly": True, "description": "Of the component."}
    field = parse_schemas({"It": obj(x=ref("Id")), "Id": target}).field("It", "x")
    assert (field.default, field.read_only, field.doc) == ("x", True, None)


def test_properties_beside_a_reference_are_merged_into_it() -> None:
    schema: JsonValue = {**ref("Thing"), "properties": {"b": text()}, "required": ["a"]}
    parsed = parse_schemas({"It": obj(x=schema), "Thing": obj(a=text())})
    assert parsed.field("It", "x").type == named("#/components/schemas/It/properties/x")
    assert parsed.fields("#/components/schemas/It/properties/x") == ["a!", "b"]
    assert parsed.fields("Thing") == ["a"]


def test_component_that_refers_to_another_is_an_alias() -> None:
    parsed = parse_schemas({"A": ref("B"), "B": ref("C"), "C": obj(a=text())})
    assert (parsed.alias("A"), parsed.alias("B")) == (named("B"), named("C"))


def test_reference_into_a_schema() -> None:
    point: JsonValue = {"$ref": "#/components/schemas/Line/properties/start"}
    parsed = parse_schemas({"Line": obj(start=obj(x=text()), kind=text("a")), "It": obj(end=point)})
    assert parsed.field("It", "end").type == named("#/components/schemas/Line/properties/start")


def test_reference_to_an_inline_enum_is_that_enum() -> None:
    kind: JsonValue = {"$ref": "#/components/schemas/Line/properties/kind"}
    assert type_of(kind, Line=obj(kind=text("a", "b"))) == Choice(("a", "b"))


def test_reference_through_another_reference() -> None:
    start: JsonValue = {"$ref": "#/components/schemas/Alias/properties/start"}
    assert type_of(start, Alias=ref("Line"), Line=obj(start=text())) == STRING


@pytest.mark.parametrize("pointer", ["#/paths/~1a~1{id}/get", "#/paths/~1a~1%7Bid%7D/get"])
def test_reference_into_paths(pointer: str) -> None:
    body: JsonValue = {"schema": obj(x=text())}
    link: JsonValue = {"schema": {"$ref": f"{pointer}/responses/200/content/application~1json/schema"}}
    parsed = parse_paths(
        {
            "/a/{id}": {"get": {"responses": {"200": {"description": "", "content": {"application/json": body}}}}},
            "/b": {"get": {"responses": {"200": {"description": "", "content": {"application/json": link}}}}},
        }
    )
    first, second = (operation.responses[0].contents[0].type for operation in parsed.api.operations)
    assert first == second == named("#/paths/~1a~1{id}/get/responses/200/content/application~1json/schema")


def test_dangling_reference_suggests_the_nearest_name() -> None:
    parsed = parse_schemas({"It": obj(x=ref("Cal")), "Call": obj(a=text())})
    assert parsed.field("It", "x").type == Anything()
    finding = parsed.finding("dangling-ref")
    assert finding.at == "#/components/schemas/It/properties/x"
    assert finding.severity is Severity.ERROR
    assert "#/components/schemas/Call" in finding.help


def test_dangling_reference_finds_the_name_in_another_section() -> None:
    parsed = parse_schemas({"It": obj(x={"$ref": "#/components/schema/Call"}), "Call": obj(a=text())})
    assert "#/components/schemas/Call" in parsed.finding("dangling-ref").help


@pytest.mark.parametrize("link", ["other.yaml#/Call", "https://example.com/call.json", "./call.json"])
def test_remote_reference_is_reported_and_never_fetched(link: str) -> None:
    parsed = parse_schemas({"It": obj(x={"$ref": link})})
    assert parsed.field("It", "x").type == Anything()
    assert parsed.errors() == ["remote-ref"]


@pytest.mark.parametrize("link", [None, 5, [], {}, ""])
def test_reference_that_is_none(link: JsonValue) -> None:
    parsed = parse_schemas({"It": obj(x={"$ref": link})})
    assert parsed.field("It", "x").type == Anything()
    assert len(parsed.errors()) == 1


def test_component_that_refers_to_itself() -> None:
    parsed = parse_schemas({"It": ref("It")})
    assert parsed.alias("It") == Anything()
    assert parsed.errors() == ["circular-ref"]


def test_components_that_refer_to_each_other() -> None:
    parsed = parse_schemas({"A": ref("B"), "B": {"oneOf": [ref("A"), {"type": "null"}]}})
    assert (parsed.alias("A"), parsed.alias("B")) == (Anything(), Nullable(named("A")))
    assert parsed.errors() == ["circular-ref"]


def test_union_that_has_itself_as_a_variant() -> None:
    parsed = parse_schemas({"It": {"oneOf": [ref("It"), text()]}})
    assert parsed.alias("It") == STRING
    assert parsed.errors() == ["circular-ref"]


def test_schema_outside_the_components_that_refers_to_itself() -> None:
    inside = "#/components/schemas/It/properties/x"
    parsed = parse_schemas({"It": obj(x={"type": "array", "items": {"$ref": inside}})})
    assert parsed.alias(inside) == ListOf(named(inside))
    assert parsed.codes == []


def test_alias_that_contains_itself_in_a_map() -> None:
    parsed = parse_schemas({"Tree": {"type": "object", "additionalProperties": ref("Tree")}})
    assert parsed.alias("Tree") == MapOf(named("Tree"))
    assert parsed.codes == []
