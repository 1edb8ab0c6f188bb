"""Extensions of Stainless: honoured where they mean something in Python, otherwise said once."""

from __future__ import annotations

import copy

import pytest

from sdkgen.model.construct import bare
from sdkgen.model.ir import Anything, Choice, JsonValue, ListOf, MapOf
from tests.unit.openapi.build import STRING, Json, obj, parse_operation, parse_paths, parse_schemas, ref, text, type_of

SKIPS: dict[str, tuple[JsonValue, bool]] = {
    "everywhere": (True, True),
    "here": (["go", "python"], True),
    "by name": ("python", True),
    "elsewhere": (["go", "node"], False),
    "nowhere": (False, False),
    "nonsense": ({"python": 1}, False),
}


@pytest.mark.parametrize(("value", "skipped"), SKIPS.values(), ids=SKIPS)
def test_what_is_skipped_for_python_is_left_out(value: JsonValue, skipped: bool) -> None:
    skip: Json = {"x-stainless-skip": value}
    parameter: Json = {"name": "q", "in": "query", "schema": text(), **skip}
    kept: Json = {"responses": {}, "parameters": [parameter]}
    found = parse_paths(
        {"/things": {"get": kept, "post": {"responses": {}, **skip}}},
        components={"schemas": {"It": obj(["a", "b"], a={**text(), **skip}, b=text())}},
    )

    assert [operation.id for operation in found.api.operations] == ["get /things", *(["post /things"] * (not skipped))]
    assert len(found.operation().parameters) == (not skipped)
    assert found.fields("It") == [*(["a!"] * (not skipped)), "b!"]
    assert found.codes == []


def test_parameters_and_operations_behind_references_are_skipped() -> None:
    parameter: Json = {"name": "q", "in": "query", "schema": text(), "x-stainless-skip": True}
    listed: list[JsonValue] = [{"$ref": "#/components/parameters/Q"}]
    found = parse_operation({"responses": {}, "parameters": listed}, components={"parameters": {"Q": parameter}})

    assert found.operation().parameters == ()


def test_an_object_without_the_properties_that_are_skipped_is_a_map() -> None:
    found = parse_schemas({"It": obj(a={**text(), "x-stainless-skip": True})})

    assert found.alias("It") == MapOf(Anything())


def test_schemas_are_replaced_as_asked() -> None:
    override: Json = {"type": "array", "items": text()}
    assert type_of({**obj(a=text()), "x-stainless-any": True}) == Anything()
    assert type_of({**ref("Other"), "x-stainless-any": True}, Other=obj(a=text())) == Anything()
    assert type_of({**obj(a=text()), "x-stainless-empty-object": True}) == MapOf(Anything())
    assert type_of({**text(), "nullable": True, "x-stainless-override-schema": override}) == ListOf(STRING)
    assert type_of({**text("a"), "x-stainless-const": True}) == Choice(("a",))


def test_an_extension_with_a_senseless_value_changes_nothing() -> None:
    assert type_of({**text(), "x-stainless-any": "yes"}) == STRING
    assert type_of({**text(), "x-stainless-override-schema": True}) == STRING
    assert type_of({**text(), "x-stainless-naming": [1], "x-stainless-deprecation-message": 7}) == STRING


def test_properties_and_examples_that_are_called_like_extensions_are_data() -> None:
    example: Json = {"x-stainless-any": True, "x-stainless-nominal": True}
    found = parse_schemas(
        {"It": {**obj(**{"x-stainless-any": text(), "x-stainless-skip": text()}), "example": example}}
    )

    assert found.fields("It") == ["x-stainless-any", "x-stainless-skip"]
    assert found.codes == []


NAMES: dict[str, tuple[JsonValue, str | None]] = {
    "for python": ({"python": {"property_name": "mine"}, "node": {"property_name": "yours"}}, "mine"),
    "for all": ({"property_name": "ours"}, "ours"),
    "for others": ({"go": {"property_name": "theirs"}}, None),
    "a text is a type": ("Thing", None),
}


@pytest.mark.parametrize(("naming", "name"), NAMES.values(), ids=NAMES)
def test_names_of_properties_and_parameters(naming: JsonValue, name: str | None) -> None:
    schema: Json = {**text(), "x-stainless-naming": naming}
    parameter: Json = {"name": "q", "in": "query", "schema": schema}
    found = parse_operation({"responses": {}, "parameters": [parameter]}, components={"schemas": {"It": obj(a=schema)}})

    assert found.field("It", "a").chosen_name == name
    assert found.operation().parameters[0].chosen_name == name


@pytest.mark.parametrize("naming", ["Volume", {"type_name": "Volume"}, {"python": {"model_name": "Volume"}}])
def test_names_of_types(naming: JsonValue) -> None:
    found = parse_schemas({"It": {**obj(a=text()), "x-stainless-naming": naming}, "List": {"allOf": [ref("It")]}})

    assert found.object("It").chosen_name == "Volume"
    assert found.api.types[found.object("It").id].chosen_name == "Volume"


def test_a_message_says_that_something_is_deprecated() -> None:
    message: Json = {"x-stainless-deprecation-message": "Use b."}
    parameter: Json = {"name": "q", "in": "query", "schema": text(), **message}
    found = parse_operation(
        {"responses": {}, "description": "Finds.", "parameters": [parameter], **message},
        components={"schemas": {"It": obj(a={**text(), "description": "A.", **message})}},
    )

    operation = found.operation()
    assert (operation.deprecated, operation.doc) == (True, "Finds.\n\nUse b.")
    assert (operation.parameters[0].deprecated, operation.parameters[0].doc) == (True, "Use b.")
    field = found.field("It", "a")
    assert (field.deprecated, field.doc) == (True, "A.\n\nUse b.")


def test_what_means_nothing_in_python_is_said_once() -> None:
    enum: Json = {**text("a", "b"), "x-stainless-renameMap": {"first": "a"}, "x-stainless-nominal": False}
    found = parse_schemas({"It": obj(a=enum, b=enum), "Other": {**text(), "x-stainless-go-constant-constructor": True}})

    finding = found.finding("extension-without-effect")
    assert finding.at == "#/components/schemas/It/properties/a/x-stainless-renameMap"
    assert finding.message.endswith(
        "x-stainless-nominal (2), x-stainless-renameMap (2), x-stainless-go-constant-constructor (1)"
    )
    assert found.codes == ["extension-without-effect"]


def test_a_document_is_left_as_it_was_read() -> None:
    schemas: Json = {"It": obj(a={**obj(b=text()), "x-stainless-any": True})}
    before = copy.deepcopy(schemas)

    assert bare(parse_schemas(schemas).field("It", "a").type) == Anything()
    assert schemas == before
