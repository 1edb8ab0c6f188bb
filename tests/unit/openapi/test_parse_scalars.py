"""Types without parts, all spellings of null, enums and constants."""

from __future__ import annotations

import pytest

from sdkgen.model.ir import Anything, Choice, JsonValue, ListOf, Never, Nullable, TypeRef, UnionOf
from tests.unit.openapi.build import (
    BOOLEAN,
    BYTES,
    DATE,
    DATETIME,
    INTEGER,
    NULL,
    NUMBER,
    STRING,
    named,
    parse_schemas,
    ref,
    type_of,
)


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "string"}, STRING),
        ({"type": "string", "format": "uuid"}, STRING),
        ({"type": "string", "format": "byte"}, STRING),
        ({"type": "string", "format": "integer"}, STRING),
        ({"type": "string", "format": "date"}, DATE),
        ({"type": "string", "format": "date-time"}, DATETIME),
        ({"type": "string", "format": "binary"}, BYTES),
        ({"type": "string", "contentMediaType": "application/octet-stream"}, BYTES),
        ({"contentMediaType": "image/png"}, BYTES),
        ({"contentMediaType": "text/plain"}, STRING),
        ({"contentMediaType": "image/png", "contentEncoding": "base64"}, STRING),
        ({"type": "string", "contentMediaType": "application/octet-stream", "contentEncoding": "base64"}, STRING),
        ({"type": "integer", "format": "int64"}, INTEGER),
        ({"type": "number"}, NUMBER),
        ({"type": "number", "format": "float"}, NUMBER),
        ({"type": "number", "format": "integer"}, INTEGER),
        ({"type": "boolean"}, BOOLEAN),
        ({"type": "null"}, NULL),
        ({"type": ["string"]}, STRING),
        ({"format": "date-time"}, DATETIME),
        ({"format": "int32"}, INTEGER),
        ({"pattern": "^a"}, STRING),
        ({"minimum": 1}, NUMBER),
        ({"type": ["string", "integer"]}, UnionOf((STRING, INTEGER))),
        ({}, Anything()),
        (True, Anything()),
        ({"description": "anything goes"}, Anything()),
    ],
)
def test_scalar(schema: JsonValue, expected: TypeRef) -> None:
    assert type_of(schema) == expected


@pytest.mark.parametrize(
    "schema",
    [
        {"type": ["string", "null"]},
        {"type": "string", "nullable": True},
        {"anyOf": [{"type": "string"}, {"type": "null"}]},
        {"oneOf": [{"type": "null"}, {"type": "string"}]},
        {"oneOf": [{"type": "string"}, {"const": None}]},
        {"oneOf": [{"type": "string"}, {"enum": [None]}]},
        {"anyOf": [{"type": "string"}, {"nullable": True}]},
        {"anyOf": [{"type": "string", "nullable": True}]},
        {"allOf": [{"type": "string"}, {"nullable": True}]},
        {"allOf": [{"type": ["string", "null"]}]},
        {"anyOf": [{"type": ["string", "null"]}, {"type": "null"}], "nullable": True},
    ],
)
def test_every_spelling_of_null(schema: JsonValue) -> None:
    assert type_of(schema) == Nullable(STRING)


@pytest.mark.parametrize(
    "schema",
    [
        {"type": ["string", "null"], "enum": ["a", "b"]},
        {"type": ["string", "null"], "enum": ["a", "b", None]},
        {"type": "string", "nullable": True, "enum": ["a", "b", None]},
        {"enum": [None, "a", "b"]},
        {"anyOf": [{"enum": ["a", "b"]}, {"type": "null"}]},
    ],
)
def test_null_of_an_enum_stands_outside(schema: JsonValue) -> None:
    assert type_of(schema) == Nullable(Choice(("a", "b")))


@pytest.mark.parametrize(
    "schema",
    [
        ref("Thing") | {"nullable": True},
        {"oneOf": [ref("Thing"), {"type": "null"}]},
        {"allOf": [ref("Thing")], "nullable": True},
    ],
)
def test_null_beside_a_reference(schema: JsonValue) -> None:
    assert type_of(schema, Thing={"properties": {"a": {}}}) == Nullable(named("Thing"))


def test_references_to_a_nullable_object_allow_null() -> None:
    parsed = parse_schemas(
        {
            "Thing": {"type": ["object", "null"], "properties": {"a": {}}},
            "Holder": {"properties": {"one": ref("Thing"), "many": {"type": "array", "items": ref("Thing")}}},
        }
    )
    assert parsed.field("Holder", "one").type == Nullable(named("Thing"))
    assert parsed.field("Holder", "many").type == ListOf(Nullable(named("Thing")))
    assert parsed.fields("Thing") == ["a"]


@pytest.mark.parametrize(
    ("schema", "values"),
    [
        ({"const": "a"}, ("a",)),
        ({"const": 3}, (3,)),
        ({"const": False}, (False,)),
        ({"type": "boolean", "enum": [True]}, (True,)),
        ({"enum": ["", "a"]}, ("", "a")),
        ({"enum": ["a", 1, 2.5, True]}, ("a", 1, 2.5, True)),
        ({"enum": ["==", "!=", "<"]}, ("==", "!=", "<")),
        ({"enum": ["telnyx", "Telnyx"]}, ("telnyx", "Telnyx")),
        ({"enum": ["a", "a", "b"]}, ("a", "b")),
        ({"type": "number", "enum": [1, 2.5]}, (1, 2.5)),
    ],
)
def test_literal_values(schema: JsonValue, values: tuple[str | int | float | bool, ...]) -> None:
    found = type_of(schema)
    assert isinstance(found, Choice)
    assert [(type(value), value) for value in found.values] == [(type(value), value) for value in values]


@pytest.mark.parametrize(
    ("schema", "values"),
    [
        ({"type": "string", "enum": [1, True, 2.5]}, ("1", "true", "2.5")),
        ({"type": "integer", "enum": ["1", "20"]}, (1, 20)),
        ({"type": "boolean", "enum": ["true"]}, (True,)),
        ({"type": "integer", "enum": [2.0]}, (2,)),
        ({"type": "integer", "enum": ["x"]}, ("x",)),
    ],
)
def test_enum_values_of_another_type_are_fitted_and_reported(schema: JsonValue, values: tuple[str, ...]) -> None:
    parsed = parse_schemas({"It": schema})
    assert parsed.alias("It") == Choice(values)
    assert set(parsed.codes) == {"enum-type"}


def test_both_booleans_are_a_boolean() -> None:
    assert type_of({"type": "boolean", "enum": [True, False]}) == BOOLEAN


def test_constant_null() -> None:
    assert type_of({"const": None}) == NULL
    assert type_of({"enum": [None]}) == NULL


def test_enum_of_objects_allows_everything() -> None:
    parsed = parse_schemas({"It": {"enum": [{"a": 1}]}})
    assert parsed.alias("It") == Anything()
    assert parsed.codes == ["enum-value"]


def test_enum_of_an_object_and_a_text_allows_everything_that_its_type_does() -> None:
    values: JsonValue = ["auto", {"a": 1}, [1, 2]]
    assert parse_schemas({"It": {"enum": values}}).alias("It") == Anything()
    parsed = parse_schemas({"It": {"type": "string", "enum": values}})
    assert parsed.alias("It") == Choice(("auto",))
    assert parsed.codes == ["enum-value"]


def test_numbers_that_json_has_not_are_left_out_of_an_enum() -> None:
    parsed = parse_schemas({"It": {"enum": [1.5, float("nan"), float("inf")]}})
    assert parsed.alias("It") == Choice((1.5,))
    assert parsed.codes == ["enum-value"]


def test_forbidden_properties_are_no_fields() -> None:
    parsed = parse_schemas({"It": {"properties": {"a": {"not": {}}, "b": False, "c": {"type": "string"}}}})
    assert parsed.fields("It") == ["c"]


def test_false_is_a_type_without_values() -> None:
    assert parse_schemas({"It": False}).alias("It") == Never()


def test_not_of_some_values_is_ignored_and_reported() -> None:
    parsed = parse_schemas({"It": {"type": "string", "not": {"enum": ["a"]}}})
    assert parsed.alias("It") == STRING
    assert parsed.codes == ["ignored-not"]
    assert parsed.finding("ignored-not").at == "#/components/schemas/It/not"


def test_unknown_type_is_reported_at_its_place() -> None:
    parsed = parse_schemas({"It": {"type": "file", "description": "A file."}})
    assert parsed.alias("It") == Anything()
    assert parsed.finding("bad-member").at == "#/components/schemas/It/type"
