"""Examples of calls hold what the document shows, wherever it shows it, and what fits where it shows nothing."""

from __future__ import annotations

from typing import Any

import pytest

from sdkgen.targets.python.docs.examples import example_arguments
from sdkgen.targets.python.views.types import context
from tests.unit.changes.support import release


def shown(schema: Any, schemas: dict[str, Any] | None = None, method: str = "post", **media: Any) -> dict[str, str]:
    """Return the arguments of the example of the only operation, as source by name."""
    body = {"required": True, "content": {"application/json": {"schema": schema, **media}}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Acme", "version": "1"},
        "paths": {"/cards": {method: {"requestBody": body, "responses": {"204": {"description": "Done."}}}}},
        "components": {"schemas": schemas or {}},
    }
    plan = release(document).plan
    (call,) = plan.calls
    return {name or "": value for name, value in example_arguments(call, context(plan))}


def card(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": [*properties], "properties": properties}


TEXT = {"type": "string"}
REF = {"$ref": "#/components/schemas/Card"}


@pytest.mark.parametrize(
    ("property", "value"),
    [
        (TEXT | {"example": "Ada"}, '"Ada"'),
        (TEXT | {"examples": ["Ada", "Eve"]}, '"Ada"'),
        (TEXT | {"example": "string"}, '"holder"'),
        (TEXT | {"example": 7}, '"holder"'),
        (TEXT, '"holder"'),
        (TEXT | {"format": "email"}, '"user@example.com"'),
        (TEXT | {"format": "uuid"}, '"182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e"'),
        ({"type": "integer", "example": 7}, "7"),
        ({"type": "integer", "example": True}, "1"),
        ({"type": "boolean", "example": False}, "False"),
        ({"type": ["string", "null"], "example": None}, "None"),
        ({"type": "array", "items": TEXT | {"example": "Ada"}}, '["Ada"]'),
        ({"type": "array", "items": TEXT, "example": ["Ada", "Eve"]}, '["Ada", "Eve"]'),
        ({"type": "array", "items": TEXT, "example": "Ada"}, '["holder"]'),
        ({"type": "object", "additionalProperties": TEXT, "example": {"a": "b"}}, '{"a": "b"}'),
        ({"enum": ["a", "b"], "example": "b"}, '"b"'),
        ({"enum": ["a", "b"], "example": "c"}, '"a"'),
    ],
)
def test_a_property_shows_its_example_where_that_fits(property: dict[str, Any], value: str) -> None:
    assert shown(card(holder=property)) == {"holder": value}


def test_examples_behind_references() -> None:
    schemas = {
        "Name": TEXT | {"example": "Ada"},
        "Alias": {"$ref": "#/components/schemas/Name"},
        "Place": card(city=TEXT | {"example": "Oslo"}, zip=TEXT),
        "Whole": {**card(city=TEXT, zip=TEXT), "example": {"city": "Rome", "id": "x", "zip": "1"}},
    }
    refs = {name.lower(): {"$ref": f"#/components/schemas/{name}"} for name in schemas}
    assert shown(card(**refs), schemas) == {
        "name": '"Ada"',
        "alias": '"Ada"',
        "place": '{"city": "Oslo", "zip": "zip"}',
        "whole": '{"city": "Rome", "zip": "1"}',
    }


def test_the_example_of_the_body_behind_a_reference() -> None:
    given = {"holder": "Ada", "note": "Hi", "id": "7", "size": "large"}
    fields = {"holder": TEXT, "note": TEXT, "id": TEXT | {"readOnly": True}, "size": {"type": "integer"}}
    described = {"type": "object", "required": ["holder", "size"], "properties": fields, "example": given}
    assert shown(REF, {"Card": described}) == {"holder": '"Ada"', "note": '"Hi"', "size": "1"}
    whole = {"Card": {**described, "example": None}}
    assert shown(REF, whole, example={"note": "own"}) == {"holder": '"holder"', "note": '"own"', "size": "1"}
    named = {"first": {"value": {"holder": "Eve", "size": 3}}}
    assert shown(REF, whole, examples=named) == {"holder": '"Eve"', "size": "3"}


def test_a_tagged_variant_is_the_one_that_the_example_is_of() -> None:
    cat = card(kind={"const": "cat"}, name=TEXT)
    dog = card(kind={"const": "dog"}, age={"type": "integer"})
    pet = {"oneOf": [cat, dog], "example": {"kind": "dog", "age": 3}}
    assert shown(card(pet=pet)) == {"pet": '{"kind": "dog", "age": 3}'}


def test_what_is_made_for_a_union_has_the_tag_of_its_variant() -> None:
    ref = {"$ref": "#/components/schemas/Cat"}
    pet = {"oneOf": [ref, REF], "discriminator": {"propertyName": "kind", "mapping": {"tabby": ref["$ref"]}}}
    schemas = {"Cat": card(kind=TEXT, name=TEXT), "Card": card(kind=TEXT, holder=TEXT)}
    assert shown(card(pet=pet), schemas) == {"pet": '{"kind": "tabby", "name": "name"}'}


@pytest.mark.parametrize("method", ["put", "patch"])
def test_an_update_shows_a_change(method: str) -> None:
    optional: dict[str, Any] = {
        "type": "object",
        "properties": {"old": TEXT | {"deprecated": True}, "note": TEXT, "size": TEXT},
    }
    assert shown(optional, method=method) == {"note": '"note"'}
    optional["properties"]["size"] = TEXT | {"example": "L"}
    assert shown(optional, method=method) == {"size": '"L"'}
    assert shown(optional, method="post") == {}


def test_recursive_types_end() -> None:
    node = card(name=TEXT, child=REF)
    (value,) = [value for name, value in shown(REF, {"Card": node}).items() if name == "child"]
    assert value.count('"name"') >= 2
