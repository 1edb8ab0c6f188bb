"""A small document with one fault of each kind, and words of mock servers about it."""

from __future__ import annotations

import copy
from typing import Any

_URL = "http://127.0.0.1:1"
_COUNTRY: dict[str, Any] = {"type": "object", "properties": {"code": {"type": "string"}}, "required": ["code"]}
_NODE = {
    "type": "object",
    "properties": {
        "id": {"type": "string"},
        "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Node"}},
    },
    "required": ["id"],
}
_THING: dict[str, Any] = {
    "type": "object",
    "properties": {
        "range": {"type": "string", "default": None},
        "kind": {"items": {"type": "string"}, "default": ""},
        "place": {"oneOf": [_COUNTRY, _COUNTRY]},
        "link": {"type": "string", "format": "url"},
        "node": {"$ref": "#/components/schemas/Node"},
        "map": {"type": "object", "additionalProperties": _COUNTRY},
        "name": {"type": "string"},
    },
}
_FILTER = {
    "type": "object",
    "properties": {"status": {"type": "array", "items": {"type": "string"}}, "name": {"type": "string"}},
}


def _query(name: str, schema: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": schema, **more}


def document() -> dict[str, Any]:
    """Return the document."""
    force = {"oneOf": [{"type": "string", "enum": ["true", "false"]}, {"type": "boolean"}]}
    page = {"type": "object", "properties": {"size": {"type": "integer"}}}
    thing = {"description": "It.", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}
    form: dict[str, Any] = {
        "content": {"application/x-www-form-urlencoded": {"schema": {"type": "object", "properties": {}}}}
    }
    events = {"schema": {"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"]}}
    parameters = [
        _query("filter", {**_FILTER, "required": ["name"]}, style="deepObject"),
        _query("filter[name][eq]", {"type": "string"}),
        _query("page", page, description="Pages: page[size]"),
        _query("sort[by]", {"type": "string"}, required=True),
        _query("force", force),
        _query("ids", {"type": "array", "items": {"type": "integer"}}),
        _query("names", {"type": "array", "items": {"enum": ["a", "b"]}}, explode=True),
    ]
    return copy.deepcopy(
        {
            "openapi": "3.1.0",
            "info": {"title": "Things", "version": "1"},
            "security": [{"key": []}],
            "paths": {
                "/things": {
                    "get": {"parameters": parameters, "responses": {"200": thing}},
                    "post": {"requestBody": form, "responses": {"200": thing}},
                },
                "/file": {"get": {"responses": {"200": {"description": "It.", "content": {"*": {}}}}}},
                "/events": {
                    "get": {"responses": {"200": {"description": "They.", "content": {"text/event-stream": events}}}}
                },
            },
            "components": {
                "schemas": {"Thing": _THING, "Node": _NODE},
                "securitySchemes": {"key": {"type": "http", "scheme": "bearer"}},
            },
        }
    )


def outcome(pointer: str, query: str = "", **more: Any) -> dict[str, Any]:
    """Return what `worker.py` says about a refused call, with a query as it went over the wire."""
    return {
        "call": "things.list",
        "kind": "everything",
        "mode": "sync",
        "pointer": pointer,
        "request": f"GET {_URL}/things?{query}",
        "content_type": None,
        "empty": True,
        "status": 422,
        "error": "UnprocessableEntityError: refused",
        "body": "",
        "violations": "",
        **more,
    }
