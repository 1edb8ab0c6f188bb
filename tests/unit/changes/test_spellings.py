"""Other ways to say the same: no finding. And what changes behind such a spelling is found."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.unit.changes.support import between

Root = dict[str, Any]


def document(name: Root, *, version: str = "3.1.0", **more: Any) -> Root:
    body = {"content": {"application/json": {"schema": {"type": "object", "properties": {"name": name}}}}}
    operation: Root = {"requestBody": body, "responses": {"204": {"description": "Done"}}}
    return {
        "openapi": version,
        "info": {"title": "Books", "version": "1"},
        "servers": [{"url": "https://api.example.com/v1"}],
        "security": [{"key": []}],
        "paths": {"/books": {"post": operation}},
        "components": {"securitySchemes": {"key": {"type": "http", "scheme": "bearer"}}},
        **more,
    }


def _security_of_operations(root: Root) -> None:
    root["paths"]["/books"]["post"]["security"] = root.pop("security")


def _servers_of_paths(root: Root) -> None:
    root["paths"]["/books"]["servers"] = [{"url": "https://api.example.com/v1/"}]


def _servers_of_operations(root: Root) -> None:
    root["paths"]["/books"]["post"]["servers"] = root["servers"]


@pytest.mark.parametrize("rewrite", [_security_of_operations, _servers_of_paths, _servers_of_operations])
def test_what_is_said_of_the_document_can_be_said_of_each_operation(rewrite: Callable[[Root], None]) -> None:
    rewritten = document({"type": "string"})
    rewrite(rewritten)
    assert between(document({"type": "string"}), rewritten) == ()
    assert between(rewritten, document({"type": "string"})) == ()


def test_a_limit_is_the_same_however_null_is_said() -> None:
    plain: Root = {"type": ["string", "null"], "maxLength": 20}
    for union in ("anyOf", "oneOf"):
        spelled: Root = {union: [{"type": "null"}, {"type": "string", "maxLength": 20}]}
        assert between(document(plain), document(spelled)) == ()
        spelled[union][1] = {"type": "string", "maxLength": 10}
        assert [item.code for item in between(document(plain), document(spelled))] == ["request-constraint-tightened"]


def test_a_limit_that_is_not_allowed_itself_is_the_same_in_both_versions() -> None:
    older = {"type": "integer", "minimum": 0, "exclusiveMinimum": True, "maximum": 9, "exclusiveMaximum": False}
    newer = {"type": "integer", "exclusiveMinimum": 0, "maximum": 9}
    assert between(document(older, version="3.0.3"), document(newer)) == ()
    assert between(document(newer), document(older, version="3.0.3")) == ()


ITEMS: Root = {"type": "array", "items": {"type": "string", "maxLength": 20}}


def test_limits_of_items_are_seen_wherever_they_stand() -> None:
    def query(items: Root) -> Root:
        found = document({"type": "string"}, paths={"/books": {"get": {"responses": {"204": {"description": "Done"}}}}})
        found["paths"]["/books"]["get"]["parameters"] = [{"name": "names", "in": "query", "schema": items}]
        return found

    def component(items: Root) -> Root:
        found = document({"$ref": "#/components/schemas/Names"})
        found["components"]["schemas"] = {"Names": items}
        return found

    tighter: Root = {"type": "array", "items": {"type": "string", "maxLength": 10}}
    for place in (query, component, document):
        assert [item.code for item in between(place(ITEMS), place(tighter))] == ["request-constraint-tightened"]
    assert between(document(ITEMS), component(ITEMS)) == ()
    assert between(component(ITEMS), document(ITEMS)) == ()
