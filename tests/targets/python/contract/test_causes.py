"""Each cause explains what it is about, and nothing else: what is left over is ours."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest

from tests.targets.python.contract.causes import CAUSES, findings
from tests.targets.python.contract.complaints import complaints
from tests.targets.python.contract.document import Document
from tests.targets.python.contract.report import markdown, tally
from tests.targets.python.contract.small import document, outcome

LIST, CREATE = "#/paths/~1things/get", "#/paths/~1things/post"
FILE, EVENTS = "#/paths/~1file/get", "#/paths/~1events/get"
FORM = "application/x-www-form-urlencoded"


def steady(path: str, code: str, message: str = "") -> dict[str, Any]:
    said = {"errors": [{"path": path, "code": code, "message": message}]}
    return {"status": 400, "body": json.dumps({"steady": said})}


def prism(location: str, code: str, message: str = "") -> dict[str, Any]:
    said = {"location": location.split("."), "severity": "Error", "code": code, "message": message}
    return {"violations": json.dumps([said]), "status": 422 if location.startswith("request") else 500}


def unparsed(body: object, place: str) -> dict[str, Any]:
    error = f"APIResponseValidationError: GET /things: the promised form: {place}: expected str, found int"
    return {"status": 200, "body": json.dumps(body), "error": error}


def stream(*events: str, error: str = "an event of the stream cannot be read") -> dict[str, Any]:
    return {"status": 200, "error": f"APIResponseValidationError: {error}", "body": "\n\n".join(events)}


ARRAY = steady("query.filter.status", "E3003", "Expected type array, got string")
IDS = prism("request.query.ids.0", "type")
TWICE = steady("query.filter.name", "E3003", "Expected type string, got object")
BARE = steady("query.page[size]", "E3014")
FORCE = prism("request.query.force", "oneOf")
NO_BODY = prism("request", "required", "Body parameter is required")
ENCODED = prism("request.query", "required", "must have required property 'sort%5bby%5d'")
ABSENT = prism("request.query.filter", "required")
NULL = prism("response.body.range", "type")
TEXT_EVENTS = {
    "status": 500,
    "body": '{"type": "https://stoplight.io/prism/errors#NO_COMPLEX_OBJECT_TEXT", "title": "x"}',
}
EXPLAINED = [
    ("array inside deepObject", LIST, "filter%5Bstatus%5D=a%2Cb", ARRAY),
    ("array without a format", LIST, "ids=1%2C2", IDS),
    ("two parameters, one name", LIST, "filter[name]=a&filter[name][eq]=b", TWICE),
    ("deepObject in prose only", LIST, "page%5Bsize%5D=1", BARE),
    ("text of two types", LIST, "force=true", FORCE),
    ("empty form", CREATE, "", {**NO_BODY, "content_type": FORM}),
    ("encoded name", LIST, "sort%5Bby%5D=a", ENCODED),
    ("absent object", LIST, "page[size]=1", ABSENT),
    ("own example or default does not fit", LIST, "", NULL),
    ("own example or default does not fit", LIST, "", unparsed({"range": None}, "range")),
    ("array without a type", LIST, "", unparsed({"kind": ""}, "kind")),
    ("branches that do not exclude each other", LIST, "", prism("response.body.place", "oneOf")),
    ("no media type", FILE, "", prism("response", "")),
    ("unknown format", LIST, "", prism("response.body.link", "format")),
    ("recursion cut short", LIST, "", prism("response.body.node.parts.0", "required")),
    ("made-up key of a map", LIST, "", prism("response.body.map.property2", "required")),
    ("stream of objects", EVENTS, "", TEXT_EVENTS),
    ("own last event", EVENTS, "", stream('data: {"id": "1"}', "event: done\ndata: {}", "")),
]
OURS: list[tuple[str, str, str, dict[str, Any]]] = [
    ("an array sent twice", LIST, "filter[status]=a&filter[status]=b", ARRAY),
    ("an array of what does not fit", LIST, "ids=1%2Cb", IDS),
    ("an array that says how", LIST, "names=a%2Cb", prism("request.query.names.0", "enum")),
    ("an array that never was sent", LIST, "", ARRAY),
    ("one parameter of two", LIST, "filter[name]=a", TWICE),
    ("an object that is not in prose", LIST, "page[number]=1", steady("query.page[number]", "E3014")),
    ("a text that fits one branch", LIST, "force=maybe", FORCE),
    ("a form without its media type", CREATE, "", NO_BODY),
    ("a form that has fields", CREATE, "", {**NO_BODY, "content_type": FORM, "empty": False}),
    ("a parameter that was not sent", LIST, "", ENCODED),
    ("an object that was sent", LIST, "filter[status]=a", ABSENT),
    ("a place without example", LIST, "", prism("response.body.name", "type")),
    ("what the document allows", LIST, "", unparsed({"name": "x"}, "name")),
    ("two misfits, one explained", LIST, "", unparsed({"range": None}, "range: expected a, found b; name")),
    ("an error that tells no place", LIST, "", unparsed({"range": None}, "and 3 more")),
    ("a union with its branches apart", LIST, "", prism("response.body.node", "oneOf")),
    ("a format that exists", LIST, "", prism("response.body.name", "format")),
    ("what the root of a recursion lacks", LIST, "", prism("response.body.node", "required")),
    ("a key that somebody chose", LIST, "", prism("response.body.map.home", "required")),
    ("an event that the document declares", EVENTS, "", stream("data: {}", "")),
    ("a refusal without words", LIST, "", {}),
    ("an exception before anything was sent", LIST, "", {"status": None, "error": "TypeError: no"}),
]


def explained(pointer: str, query: str, more: Mapping[str, Any]) -> list[str] | None:
    found = findings(Document(document()), outcome(pointer, query, **more))
    return None if found is None else [each.cause.name for each in found]


@pytest.mark.parametrize(("name", "pointer", "query", "more"), EXPLAINED)
def test_a_cause_is_found(name: str, pointer: str, query: str, more: dict[str, Any]) -> None:
    assert explained(pointer, query, more) == [name]


@pytest.mark.parametrize(("name", "pointer", "query", "more"), OURS, ids=[case[0] for case in OURS])
def test_what_nothing_explains_is_ours(name: str, pointer: str, query: str, more: dict[str, Any]) -> None:
    assert explained(pointer, query, more) is None, name


def test_every_cause_has_a_case() -> None:
    assert {name for name, *_ in EXPLAINED} == {cause.name for cause in CAUSES}


def test_a_document_without_the_fault_explains_nothing() -> None:
    whole = document()
    del whole["components"]["schemas"]["Thing"]["properties"]["range"]["default"]

    assert findings(Document(whole), outcome(LIST, **NULL)) is None


def test_a_call_that_was_answered_has_no_complaints() -> None:
    answered = outcome(LIST, status=200, error=None)

    assert complaints(answered, Document(document())) == []
    assert tally(Document(document()), [answered]).clean


def test_the_report_counts_and_tells_what_is_ours() -> None:
    whole = Document(document())
    outcomes = [outcome(LIST, status=200, error=None), outcome(LIST, **NULL), outcome(LIST, **ABSENT, query="filter=1")]
    outcomes.append(outcome(LIST, **unparsed({"name": 1}, "name")))
    found = tally(whole, outcomes)
    text = markdown(whole, {"prism": found})

    assert not found.clean
    assert "| prism | 4 | 1 | 2 | 1 | 1 | 2 |" in text
    assert "- `#/components/schemas/Thing/properties/range/default`" in text
    assert "- sync `things.list` (everything), #/paths/~1things/get: request query.filter required: " in text
