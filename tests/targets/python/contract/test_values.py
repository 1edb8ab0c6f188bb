"""Values made for schemas fit them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.targets.python.contract.document import Document
from tests.targets.python.contract.values import Maker, NoValue

NODE = {
    "type": "object",
    "properties": {"next": {"$ref": "#/$defs/node"}, "id": {"type": "string"}},
    "required": ["id"],
}
CAT = {"type": "object", "properties": {"kind": {"enum": ["cat"]}}, "required": ["kind"]}
DOG = {"type": "object", "properties": {"kind": {"type": "string"}}, "required": ["kind"]}
PETS = [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}]
URL: dict[str, Any] = {"properties": {"text": {"not": {}}}, "required": ["url"]}
TEXT: dict[str, Any] = {"properties": {"url": {"not": {}}}, "required": ["text"]}
BOTH = {"url": {"type": "string"}, "text": {"type": "string"}}
SCHEMAS: dict[str, dict[str, Any]] = {
    "bounds": {"type": "integer", "minimum": 0, "exclusiveMinimum": 0, "maximum": 9},
    "between": {"type": "number", "exclusiveMinimum": 0, "maximum": 0.5},
    "few": {"type": "integer", "maximum": 0},
    "step": {"type": "integer", "minimum": 3, "multipleOf": 5},
    "length": {"type": "string", "minLength": 70, "maxLength": 80},
    "pattern": {"type": "string", "pattern": "^[A-Z]{2}$"},
    "time": {"type": "string", "format": "time"},
    "several": {"type": "array", "items": {"type": "integer"}, "minItems": 3},
    "tuple": {"type": "array", "prefixItems": [{"type": "integer"}, {"type": "boolean"}], "items": False},
    "unique": {"type": "array", "items": {"type": "integer"}, "uniqueItems": True},
    "single": {"type": "array", "items": {"type": "integer"}, "maxItems": 1},
    "both": {"allOf": [{"$ref": "#/$defs/node"}, {"required": ["next"]}]},
    "null": {"oneOf": [{"type": "null"}, {"type": "integer"}]},
    "tagged": {"anyOf": PETS, "discriminator": {"propertyName": "kind"}},
    "dog": {"oneOf": PETS[1:], "discriminator": {"propertyName": "kind", "mapping": {"d": "#/$defs/Dog"}}},
    "exclusive": {"type": "object", "properties": BOTH, "oneOf": [URL, TEXT]},
    "map": {"type": "object", "additionalProperties": {"type": "integer"}, "minProperties": 1},
    "anything": {},
}


def document(version: str) -> Document:
    return Document({"openapi": version, "$defs": {"node": NODE, "Cat": CAT, "Dog": DOG}, "schemas": SCHEMAS})


@pytest.mark.parametrize("everything", [True, False])
@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_a_value_fits_its_schema(name: str, everything: bool) -> None:
    found = document("3.1.0")
    value = Maker(found.root, everything).value(SCHEMAS[name])

    assert [error.message for error in found.errors(f"#/schemas/{name}", value)] == []


def test_bounds_of_3_0_are_kept() -> None:
    schema = {"type": "integer", "minimum": 0, "exclusiveMinimum": True}
    found = Document({"openapi": "3.0.3", "schema": schema})

    assert found.fits("#/schema", Maker({}, everything=True).value(schema))
    assert not found.fits("#/schema", 0)


def test_what_must_be_there_and_everything_differ() -> None:
    root = document("3.1.0").root

    assert Maker(root, everything=False).value(NODE) == {"id": "text"}
    assert Maker(root, everything=True).value(NODE)["next"]["next"]["id"] == "text"


def test_read_only_properties_are_for_responses() -> None:
    schema = {
        "type": "object",
        "properties": {"id": {"type": "integer", "readOnly": True}, "key": {"type": "integer", "writeOnly": True}},
    }

    assert Maker({}, everything=True).value(schema) == {"key": 1}
    assert Maker({}, everything=True, response=True).value(schema) == {"id": 1}


def test_a_pattern_that_no_known_text_fits_is_told() -> None:
    with pytest.raises(NoValue, match="no text of 0 to"):
        Maker({}, everything=True).value({"type": "string", "pattern": "^ü{9}$"})
