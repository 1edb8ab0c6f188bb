"""Schemes of `sdk.yml`: they name the page class, and fit only what takes and returns what they say."""

import pytest

from sdkgen.design.model import PaginationScheme
from sdkgen.model import ir
from sdkgen.plan.pagination import detect, unfit
from tests.unit.plan.pagination.documents import INTEGER, LIST, META, STRING, Schema, api_of, config, record, scheme_of

MARK = "x-stainless-pagination-property"


def marked(purpose: str, **more: ir.JsonValue) -> Schema:
    """Return a schema that says what it is for."""
    return {MARK: {"purpose": purpose}, **more}


FLAT = PaginationScheme(
    "default_flat_pagination",
    "page_number",
    {"page[number]": marked("page_number_param", **INTEGER), "page[size]": INTEGER},
    {
        "data": marked("items", type="array"),
        "meta": record(page_number=marked("current_page_number_field"), total_pages=marked("total_page_count_field")),
    },
    "#/pagination/0",
)
CURSOR = PaginationScheme(
    "cursor_page",
    "cursor",
    {"after": marked("next_cursor_param"), "limit": INTEGER},
    {"data": marked("items"), "next": marked("next_cursor_field")},
    "#/pagination/1",
)
BY_ID = PaginationScheme(
    "id_page",
    "cursor_id",
    {"after": marked("next_cursor_id_param")},
    {"data": {**marked("items"), "items": record(id=marked("cursor_item_id"))}},
    "#/pagination/2",
)
LINKED = PaginationScheme(
    "linked",
    "cursor_url",
    {"page": INTEGER},
    {"data": marked("items"), "link": marked("cursor_url_field")},
    "#/pagination/3",
)
ONCE = PaginationScheme("whole", "fake_page", {}, {"data": marked("items")}, "#/pagination/4")
ALL = (FLAT, CURSOR, BY_ID, LINKED)


@pytest.mark.parametrize(
    ("query", "body", "name", "options"),
    [
        (
            {"page[number]": INTEGER, "page[size]": INTEGER},
            record(data=LIST, meta=META),
            "DefaultFlatPagination",
            {
                "items": ("data",),
                "parameter": "page[number]",
                "size_parameter": "page[size]",
                "page": ("meta", "page_number"),
                "pages": ("meta", "total_pages"),
            },
        ),
        (
            {"after": STRING, "limit": INTEGER},
            record(data=LIST, next=STRING),
            "CursorPage",
            {"items": ("data",), "parameter": "after", "cursor": ("next",)},
        ),
        (
            {"after": STRING},
            record(data=LIST),
            "IDPage",
            {"items": ("data",), "parameter": "after", "last_item_field": "id"},
        ),
        (
            {"page": INTEGER},
            record(data=LIST, link=STRING),
            "Linked",
            {"items": ("data",), "url": ("link",), "parameters": ("page",)},
        ),
    ],
)
def test_a_scheme_that_fits(query: Schema, body: Schema, name: str, options: dict[str, object]) -> None:
    found = scheme_of(api_of(query, body), config(*ALL))
    assert found is not None
    assert found.class_name == name
    assert dict(found.scheme.options) == options


def test_a_page_of_everything() -> None:
    found = scheme_of(api_of({}, record(data=LIST)), config(ONCE))
    assert found is not None
    assert (found.scheme.kind, found.class_name) == ("SinglePage", "Whole")


def test_a_scheme_that_does_not_fit_leaves_it_to_the_rules() -> None:
    without_meta = scheme_of(api_of({"page[number]": INTEGER, "page[size]": INTEGER}, record(data=LIST)), config(FLAT))
    assert without_meta is not None
    assert without_meta.class_name == "NumberedPageUntilEmpty"
    other_items = scheme_of(
        api_of({"page[number]": INTEGER, "page[size]": INTEGER}, record(rows=LIST, meta=META)), config(FLAT)
    )
    assert other_items is not None
    assert other_items.class_name == "RowsNumberedPage"


def test_a_rule_never_takes_the_name_of_a_designed_class() -> None:
    named = PaginationScheme("numbered_page", "cursor", {}, {}, "#/pagination/0")
    found = scheme_of(api_of({"page[number]": INTEGER}, record(data=LIST, meta=META)), config(named))
    assert found is not None
    assert found.class_name == "NumberedPageUnsized"


def test_a_published_name_stays() -> None:
    api = api_of({"page[number]": INTEGER}, record(data=LIST, meta=META))
    key = "PageNumber items=data parameter=page[number] page=meta.page_number pages=meta.total_pages"
    found = detect(api, config(), {key: "OldPage"})[api.operations[0].id]
    assert (found.scheme.key, found.class_name) == (key, "OldPage")
    assert detect(api, config(), {key: "no name"})[api.operations[0].id].class_name == "NumberedPage"
    taken = PaginationScheme("old_page", "cursor", {}, {}, "#/pagination/0")
    assert detect(api, config(taken), {key: "OldPage"})[api.operations[0].id].class_name == "NumberedPage"


def test_what_the_document_does_not_bear_out_is_told() -> None:
    api = api_of({"q": STRING}, record(data=LIST))
    design = config(FLAT, paginated=True)
    unused, lost = unfit(api, design, detect(api, design))
    assert (unused.code, unused.at) == ("unused-pagination-scheme", "#/pagination/0")
    assert (lost.code, lost.message) == ("not-paginated", "`get /things` fits no pagination scheme and no rule")
    paging = api_of({"page[number]": INTEGER, "page[size]": INTEGER}, record(data=LIST, meta=META))
    assert list(unfit(paging, design, detect(paging, design))) == []
