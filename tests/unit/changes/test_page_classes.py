"""Page classes of single operations in a comparison: what they add breaks nobody, what they lose does."""

from __future__ import annotations

import copy
from typing import Any

from sdkgen.targets.findings import Level, Side
from tests.unit.changes.support import between

ITEMS = {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}}}}
PLAIN: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Books", "version": "1"},
    "paths": {
        "/books": {
            "get": {
                "operationId": "listBooks",
                "parameters": [{"name": "cursor", "in": "query", "schema": {"type": "string"}}],
                "responses": {
                    "200": {
                        "description": "Books.",
                        "content": {
                            "application/json": {
                                "schema": {
                                    "type": "object",
                                    "properties": {"data": ITEMS, "next_cursor": {"type": "string"}},
                                }
                            }
                        },
                    }
                },
            }
        }
    },
}


def with_facets() -> dict[str, Any]:
    """Return the document whose response says more beside its items."""
    root = copy.deepcopy(PLAIN)
    schema = root["paths"]["/books"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    schema["properties"]["facets"] = {"type": "object", "additionalProperties": {"type": "integer"}}
    return root


def surface(old: dict[str, Any], new: dict[str, Any]) -> set[tuple[str, Level]]:
    """Return what changed for callers."""
    return {(item.code, item.level) for item in between(old, new) if item.side is Side.SURFACE}


def test_more_beside_the_items_breaks_nobody() -> None:
    assert surface(PLAIN, with_facets()) == set()


def test_less_beside_the_items_breaks_who_read_it() -> None:
    found = surface(with_facets(), PLAIN)
    assert ("page-removed", Level.BREAKING) in found
    assert any(code != "page-removed" and level is Level.BREAKING for code, level in found)
