"""By the conventions of Stainless an operation pages that has all of a scheme, and no other does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pytest

from sdkgen.design.conventions import Conventions
from sdkgen.design.model import MethodConfig, PaginationScheme, ResourceConfig, SdkConfig
from sdkgen.model import ir
from sdkgen.plan.pagination import Paging, detect, unfit
from tests.unit.plan.pagination.documents import INTEGER, LIST, STRING, Schema, api_of, record

BOOLEAN: Schema = {"type": "boolean"}
OBJECT: Schema = {"type": "object"}
ITEMS: ir.JsonValue = {"type": "array", "items": {}}
MARK = "x-stainless-pagination-property"


def scheme(kind: str, request: Mapping[str, ir.JsonValue], response: Mapping[str, ir.JsonValue]) -> PaginationScheme:
    """Return a scheme without marks."""
    return PaginationScheme("page", kind, request, response, "#/pagination/0")


AFTER = scheme("cursor", {"after": STRING, "limit": INTEGER}, {"data": ITEMS, "has_more": BOOLEAN, "last_id": STRING})
NUMBERED = scheme("page_number", {"page": INTEGER}, {"items": ITEMS, "page": INTEGER, "pages": INTEGER})
BODY = record(data=LIST, has_more=BOOLEAN, last_id=STRING)


def paging(
    written: PaginationScheme | None,
    query: Mapping[str, Schema],
    body: Schema,
    *,
    wanted: bool | str | None = None,
    method: str = "get",
) -> Paging | None:
    """Return how an operation pages."""
    api = api_of(query, body, method=method)
    (operation,) = api.operations
    resource = ResourceConfig({"list": MethodConfig(operation.id, "#/m", wanted)}, {}, "#/r")
    schemes = (written,) if written is not None else ()
    design = SdkConfig("A", "a", "a", "A", Conventions.STAINLESS, resources={("a",): resource}, pagination=schemes)
    found = detect(api, design).get(operation.id)
    said = [item.code for item in unfit(api, design, {operation.id: found} if found else {})]
    assert ("not-paginated" in said) == (bool(wanted) and found is None)
    return found


def test_an_operation_with_all_of_a_scheme_pages() -> None:
    found = paging(AFTER, {"after": STRING, "limit": INTEGER, "order": STRING}, BODY)

    assert found is not None
    assert (found.scheme.kind, found.class_name) == ("Cursor", "Page")
    assert dict(found.scheme.options) == {
        "items": ("data",),
        "parameter": "after",
        "cursor": ("last_id",),
        "has_more": ("has_more",),
    }


@pytest.mark.parametrize("method", ["get", "post"])
def test_a_post_pages_like_a_get(method: str) -> None:
    assert paging(NUMBERED, {"page": INTEGER}, record(items=LIST, page=INTEGER, pages=INTEGER), method=method)


@pytest.mark.parametrize(
    ("query", "body"),
    [
        ({"after": STRING}, BODY),
        ({"limit": INTEGER}, BODY),
        ({"after": INTEGER, "limit": INTEGER}, BODY),
        ({"after": STRING, "limit": STRING}, BODY),
        ({"after": STRING, "limit": INTEGER}, record(data=LIST, last_id=STRING)),
        ({"after": STRING, "limit": INTEGER}, record(data=LIST, has_more=BOOLEAN, last_id=INTEGER)),
        ({"after": STRING, "limit": INTEGER}, record(data=LIST, has_more=STRING, last_id=STRING)),
        ({"after": STRING, "limit": INTEGER}, record(data=OBJECT, has_more=BOOLEAN, last_id=STRING)),
        ({"after": STRING, "limit": INTEGER}, LIST),
    ],
)
def test_one_that_lacks_something_does_not(query: Mapping[str, Schema], body: Schema) -> None:
    assert paging(AFTER, query, body) is None


def test_one_that_shall_page_needs_only_what_leads_on() -> None:
    for wanted in (True, "page"):
        assert paging(AFTER, {"after": STRING}, record(data=LIST, last_id=STRING), wanted=wanted)
    assert paging(AFTER, {"after": STRING, "limit": INTEGER}, BODY, wanted="other") is None
    assert paging(AFTER, {"after": STRING, "limit": INTEGER}, BODY, wanted=False) is None
    assert paging(AFTER, {"limit": INTEGER}, BODY, wanted=True) is None


def test_no_rule_makes_pages() -> None:
    for written in (None, AFTER):
        assert paging(written, {"page": INTEGER}, record(items=LIST, total_pages=INTEGER)) is None
        assert paging(written, {"cursor": STRING}, record(items=LIST, next_cursor=STRING), wanted=True) is None


@dataclass(frozen=True, slots=True)
class Unmarked:
    """A scheme without marks, what an operation takes and returns, and what becomes of that."""

    written: PaginationScheme
    query: Mapping[str, Schema]
    body: Schema
    kind: str
    options: Mapping[str, Any]


UNMARKED = {
    "the parameter that is a text": Unmarked(
        scheme("cursor", {"key": STRING, "batch": INTEGER}, {"data": ITEMS, "key": STRING}),
        {"key": STRING, "batch": INTEGER},
        record(data=LIST, key=STRING),
        "Cursor",
        {"items": ("data",), "parameter": "key", "cursor": ("key",)},
    ),
    "the only text of the response": Unmarked(
        scheme("cursor", {"from": STRING}, {"data": ITEMS, "meta": record(position=STRING, count=INTEGER)}),
        {"from": STRING},
        record(data=LIST, meta=record(position=STRING, count=INTEGER)),
        "Cursor",
        {"items": ("data",), "parameter": "from", "cursor": ("meta", "position")},
    ),
    "the link": Unmarked(
        scheme("cursor_url", {}, {"data": ITEMS, "next": STRING}),
        {},
        record(data=LIST, next=STRING),
        "NextURL",
        {"items": ("data",), "url": ("next",)},
    ),
    "the id of an item": Unmarked(
        scheme("cursor_id", {"after": STRING}, {"data": ITEMS}),
        {"after": STRING},
        record(data={"type": "array", "items": record(id=STRING)}),
        "Cursor",
        {"items": ("data",), "parameter": "after", "last_item_field": "id"},
    ),
    "the property of an item that is listed": Unmarked(
        scheme("cursor_id", {"after": STRING}, {"data": {"type": "array", "items": record(token=STRING)}}),
        {"after": STRING},
        record(data={"type": "array", "items": record(id=STRING, token=STRING)}),
        "Cursor",
        {"items": ("data",), "parameter": "after", "last_item_field": "token"},
    ),
}


@pytest.mark.parametrize("name", UNMARKED)
def test_marks_are_hints(name: str) -> None:
    case = UNMARKED[name]
    found = paging(case.written, case.query, case.body)

    assert found is not None
    assert (found.scheme.kind, dict(found.scheme.options)) == (case.kind, case.options)


def test_a_page_class_has_what_its_scheme_names() -> None:
    found = paging(
        AFTER, {"after": STRING, "limit": INTEGER}, record(data=LIST, has_more=BOOLEAN, last_id=STRING, x=OBJECT)
    )

    assert found is not None
    assert found.named == ("data", "has_more", "last_id")
