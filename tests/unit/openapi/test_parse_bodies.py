"""Request bodies and responses."""

from __future__ import annotations

import pytest

from sdkgen.model.ir import Anything, JsonValue, ListOf, MapOf, PartEncoding, RequestBody, TypeRef
from tests.unit.openapi.build import BYTES, STRING, Json, named, obj, parse_operation, ref, text

BINARY: Json = {"type": "string", "format": "binary"}


def _body(content: JsonValue, **members: JsonValue) -> RequestBody:
    body = parse_operation({"requestBody": {"content": content, **members}, "responses": {}}, method="post")
    found = body.operation("post /things").body
    assert found is not None
    return found


def test_several_media_types_in_order() -> None:
    body = _body(
        {"application/json": {"schema": obj(a=text())}, "multipart/form-data": {"schema": obj(file=BINARY)}},
        required=True,
        description="What to send.",
    )
    assert [each.media_type for each in body.contents] == ["application/json", "multipart/form-data"]
    assert body.contents[1].type == named("#/paths/~1things/post/requestBody/content/multipart~1form-data/schema")
    assert (body.required, body.doc) == (True, "What to send.")


@pytest.mark.parametrize(
    ("media_type", "schema", "expected"),
    [
        ("application/json", {"type": "array", "items": text()}, ListOf(STRING)),
        ("application/json", {}, Anything()),
        ("application/octet-stream", BINARY, BYTES),
        ("application/octet-stream", {}, BYTES),
        ("application/octet-stream", text(), BYTES),
        ("audio/mpeg", text(), BYTES),
        ("image/svg+xml", text(), STRING),
        ("application/pdf; version=1", {}, BYTES),
        ("text/plain", text(), STRING),
        ("*/*", BINARY, BYTES),
        ("*", BINARY, BYTES),
        ("application/*", BINARY, BYTES),
        ("application/vnd.api+json; charset=utf-8", {"type": "object"}, MapOf(Anything())),
    ],
)
def test_type_of_a_body(media_type: str, schema: JsonValue, expected: TypeRef) -> None:
    (content,) = _body({media_type: {"schema": schema}}).contents
    assert (content.media_type, content.type) == (media_type, expected)


@pytest.mark.parametrize(
    ("media_type", "expected"), [("application/json", Anything()), ("text/csv", STRING), ("image/png", BYTES)]
)
def test_body_without_schema(media_type: str, expected: TypeRef) -> None:
    assert _body({media_type: {}}).contents[0].type == expected


def test_encoding_of_parts() -> None:
    encoding: JsonValue = {
        "loa": {"contentType": "application/pdf"},
        "tags": {"style": "form", "explode": True},
        "x": 5,
    }
    (content,) = _body({"multipart/form-data": {"schema": obj(loa=BINARY), "encoding": encoding}}).contents
    assert content.encoding[:2] == (
        ("loa", PartEncoding(content_type="application/pdf")),
        ("tags", PartEncoding(style="form", explode=True)),
    )


def test_examples() -> None:
    first = _body({"application/json": {"schema": {}, "example": {"a": 1}}}).contents[0]
    second = _body({"application/json": {"schema": {"example": [1]}}}).contents[0]
    third = _body({"application/json": {"schema": {}}}).contents[0]
    assert (first.example, first.has_example) == ({"a": 1}, True)
    assert (second.example, second.has_example) == ([1], True)
    assert (third.example, third.has_example) == (None, False)


def test_shared_request_body() -> None:
    shared: JsonValue = {"requestBodies": {"Thing": {"content": {"application/json": {"schema": obj(a=text())}}}}}
    link: JsonValue = {"$ref": "#/components/requestBodies/Thing"}
    parsed = parse_operation({"requestBody": link, "responses": {}}, method="post", components=shared)
    body = parsed.operation("post /things").body
    assert body is not None
    assert body.at == "#/components/requestBodies/Thing"


@pytest.mark.parametrize("body", [None, 5, {}, {"content": {}}, {"content": 5}, {"$ref": "#/nowhere"}])
def test_broken_request_body_leaves_the_operation(body: JsonValue) -> None:
    parsed = parse_operation({"requestBody": body, "responses": {}}, method="post")
    assert parsed.operation("post /things").body is None
    assert parsed.codes != []


@pytest.mark.parametrize("method", ["get", "head"])
def test_body_of_a_method_that_has_none_is_kept_and_reported(method: str) -> None:
    body: JsonValue = {"content": {"application/json": {"schema": text()}}}
    parsed = parse_operation({"requestBody": body, "responses": {}}, method=method)
    assert parsed.operation(f"{method} /things").body is not None
    assert parsed.codes == ["bodiless-method"]


def test_body_of_delete_is_ordinary() -> None:
    body: JsonValue = {"content": {"application/json": {"schema": text()}}}
    parsed = parse_operation({"requestBody": body, "responses": {}}, method="delete")
    assert parsed.operation("delete /things").body is not None
    assert parsed.codes == []


def test_all_responses_in_order() -> None:
    parsed = parse_operation(
        {
            "responses": {
                "200": {"description": "Fine.", "content": {"application/json": {"schema": ref("Thing")}}},
                "202": {"description": "Later.", "content": {"application/json": {"schema": text()}, "text/csv": {}}},
                "204": {"description": ""},
                "4XX": {"description": "Bad.", "content": {"application/problem+json": {"schema": ref("Thing")}}},
                "default": {"$ref": "#/components/responses/Other"},
                "x-note": 5,
            }
        },
        components={
            "schemas": {"Thing": obj(a=text())},
            "responses": {"Other": {"description": "Other.", "content": {"*": {"schema": BINARY}}}},
        },
    )
    responses = parsed.operation().responses
    assert [each.status for each in responses] == ["200", "202", "204", "4XX", "default"]
    assert [each.doc for each in responses] == ["Fine.", "Later.", None, "Bad.", "Other."]
    found = [[(content.media_type, content.type) for content in each.contents] for each in responses]
    assert found == [
        [("application/json", named("Thing"))],
        [("application/json", STRING), ("text/csv", None)],
        [],
        [("application/problem+json", named("Thing"))],
        [("*", BYTES)],
    ]


def test_event_stream_beside_json() -> None:
    content: JsonValue = {"application/json": {"schema": obj(a=text())}, "text/event-stream": {"schema": text()}}
    parsed = parse_operation({"responses": {"200": {"description": "", "content": content}}})
    assert [each.media_type for each in parsed.operation().responses[0].contents] == [
        "application/json",
        "text/event-stream",
    ]


def test_web_socket_is_reported() -> None:
    content: JsonValue = {"application/json": {"schema": obj(a=text())}}
    parsed = parse_operation({"responses": {"101": {"description": "", "content": content}}})
    assert parsed.operation().websocket
    assert parsed.finding("websocket").at == "#/paths/~1things/get"


def test_odd_status_is_reported_and_kept() -> None:
    parsed = parse_operation({"responses": {"ok": {"description": ""}}})
    assert [each.status for each in parsed.operation().responses] == ["ok"]
    assert parsed.codes == ["bad-status"]


@pytest.mark.parametrize(
    ("written", "status"),
    [
        ("4xx", "4XX"),
        ("204 NO_CONTENT", "204"),
        ("200 OK", "200"),
        (" 404 ", "404"),
        ("500-Internal", "500"),
        ("2XX (all)", "2XX"),
        ("Default", "default"),
    ],
)
def test_status_codes_in_other_words(written: str, status: str) -> None:
    parsed = parse_operation({"responses": {written: {"description": "Yes."}}})
    assert [(item.status, item.doc) for item in parsed.operation().responses] == [(status, "Yes.")]
    assert parsed.codes == []


@pytest.mark.parametrize("written", ["2000", "20", "OK", "600", "200x", "defaults"])
def test_what_is_no_status_code(written: str) -> None:
    parsed = parse_operation({"responses": {written: {"description": ""}}})
    assert [item.status for item in parsed.operation().responses] == [written]
    assert parsed.codes == ["bad-status"]


def test_a_status_code_in_two_spellings() -> None:
    parsed = parse_operation({"responses": {"200": {"description": "A"}, "200 OK": {"description": "B"}}})
    assert [(item.status, item.doc) for item in parsed.operation().responses] == [("200", "A")]
    assert parsed.codes == ["bad-status"]


@pytest.mark.parametrize("responses", [None, 5, [], "x"])
def test_operation_without_responses(responses: JsonValue) -> None:
    parsed = parse_operation({"responses": responses})
    assert parsed.operation().responses == ()
    assert parsed.codes == ["no-responses"]


@pytest.mark.parametrize("response", [None, 5, [], {"content": 5}, {"$ref": "#/nowhere"}])
def test_broken_response_keeps_its_status(response: JsonValue) -> None:
    parsed = parse_operation({"responses": {"200": response, "400": {"description": "Bad."}}})
    assert [(each.status, each.contents) for each in parsed.operation().responses] == [("200", ()), ("400", ())]
    assert len(parsed.codes) == 1
