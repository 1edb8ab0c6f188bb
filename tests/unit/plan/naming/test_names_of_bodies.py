"""Calls that depend on what an operation returns: things that hold lists, pages, lists."""

import io
import json

import pytest

from sdkgen.design.lock import Lock
from sdkgen.document.load import load
from sdkgen.openapi import parse
from sdkgen.plan.naming.names import assign
from sdkgen.plan.pagination import flatten_pages
from tests.unit.plan.naming.models import design

TEXT = {"type": "string"}
THINGS = {"type": "array", "items": {"type": "object", "properties": {"id": TEXT}}}


def calls(*operations: tuple[str, str, dict[str, object], tuple[str, ...]]) -> list[str]:
    """Return the call of each `get /path`, operationId, properties of the response, and query names."""
    paths: dict[str, dict[str, object]] = {}
    for line, operation_id, properties, query in operations:
        method, path = line.split(" ")
        named = [part[1:-1] for part in path.split("/") if part.startswith("{")]
        parameters = [{"name": name, "in": "path", "required": True, "schema": TEXT} for name in named]
        parameters += [{"name": name, "in": "query", "schema": {"type": "integer"}} for name in query]
        content = {"application/json": {"schema": {"type": "object", "properties": properties}}}
        paths.setdefault(path, {})[method] = {
            "operationId": operation_id,
            "parameters": parameters,
            "responses": {"200": {"description": "Done.", "content": content}},
        }
    document = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": paths}
    api = flatten_pages(parse(load("-", stdin=io.BytesIO(json.dumps(document).encode())))[0])
    names, _ = assign(api, design(), Lock())
    return [names.methods[item.id].dotted for item in api.operations]


@pytest.mark.parametrize(
    ("path", "operation_id", "properties", "name"),
    [
        (
            "/conversations/{conversation_id}",
            "getConversation",
            {"id": TEXT, "items": THINGS},
            "conversations.retrieve",
        ),
        ("/carts/{token}", "getCart", {"token": TEXT, "records": THINGS}, "carts.retrieve"),
        ("/shopping-lists/{shoppingListId}", "x", {"data": THINGS}, "shopping_lists.retrieve"),
        ("/orders/{id}", "Orders_Get", {"items": THINGS}, "orders.retrieve"),
        ("/readings/{station}", "listReadings", {"data": THINGS}, "readings.list"),
        ("/readings/{station}", "getReadings", {"data": THINGS}, "readings.list"),
    ],
)
def test_an_item_that_holds_items_is_one_thing(
    path: str, operation_id: str, properties: dict[str, object], name: str
) -> None:
    assert calls((f"get {path}", operation_id, properties, ())) == [name]


@pytest.mark.parametrize(
    ("path", "properties", "query", "name"),
    [
        (
            "/history",
            {"page": {"type": "integer"}, "totalRecords": {"type": "integer"}, "records": THINGS},
            "page",
            "list",
        ),
        ("/inventory", {"data": THINGS, "next_cursor": TEXT}, "cursor", "list"),
        ("/audit/log", {"entries": THINGS, "total": {"type": "integer"}}, "offset", "list_log"),
        ("/history", {"records": THINGS}, "depth", "retrieve"),
    ],
)
def test_what_pages_is_a_list(path: str, properties: dict[str, object], query: str, name: str) -> None:
    (found,) = calls((f"get {path}", "x", properties, (query,)))
    assert found.rpartition(".")[2] == name


def test_a_list_beside_errors_or_warnings_is_a_list() -> None:
    page = {"type": "object", "properties": {"page": {"type": "integer"}, "pageCount": {"type": "integer"}}}
    found = calls(
        ("get /cards", "getCards", {"errors": THINGS, "cards": THINGS, "cursor": TEXT}, ("limit",)),
        ("get /invoices", "getInvoices", {"pagination": page, "Warnings": THINGS, "Invoices": THINGS}, ("page",)),
        ("get /line-items", "getLineItems", {"lineItems": THINGS, "Error": THINGS, "paging": page}, ()),
        ("get /settings", "getSettings", {"roles": THINGS, "zones": THINGS}, ()),
    )
    assert found == ["cards.list", "invoices.list", "line_items.list", "settings.retrieve"]
