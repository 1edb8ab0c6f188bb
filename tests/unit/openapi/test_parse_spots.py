"""Combinations that real documents have and naive generators trip over."""

from __future__ import annotations

from sdkgen.model.ir import Choice, JsonValue, ListOf, Location, Nullable, UnionOf
from tests.unit.openapi.build import (
    BYTES,
    DATETIME,
    INTEGER,
    STRING,
    Json,
    named,
    obj,
    parse_operation,
    parse_schemas,
    ref,
    text,
)

FILTER = "#/paths/~1things/get/parameters/0/schema"


def _param(name: str, schema: JsonValue, **members: JsonValue) -> Json:
    return {"name": name, "in": "query", "schema": schema, **members}


def test_filter_whose_property_is_a_moment_or_a_range() -> None:
    span: JsonValue = obj(gt={"type": "string", "format": "date-time"}, lt={"type": "string", "format": "date-time"})
    schema: Json = {
        **obj(created_at={"oneOf": [{"type": "string", "format": "date-time"}, span]}),
        "additionalProperties": True,
    }
    parsed = parse_operation(
        {"parameters": [_param("filter", schema, style="deepObject", explode=True)], "responses": {}}
    )
    assert parsed.operation().parameters[0].type == named(FILTER)
    expected = UnionOf((DATETIME, named(f"{FILTER}/properties/created_at/oneOf/1")))
    assert parsed.field(FILTER, "created_at").type == expected


def test_filter_with_dotted_keys_and_a_plain_bracketed_neighbour() -> None:
    schema: JsonValue = obj(**{"cost.amount": text(), "address.id": text()})
    parameters: JsonValue = [_param("filter", schema, explode=True), _param("filter[group_id]", text())]
    parsed = parse_operation({"parameters": parameters, "responses": {}})
    first, second = parsed.operation().parameters
    assert (first.style, first.explode, second.wire_name) == (None, True, "filter[group_id]")
    assert parsed.fields(FILTER) == ["cost.amount", "address.id"]


def test_header_path_and_body_that_share_a_name() -> None:
    parsed = parse_operation(
        {
            "parameters": [
                {"name": "call-id", "in": "path", "required": True, "schema": text()},
                {"name": "CALL-ID", "in": "header", "schema": text()},
            ],
            "requestBody": {
                "content": {"application/json": {"schema": obj(["call_id"], call_id=text(), timeout=text())}}
            },
            "responses": {},
        },
        path="/calls/{call-id}",
        method="post",
    )
    found = parsed.operation("post /calls/{call-id}")
    assert [(each.wire_name, each.location) for each in found.parameters] == [
        ("call-id", Location.PATH),
        ("CALL-ID", Location.HEADER),
    ]
    body = "#/paths/~1calls~1{call-id}/post/requestBody/content/application~1json/schema"
    assert parsed.fields(body) == ["call_id!", "timeout"]


def test_adjacent_path_parameters() -> None:
    parameters: JsonValue = [
        {"name": "id", "in": "path", "required": True, "schema": {"type": "string", "format": "uuid"}},
        {"name": "status", "in": "path", "required": True, "schema": text("authorized", "rejected")},
    ]
    parsed = parse_operation({"parameters": parameters, "responses": {}}, path="/ports/{id}/{status}", method="patch")
    found = parsed.operation("patch /ports/{id}/{status}").parameters
    assert [each.type for each in found] == [STRING, Choice(("authorized", "rejected"))]


def test_multipart_body_that_is_a_union() -> None:
    file: JsonValue = {"type": "string", "format": "binary"}
    schemas: Json = {
        "A": obj(["file", "provider"], file=file, provider=text("a", "A")),
        "B": obj(["file", "provider"], file=file, provider=text("b")),
        "Upload": {"oneOf": [ref("A"), ref("B")]},
    }
    parsed = parse_operation(
        {"requestBody": {"content": {"multipart/form-data": {"schema": ref("Upload")}}}, "responses": {}},
        method="post",
        components={"schemas": schemas},
    )
    assert parsed.field("A", "file").type == BYTES
    expected = {"A": named("A"), "a": named("A"), "b": named("B")}
    assert parsed.tag("Upload") == (("provider",), expected, False)


def test_names_that_are_no_identifiers_are_kept() -> None:
    names = ["Interaction Data", "0", "25", "from", "in", "model_config", "timestamp_granularities[]", "é", "__class__"]
    parsed = parse_schemas(
        {"10dlc_Error": obj(**{name: text() for name in names}), "country_code": text(), "CountryCode": text()}
    )
    assert parsed.fields("10dlc_Error") == names
    assert (parsed.alias("country_code"), parsed.alias("CountryCode")) == (STRING, STRING)


def test_data_that_is_one_of_several_lists() -> None:
    lists: list[JsonValue] = [{"type": "array", "items": ref(name)} for name in ("A", "B")]
    parsed = parse_schemas({"A": obj(a=text()), "B": obj(b=text()), "It": obj(data={"oneOf": lists})})
    assert parsed.field("It", "data").type == UnionOf((ListOf(named("A")), ListOf(named("B"))))


def test_several_success_statuses_with_different_bodies() -> None:
    def response(schema: JsonValue) -> JsonValue:
        return {"description": "", "content": {"application/json": {"schema": schema}}}

    parsed = parse_operation({"responses": {"202": response(text()), "207": response({"type": "integer"})}})
    assert [each.contents[0].type for each in parsed.operation().responses] == [STRING, INTEGER]


def test_nullable_enum_with_a_number_from_an_older_version() -> None:
    schema: JsonValue = {"type": "integer", "nullable": True, "enum": [2048, None], "default": None}
    field = parse_schemas({"It": obj(key_length=schema)}).field("It", "key_length")
    assert (field.type, field.has_default, field.default) == (Nullable(Choice((2048,))), True, None)
