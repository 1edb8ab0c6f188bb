"""Headers of responses, media types with parameters, and statuses."""

from __future__ import annotations

from typing import Any

import pytest

from sdkgen.targets.findings import Level
from tests.unit.changes.facts import BREAKING, MINOR, PATCH, Root, api, read, sent, wire
from tests.unit.changes.support import between


def headers(listed: str, status: str = "200") -> Root:
    response: Root = {"description": "Fine"} | ({"headers": read(listed)} if listed else {})
    fine: Root = {"200": {"description": "Fine"}} if status != "200" else {}
    return api({"/a": {"get": {"responses": {**fine, status: response}}}})


H = "GET /a > 200 > header x-rate"
ONE, MUST = "{X-Rate: {schema: {type: integer}}}", "{X-Rate: {required: true, schema: {type: integer}}}"


@pytest.mark.parametrize(
    ("before", "after", "code", "level", "subject", "sentence"),
    [
        (ONE, "", "removed", BREAKING, H, f"`{H}` is no longer answered"),
        ("", ONE, "added", MINOR, H, f"`{H}` is new: it is answered"),
        (ONE, MUST, "required", MINOR, H, f"`{H}` is always there now"),
        (MUST, ONE, "optional", BREAKING, H, f"`{H}` may be missing now"),
        (ONE, ONE.replace("integer", "string"), "changed", BREAKING, H, f"`{H}` has another kind of value now"),
    ],
)
def test_headers_of_responses(before: str, after: str, code: str, level: Level, subject: str, sentence: str) -> None:
    assert wire(headers(before), headers(after)) == [(f"response-header-{code}", level, subject, sentence)]


def test_limits_of_headers_are_patches() -> None:
    found = wire(headers(ONE), headers(ONE.replace("integer", "integer, maximum: 9")))
    assert [item[:3] for item in found] == [("response-constraint-tightened", PATCH, f"{H} (maximum)")]


def test_headers_of_errors_count_a_step_less() -> None:
    assert [item[:2] for item in wire(headers(ONE, "400"), headers("", "400"))] == [("error-header-removed", MINOR)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (ONE, ONE.replace("X-Rate", "x-rate")),
        (ONE, "{X-Rate: {description: How many, schema: {type: integer, description: As many}}}"),
        ("", "{Content-Type: {schema: {type: string}}}"),
    ],
)
def test_headers_that_are_the_same_are_silent(one: str, other: str) -> None:
    assert between(headers(one), headers(other)) == ()


def test_parameters_of_media_types() -> None:
    def one(media: str) -> Root:
        return sent("{type: object}", media=media)

    found = wire(one("application/json; version=1"), one("application/json; version=2"))
    assert [item[:3] for item in found] == [
        ("request-media-type-added", MINOR, "POST /a > body (application/json; version=2)"),
        ("request-media-type-removed", BREAKING, "POST /a > body (application/json; version=1)"),
    ]
    assert found[0][3] == "`POST /a` takes a body of application/json; version=2 now"
    assert between(one("application/json"), one("Application/JSON;charset=UTF-8")) == ()
    assert between(one("text/csv; a=1; b=2"), one('text/csv; b="2"; a=1')) == ()


def callbacks(schema: Any, name: str = "onEvent", to: str = "{$request.body#/url}", method: str = "post") -> Root:
    body = {"content": {"application/json": {"schema": schema}}}
    hook = {to: {method: {"requestBody": body, "responses": {"204": {"description": "Done"}}}}}
    listed = {name: hook} if name else {}
    return api({"/a": {"post": {"callbacks": listed, "responses": {"204": {"description": "Done"}}}}})


FLAT = {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}}
NAMED = "callback POST /a > onEvent"


def test_callbacks_come_and_go() -> None:
    assert wire(callbacks(FLAT), callbacks(FLAT, "")) == [
        ("callback-removed", BREAKING, NAMED, "the callback `POST /a > onEvent` is gone")
    ]
    assert wire(callbacks(FLAT, ""), callbacks(FLAT)) == [
        ("callback-added", MINOR, NAMED, "the callback `POST /a > onEvent` is new")
    ]


def test_what_callbacks_carry_is_received() -> None:
    other = {"type": "object", "required": ["id"], "properties": {"id": {"type": "integer"}}}
    found = between(callbacks(FLAT), callbacks(other))
    assert [(item.code, item.level, item.resource) for item in found] == [("response-type-changed", BREAKING, "a")]
    assert between(callbacks(FLAT), callbacks({**FLAT, "description": "An event."})) == ()


def test_where_and_how_events_arrive() -> None:
    (found,) = wire(callbacks(FLAT), callbacks(FLAT, to="{$request.body#/hook}"))
    sentence = f"`{NAMED}` goes to {{$request.body#/hook}} now, went to {{$request.body#/url}}"
    assert found == ("callback-moved", BREAKING, NAMED, sentence)
    (found,) = wire(callbacks(FLAT), callbacks(FLAT, method="put"))
    assert found == ("event-method-changed", BREAKING, NAMED, f"`{NAMED}` comes by PUT now, came by POST")


def test_variables_of_servers() -> None:
    def served(variable: str) -> Root:
        return {
            **sent("{type: string}"),
            "servers": read(f"[{{url: 'https://{{r}}.example.com', variables: {{r: {variable}}}}}]"),
        }

    free, listed = "{default: eu}", "{default: eu, enum: [eu, us]}"
    assert [item[:3] for item in wire(served(listed), served("{default: eu, enum: [eu]}"))] == [
        ("server-removed", BREAKING, "servers (https://us.example.com)")
    ]
    assert wire(served(free), served("{default: eu, enum: [eu]}")) == [
        ("server-variable-closed", BREAKING, "servers (r)", "the variable `r` of the servers no longer takes any value")
    ]
    assert [item[0] for item in wire(served("{default: eu, enum: [eu]}"), served(free))] == ["server-variable-opened"]
    assert [item[0] for item in wire(served(free), served("{default: us}"))] == ["server-changed"]
