"""Path items in parts: what stands beside a `$ref`, and what that means."""

from __future__ import annotations

from sdkgen.model.ir import JsonValue, Location, Scalar, ScalarKind
from tests.unit.openapi.build import Json, parse_paths, parse_root

OK: JsonValue = {"204": {"description": "ok"}}


def parameter(name: str, location: str = "query", kind: str = "string", **more: JsonValue) -> JsonValue:
    return {"name": name, "in": location, "required": location == "path", "schema": {"type": kind}, **more}


def test_what_stands_beside_a_reference_is_merged_both_ways() -> None:
    shelf: Json = {
        "servers": [{"url": "https://shelf.example"}],
        "parameters": [parameter("limit", kind="integer"), parameter("X-Tenant", "header")],
        "get": {"responses": OK},
        "put": {"responses": OK, "summary": "Theirs."},
    }
    listed: Json = {
        "$ref": "#/components/pathItems/shelf",
        "parameters": [parameter("box", "path"), parameter("limit", kind="number")],
        "put": {"responses": OK, "summary": "Ours.", "parameters": [parameter("dry")]},
        "delete": {"responses": OK},
        "x-hidden": True,
    }
    parsed = parse_paths({"/a/{box}": listed}, components={"pathItems": {"shelf": shelf}})
    found = {item.method: item for item in parsed.api.operations}
    assert parsed.codes == []
    assert {name: [each.wire_name for each in item.parameters] for name, item in found.items()} == {
        "get": ["limit", "X-Tenant", "box"],
        "put": ["limit", "X-Tenant", "box", "dry"],
        "delete": ["limit", "X-Tenant", "box"],
    }
    assert found["put"].summary == "Ours."
    assert {item.servers for item in found.values()} == {("https://shelf.example",)}
    assert all(item.hidden for item in found.values())
    limits = {each.type for item in found.values() for each in item.parameters if each.wire_name == "limit"}
    assert limits == {Scalar(ScalarKind.NUMBER)}


def test_servers_beside_a_reference_count_more() -> None:
    near: JsonValue = [{"url": "https://near.example"}]
    shelf: Json = {"servers": [{"url": "https://far.example"}], "get": {"responses": OK}}
    chain: Json = {"$ref": "#/components/pathItems/shelf", "servers": near}
    parsed = parse_paths(
        {"/a": {"$ref": "#/components/pathItems/chain"}}, components={"pathItems": {"shelf": shelf, "chain": chain}}
    )
    assert [item.servers for item in parsed.api.operations] == [("https://near.example",)]


def test_parameters_of_a_chain_of_references() -> None:
    items: Json = {
        "one": {"$ref": "#/components/pathItems/two", "parameters": [parameter("a", "header")]},
        "two": {"get": {"responses": OK}, "parameters": [parameter("b", "cookie")]},
    }
    parsed = parse_paths({"/a": {"$ref": "#/components/pathItems/one"}}, components={"pathItems": items})
    assert [(item.wire_name, item.location) for item in parsed.api.operations[0].parameters] == [
        ("b", Location.COOKIE),
        ("a", Location.HEADER),
    ]


def test_a_path_item_that_refers_to_itself() -> None:
    item: Json = {"$ref": "#/components/pathItems/one", "get": {"responses": OK}}
    parsed = parse_paths({"/a": {"$ref": "#/components/pathItems/one"}}, components={"pathItems": {"one": item}})
    assert parsed.errors() == ["circular-ref"]
    assert [item.id for item in parsed.api.operations] == ["get /a"]


def test_a_webhook_beside_a_reference() -> None:
    body: JsonValue = {"content": {"application/json": {"schema": {"type": "string"}}}}
    items: JsonValue = {"hook": {"summary": "No operation."}}
    parsed = parse_root(
        {
            "openapi": "3.1.0",
            "info": {"title": "A", "version": "1"},
            "webhooks": {"done": {"$ref": "#/components/pathItems/hook", "post": {"requestBody": body}}},
            "components": {"pathItems": items},
        }
    )
    assert [hook.name for hook in parsed.api.webhooks] == ["done"]


def test_an_operation_that_is_a_reference() -> None:
    operations: JsonValue = {"a": {"operationId": "getA", "responses": OK}}
    parsed = parse_paths(
        {"/a": {"get": {"$ref": "#/x-operations/a"}, "put": {"$ref": "https://x.example/a.yaml"}}},
        **{"x-operations": operations},
    )
    assert [(item.id, item.operation_id) for item in parsed.api.operations] == [("get /a", "getA"), ("put /a", None)]
    assert parsed.errors() == ["remote-ref"]
