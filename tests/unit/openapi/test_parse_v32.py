"""What OpenAPI 3.2 adds, read from any version."""

from __future__ import annotations

import pytest

from sdkgen.model.ir import Anything, JsonValue, Location
from tests.unit.openapi.build import STRING, named, parse_operation, parse_paths

OK: JsonValue = {"204": {"description": "ok"}}


def test_query_and_other_methods() -> None:
    more: JsonValue = {"COPY": {"responses": OK}, "M-SEARCH": {"responses": OK}}
    parsed = parse_paths({"/a": {"query": {"responses": OK}, "additionalOperations": more}})
    assert [item.id for item in parsed.api.operations] == ["query /a", "copy /a", "m-search /a"]
    assert parsed.codes == []


@pytest.mark.parametrize(
    ("name", "kept"), [("GET", False), ("query", False), ("A B", False), ("", False), ("Copy", True)]
)
def test_odd_additional_methods(name: str, kept: bool) -> None:
    parsed = parse_paths({"/a": {"additionalOperations": {name: {"responses": OK}}}})
    assert [item.id for item in parsed.api.operations] == (["copy /a"] if kept else [])
    assert parsed.codes == ["unknown-method"]


def test_a_query_string_is_an_exploded_form() -> None:
    schema: JsonValue = {"type": "object", "properties": {"a": {"type": "string"}}}
    form: JsonValue = {"application/x-www-form-urlencoded": {"schema": schema}}
    listed: JsonValue = [{"name": "all", "in": "querystring", "required": True, "content": form}]
    [found] = parse_operation({"parameters": listed, "responses": OK}).operation().parameters
    assert (found.location, found.style, found.explode, found.required) == (Location.QUERY, "form", True, True)


@pytest.mark.parametrize("content", [{"application/json": {"schema": {}}}, {}, None])
def test_other_query_strings_are_errors(content: JsonValue) -> None:
    listed: JsonValue = [{"name": "all", "in": "querystring", "content": content}]
    parsed = parse_operation({"parameters": listed, "responses": OK})
    assert parsed.operation().parameters == ()
    assert parsed.errors() == ["bad-parameter"]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ({"type": "string"}, STRING),
        ({"type": "string", "contentSchema": {"$ref": "#/components/schemas/A"}}, named("A")),
    ],
)
def test_items_of_an_event_stream(data: JsonValue, expected: object) -> None:
    content: JsonValue = {"text/event-stream": {"itemSchema": {"properties": {"data": data}}}}
    schemas: JsonValue = {"A": {"type": "object", "properties": {"b": {"type": "string"}}}}
    parsed = parse_operation({"responses": {"200": {"content": content}}}, components={"schemas": schemas})
    assert parsed.operation().responses[0].contents[0].type == expected


def test_items_of_lines_and_of_streams_without_data() -> None:
    item: JsonValue = {"itemSchema": {"type": "string"}}
    content: JsonValue = {"application/jsonl": item, "text/event-stream": item}
    parsed = parse_operation({"responses": {"200": {"content": content}}})
    lines, events = parsed.operation().responses[0].contents
    assert lines.type == STRING
    assert events.type in (None, Anything())
    assert parsed.codes == ["no-schema"]


def test_a_summary_describes_a_response() -> None:
    parsed = parse_operation({"responses": {"200": {"summary": "A."}, "201": {"summary": "B.", "description": "C."}}})
    assert [item.doc for item in parsed.operation().responses] == ["A.", "C."]


def test_references_by_the_address_of_the_document() -> None:
    schema: JsonValue = {"$ref": "https://x.example/api.yaml#/components/schemas/A"}
    schemas: JsonValue = {"A": {"type": "object", "properties": {"b": {"type": "string"}}}}
    content: JsonValue = {"application/json": {"schema": schema}}
    parsed = parse_operation(
        {"responses": {"200": {"content": content}}},
        components={"schemas": schemas},
        **{"$self": "https://x.example/api.yaml"},
    )
    assert parsed.operation().responses[0].contents[0].type == named("A")
    assert parsed.codes == []
