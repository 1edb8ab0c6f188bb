"""The server that refuses: what it takes, and what it says about everything else."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from tests.targets.python.contract import strict
from tests.targets.python.contract.arrivals import differences, same
from tests.targets.python.contract.checking import Heard, Request, hear
from tests.targets.python.contract.document import Document
from tests.targets.python.contract.readings import tree
from tests.targets.python.contract.routes import Routes
from tests.targets.python.contract.small import document

SIGNED = {"authorization": "Bearer KEY", "accept": "application/json"}
FORM = {"content-type": "application/x-www-form-urlencoded"}
JSON = {"content-type": "application/json"}
GOOD = "sort%5Bby%5D=name&filter%5Bname%5D=x"


def whole() -> Document:
    """Return the small document, with a method whose body is JSON or has files."""
    found = document()
    part = {"type": "object", "properties": {"file": {"type": "string", "format": "binary"}, "n": {"type": "integer"}}}
    json_body = {"type": "object", "properties": {"n": {"type": "integer"}}, "required": ["n"]}
    content = {"application/json": {"schema": json_body}, "multipart/form-data": {"schema": part}}
    header = {"name": "If-Match", "in": "header", "schema": {"type": "integer"}}
    found["paths"]["/things/{id}"] = {
        "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}],
        "put": {"parameters": [header], "requestBody": {"required": True, "content": content}, "responses": {}},
    }
    found["paths"]["/things/all"] = {"put": {"operationId": "all", "responses": {}}}
    return Document(found)


def heard(method: str, target: str, headers: dict[str, str] | None = None, body: bytes = b"") -> tuple[Any, list[str]]:
    path, _, query = target.partition("?")
    request = Request(method, path, query, SIGNED if headers is None else {**SIGNED, **headers}, body)
    found = hear(whole(), Routes(whole()), request)
    return found.carried, [" ".join((*each.path, each.code)) for each in found.wrong]


def test_texts_are_read_as_the_schemas_ask() -> None:
    carried, wrong = heard("GET", f"/things?{GOOD}&filter%5Bstatus%5D=a,b&force=true&page%5Bsize%5D=3")

    assert wrong == []
    assert carried == {
        "query filter": {"name": "x", "status": ["a", "b"]},
        "query sort[by]": "name",
        "query force": "true",
        "query page": {"size": 3},
    }


def test_bodies_are_read_by_their_media_type() -> None:
    files = httpx.Request("PUT", "http://127.0.0.1", files={"file": b"x"}, data={"n": "1"})
    kind = {"content-type": files.headers["content-type"]}

    assert heard("PUT", "/things/1", JSON, b'{"n": 1}') == ({"path id": 1, "body": {"n": 1}}, [])
    assert heard("PUT", "/things/1", kind, files.read()) == ({"path id": 1, "body": {"file": "x", "n": 1}}, [])
    assert heard("POST", "/things", FORM, b"a[0][b]=1") == ({"body": {"a": [{"b": "1"}]}}, [])
    assert heard("PUT", "/things/all") == ({}, [])


@pytest.mark.parametrize(
    ("method", "target", "headers", "body", "wrong"),
    [
        ("GET", "/nothing", None, b"", ["route"]),
        ("PATCH", "/things", None, b"", ["route"]),
        ("GET", "/things?filter[name]=x", None, b"", ["query sort[by] required"]),
        ("GET", "/things?sort[by]=a&filter[status]=b", None, b"", ["query filter required"]),
        ("GET", f"/things?{GOOD}&page[size]=many", None, b"", ["query page size type"]),
        ("GET", f"/things?{GOOD}&force=maybe", None, b"", ["query force oneOf"]),
        ("GET", f"/things?{GOOD}&ids=1,2", None, b"", ["query ids commas"]),
        ("GET", f"/things?{GOOD}&ids=1&ids=b", None, b"", ["query ids 1 type"]),
        ("GET", f"/things?{GOOD}&other=1", None, b"", ["query other undeclared"]),
        ("GET", f"/things?{GOOD}", {"x-other": "1"}, b"", ["header x-other undeclared"]),
        ("GET", f"/things?{GOOD}", {"authorization": ""}, b"", ["security"]),
        ("GET", f"/things?{GOOD}", JSON, b"{}", ["body undeclared"]),
        ("PUT", "/things/one", JSON, b'{"n": 1}', ["path id type"]),
        ("PUT", "/things/1", {**JSON, "if-match": "x"}, b'{"n": 1}', ["header If-Match type"]),
        ("PUT", "/things/1", None, b"", ["body required"]),
        ("PUT", "/things/1", JSON, b"{}", ["body required"]),
        ("PUT", "/things/1", JSON, b"{", ["body syntax"]),
        ("PUT", "/things/1", JSON, b'{"n": "1"}', ["body n type"]),
        ("PUT", "/things/1", {"content-type": "text/csv"}, b"n", ["body media type"]),
    ],
)
def test_what_does_not_fit_is_refused(
    method: str, target: str, headers: dict[str, str] | None, body: bytes, wrong: list[str]
) -> None:
    assert heard(method, target, headers, body)[1] == wrong


def test_answers_are_made_from_the_document() -> None:
    found = document()
    found["components"]["schemas"]["Thing"] = {"type": "object", "properties": {"id": {"type": "integer"}}}
    with strict.serving(Document(found)) as (url, server), httpx.Client(headers=SIGNED) as client:
        good, bad = client.get(f"{url}/things?{GOOD}"), client.get(f"{url}/things")
        events = client.get(f"{url}/events")

    assert (good.status_code, good.json()) == (200, {"id": 1})
    assert (bad.status_code, len(bad.json()["strict"])) == (422, 1)
    assert events.headers["content-type"] == "text/event-stream"
    assert events.text == 'data: {"id": "text"}\n\n' * 2
    assert [one.operation for one in server.heard] == ["#/paths/~1things/get"] * 2 + ["#/paths/~1events/get"]


def test_required_properties_of_the_other_direction_may_be_missing() -> None:
    one_way = {"type": "integer", "readOnly": True}
    schema = {"type": "object", "properties": {"id": one_way, "n": {"type": "integer"}}, "required": ["id", "n"]}
    found = Document({"openapi": "3.1.0", "schema": schema})

    assert found.errors("#/schema", {"n": 1}, without="readOnly") == []
    assert len(found.errors("#/schema", {}, without="readOnly")) == 1
    assert len(found.errors("#/schema", {"n": 1}, without="writeOnly")) == 1


def test_a_path_may_have_a_query_and_a_key_may_be_in_it() -> None:
    found = document()
    found["paths"]["/things?beta=true"] = {"get": {"responses": {"204": {"description": "It."}}}}
    found["components"]["securitySchemes"]["key"] = {"type": "apiKey", "in": "query", "name": "token"}
    whole = Document(found)
    good = Request("GET", "/things", "beta=true&token=x", {}, b"")
    bad = Request("GET", "/things", "beta=true", {}, b"")

    assert hear(whole, Routes(whole), good).operation == "#/paths/~1things?beta=true/get"
    assert hear(whole, Routes(whole), good).wrong == []
    assert [each.code for each in hear(whole, Routes(whole), bad).wrong] == ["security"]


def test_an_answer_that_would_not_fit_is_none() -> None:
    with strict.serving(Document(document())) as (url, _):
        answer = httpx.get(f"{url}/things?{GOOD}", headers=SIGNED)

    assert answer.status_code == 500
    assert [each["path"] for each in json.loads(answer.content)["strict"]] == [["body", "place"]]


def test_a_server_that_has_ended_answers_no_more() -> None:
    with strict.serving(Document(document())) as (url, _):
        pass

    with pytest.raises(httpx.ConnectError):
        httpx.get(url)


def test_names_in_brackets_unfold() -> None:
    pairs = [("a[b]", "1"), ("a[c][]", "2"), ("d", "3"), ("d", "4"), ("e[]", "5"), ("f[0]", "6"), ("g[h]", "7")]

    assert tree(pairs, {"g[h]"}) == {"a": {"b": "1", "c": ["2"]}, "d": ["3", "4"], "e": ["5"], "f": ["6"], "g[h]": "7"}


def test_what_arrives_is_compared_with_what_was_passed() -> None:
    call: dict[str, Any] = {
        "call": "things.list",
        "kind": "everything",
        "wire": {"path id": 1, "body": {"n": 1, "empty": []}},
    }

    def told(**carried: Any) -> list[str]:
        return list(
            differences([call], [Heard("", {name.replace("_", " "): carried[name] for name in carried}, call="sync 0")])
        )

    assert told(path_id="1", body={"n": 1}) == []
    assert told(path_id=1, body={"n": 1, "command_id": "x"}, header_Accept="a/b") == []
    assert told(path_id=2, body={"n": 1}) == ["sync 0 `things.list` (everything): path id: passed 1, arrived 2"]
    assert len(told(path_id=1, body={"n": "1"})) == len(told(body={"n": 1})) == 1
    assert len(told(path_id=1, body={"n": 1}, query_more="x")) == 1


def test_values_are_the_same_or_not() -> None:
    assert same({"a": [1]}, {"a": [1.0]})
    assert not same(1, True)
    assert not same([1], [1, 2])
    assert not same({"a": 1}, {"b": 1})
