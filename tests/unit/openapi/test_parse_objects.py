"""Objects, maps, arrays, and what a field says about itself."""

from __future__ import annotations

from typing import Any

import pytest

from sdkgen.model.ir import Anything, Choice, JsonValue, ListOf, MapOf, Nullable, TypeRef, UnionOf
from tests.unit.openapi.build import INTEGER, STRING, id_of, named, obj, parse_schemas, ref, text, type_of


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "object"}, MapOf(Anything())),
        ({"type": "object", "additionalProperties": True}, MapOf(Anything())),
        ({"type": "object", "additionalProperties": {}}, MapOf(Anything())),
        ({"type": "object", "additionalProperties": {"type": "string"}}, MapOf(STRING)),
        ({"additionalProperties": {"type": "string"}}, MapOf(STRING)),
        ({"type": "object", "patternProperties": {"^x": {"type": "integer"}}}, MapOf(INTEGER)),
        ({"type": "object", "additionalProperties": False}, MapOf(Anything())),
        ({"type": "object", "properties": {}}, MapOf(Anything())),
        ({"type": "array", "items": {"type": "string"}}, ListOf(STRING)),
        ({"type": ["array"], "items": {"type": "string"}}, ListOf(STRING)),
        ({"items": {"type": "string"}}, ListOf(STRING)),
        ({"type": "array"}, ListOf(Anything())),
        ({"type": "array", "items": {"type": "array", "items": {}}}, ListOf(ListOf(Anything()))),
        ({"type": "array", "items": {"type": ["string", "null"]}}, ListOf(Nullable(STRING))),
        (
            {"prefixItems": [{"type": "string"}, {"type": "integer"}], "items": False},
            ListOf(UnionOf((STRING, INTEGER))),
        ),
        ({"type": "array", "items": [{"type": "string"}]}, ListOf(STRING)),
        ({"type": "array", "enum": ["a", "b"], "items": {"type": "string"}}, ListOf(Choice(("a", "b")))),
    ],
)
def test_container(schema: JsonValue, expected: TypeRef) -> None:
    assert type_of(schema) == expected


def test_component_object_is_a_definition() -> None:
    parsed = parse_schemas({"Thing": {"title": "A thing", "description": "Doc.", **obj(["a"], a=text(), b=text())}})
    thing = parsed.object("Thing")
    assert (thing.id, thing.title, thing.doc) == (id_of("Thing"), "A thing", "Doc.")
    assert parsed.fields("Thing") == ["a!", "b"]
    assert thing.additional is None


def test_inline_object_is_a_definition_under_its_pointer() -> None:
    parsed = parse_schemas({"Thing": obj(inner=obj(a=text()))})
    inner = "#/components/schemas/Thing/properties/inner"
    assert parsed.field("Thing", "inner").type == named(inner)
    assert parsed.fields(inner) == ["a"]


def test_properties_without_type_make_an_object() -> None:
    assert parse_schemas({"Thing": {"properties": {"a": {}}}}).fields("Thing") == ["a"]


def test_pointers_are_escaped() -> None:
    parsed = parse_schemas({"a/b~c": obj(**{"x/y": obj(z=text())})})
    assert parsed.field("#/components/schemas/a~1b~0c", "x/y").at == "#/components/schemas/a~1b~0c/properties/x~1y"


@pytest.mark.parametrize(
    ("additional", "expected"),
    [(True, Anything()), ({"type": "string"}, STRING), (False, None), (ref("Thing"), named("Thing"))],
)
def test_additional_properties_beside_properties(additional: JsonValue, expected: TypeRef | None) -> None:
    parsed = parse_schemas({"Thing": {**obj(a=text()), "additionalProperties": additional}})
    assert parsed.object("Thing").additional == expected


def test_object_that_may_be_a_text() -> None:
    parsed = parse_schemas({"Thing": {"type": ["object", "string"], "properties": {"a": {}}}})
    assert parsed.alias("Thing") == UnionOf((named("#/components/schemas/Thing/properties"), STRING))
    assert parsed.fields("#/components/schemas/Thing/properties") == ["a"]


def test_recursion_needs_no_special_care() -> None:
    parsed = parse_schemas(
        {
            "Node": obj(
                children={"type": "array", "items": ref("Node")}, parent={"oneOf": [ref("Node"), {"type": "null"}]}
            ),
            "List": {"type": "array", "items": ref("List")},
        }
    )
    assert parsed.field("Node", "children").type == ListOf(named("Node"))
    assert parsed.field("Node", "parent").type == Nullable(named("Node"))
    assert parsed.alias("List") == ListOf(named("List"))
    assert parsed.codes == []


def test_what_a_field_says_about_itself() -> None:
    schema: dict[str, Any] = {
        "type": "integer",
        "description": "Seconds.",
        "readOnly": True,
        "deprecated": True,
        "default": 5,
        "x-stainless-param": "timeout_seconds",
    }
    field = parse_schemas({"Thing": obj(Timeout=schema, secret={"type": "string", "writeOnly": True})})
    timeout = field.field("Thing", "Timeout")
    assert (timeout.doc, timeout.read_only, timeout.deprecated) == ("Seconds.", True, True)
    assert (timeout.default, timeout.has_default, timeout.chosen_name) == (5, True, "timeout_seconds")
    assert field.field("Thing", "secret").write_only


@pytest.mark.parametrize(
    ("schema", "default"),
    [
        ({"type": "integer"}, None),
        ({"type": "integer"}, "5"),
        ({"type": "integer"}, True),
        ({"type": "boolean"}, 1),
        ({"type": "string"}, 1),
        ({"type": "number"}, "1.5"),
        (ref("Level"), None),
    ],
)
def test_default_of_another_type_is_dropped_and_reported(schema: dict[str, JsonValue], default: JsonValue) -> None:
    parsed = parse_schemas({"It": obj(x={**schema, "default": default}), "Level": text("low")})
    assert (parsed.field("It", "x").has_default, parsed.field("It", "x").default) == (False, None)
    assert parsed.codes == ["default-type"]


@pytest.mark.parametrize(
    ("schema", "default"),
    [
        ({"type": ["integer", "null"]}, None),
        ({"type": "integer", "nullable": True}, None),
        ({"type": "number"}, 1),
        ({"type": "string", "enum": ["a"]}, "a"),
        ({"type": "array", "items": {}}, []),
        ({}, None),
    ],
)
def test_default_is_kept(schema: dict[str, JsonValue], default: JsonValue) -> None:
    parsed = parse_schemas({"It": obj(x={**schema, "default": default})})
    assert parsed.field("It", "x").has_default
    assert parsed.field("It", "x").default == default
    assert parsed.codes == []


def test_required_name_without_a_property_is_reported() -> None:
    parsed = parse_schemas({"It": obj(["a", "ghost"], a=text())})
    assert parsed.fields("It") == ["a!"]
    assert parsed.codes == ["undeclared-required"]


def test_bad_node_costs_itself_alone() -> None:
    parsed = parse_schemas(
        {"It": obj(["a"], a=text(), b=17, c={"type": "integer", "description": ["x"], "required": True})}
    )
    assert parsed.fields("It") == ["a!", "b", "c"]
    assert (parsed.field("It", "b").type, parsed.field("It", "c").type) == (Anything(), INTEGER)
    assert sorted(finding.at for finding in parsed.diagnostics if finding.code == "bad-member") == [
        "#/components/schemas/It/properties/c/description",
        "#/components/schemas/It/properties/c/required",
    ]


def test_conditions_are_reported() -> None:
    parsed = parse_schemas({"It": {**obj(a=text()), "if": {"required": ["a"]}, "then": {"required": ["b"]}}})
    assert parsed.codes == ["ignored-condition"]
