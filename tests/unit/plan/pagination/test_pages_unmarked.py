"""Schemes as most designs write them: without a mark on each property, in a body, or picked by name."""

from dataclasses import replace

import pytest

from sdkgen.design.model import PaginationScheme
from sdkgen.plan.pagination import detect, unfit
from tests.unit.plan.pagination.documents import (
    BOOLEAN,
    INTEGER,
    LIST,
    STRING,
    Schema,
    api_of,
    config,
    record,
    scheme_of,
)

ARRAY: Schema = {"type": "array", "items": {}}


def scheme(name: str, kind: str, request: Schema, response: Schema) -> PaginationScheme:
    """Return a scheme of a design."""
    return PaginationScheme(name, kind, request, response, f"#/pagination/{name}")


CURSOR = scheme(
    "open_ai_cursor_page",
    "cursor",
    {"limit": INTEGER, "cursor": STRING},
    {"data": ARRAY, "meta": record(next_cursor=STRING, has_more=BOOLEAN)},
)
NUMBERED = scheme("numbered", "page_number", {"page": INTEGER, "per_page": INTEGER}, {"rows": ARRAY, "pages": INTEGER})
TOP = scheme("top", "offset", {"skip": INTEGER, "take": INTEGER}, {"$body": ARRAY})
STRANGE = scheme("strange", "cursor", {"beyond": STRING, "page_size": INTEGER}, {"data": ARRAY, "last_id": STRING})


@pytest.mark.parametrize(
    ("written", "query", "body", "options"),
    [
        (
            CURSOR,
            {"cursor": STRING, "limit": INTEGER},
            record(data=LIST, meta=record(next_cursor=STRING, has_more=BOOLEAN)),
            {
                "items": ("data",),
                "parameter": "cursor",
                "cursor": ("meta", "next_cursor"),
                "has_more": ("meta", "has_more"),
            },
        ),
        (
            NUMBERED,
            {"page": INTEGER},
            record(rows=LIST, other=LIST, pages=INTEGER),
            {"items": ("rows",), "parameter": "page", "pages": ("pages",)},
        ),
        (TOP, {"skip": INTEGER, "take": INTEGER}, LIST, {"items": (), "parameter": "skip", "size_parameter": "take"}),
        (
            STRANGE,
            {"beyond": STRING},
            record(data=LIST, last_id=STRING),
            {"items": ("data",), "parameter": "beyond", "cursor": ("last_id",)},
        ),
    ],
)
def test_what_is_not_marked_is_read_off_its_name(
    written: PaginationScheme, query: Schema, body: Schema, options: dict[str, object]
) -> None:
    found = scheme_of(api_of(query, body), config(written))
    assert found is not None
    assert found.rule == f"sdk.yml: {written.name}"
    assert dict(found.scheme.options) == options


def test_the_class_is_called_after_the_scheme() -> None:
    body = record(data=LIST, meta=record(next_cursor=STRING, has_more=BOOLEAN))
    found = scheme_of(api_of({"cursor": STRING}, body), config(CURSOR))
    assert found is not None
    assert found.class_name == "OpenAICursorPage"


@pytest.mark.parametrize("location", ["query", "body"])
def test_a_post_pages_by_a_scheme_whose_parameters_it_takes_in_its_body(location: str) -> None:
    api = api_of({}, record(rows=LIST, pages=INTEGER), method="post", sent=record(page=INTEGER))
    found = scheme_of(api, config(replace(NUMBERED, param_location=location)))
    assert found is not None
    assert found.scheme.options == {"items": ("rows",), "parameter": "page", "pages": ("pages",), "in_body": True}
    assert scheme_of(api, config(NUMBERED, paginated=False, method="post")) is None
    assert scheme_of(api) is None


def test_a_post_pages_by_rule_where_the_design_says_so() -> None:
    body = record(data=LIST, next_cursor=STRING)
    api = api_of({}, body, method="post", sent=record(cursor=STRING))
    found = scheme_of(api, config(paginated=True, method="post"))
    assert found is not None
    assert found.scheme.options["in_body"] is True


def test_a_scheme_picked_by_name_is_the_only_one() -> None:
    api = api_of({"cursor": STRING, "beyond": STRING}, record(data=LIST, last_id=STRING, next_cursor=STRING))
    other = scheme("other", "cursor", {"cursor": STRING}, {"data": ARRAY})
    picked = scheme_of(api, config(other, STRANGE, paginated="strange"))
    assert picked is not None
    assert picked.class_name == "Strange"
    design = config(STRANGE, paginated="absent")
    assert scheme_of(api, design) is None
    messages = [item.message for item in unfit(api, design, detect(api, design))]
    assert "`get /things` fits no scheme `absent`" in messages
