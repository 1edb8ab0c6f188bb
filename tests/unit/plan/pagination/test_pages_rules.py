"""One document for each family, and documents that look like one but are none."""

import pytest

from sdkgen.plan.pagination import detect
from sdkgen.plan.pagination.class_names import titles
from sdkgen.plan.pagination.scheme import PageNumber
from tests.unit.plan.pagination.documents import (
    BOOLEAN,
    INTEGER,
    ITEM,
    LIST,
    META,
    STRING,
    Schema,
    api_of,
    config,
    record,
    scheme_of,
)

NUMBERS = {"page[number]": INTEGER, "page[size]": INTEGER}
PAGED = {"page": ("meta", "page_number"), "pages": ("meta", "total_pages")}


@pytest.mark.parametrize(
    ("query", "body", "name", "kind", "options"),
    [
        (NUMBERS, record(data=LIST, meta=META), "NumberedPage", "PageNumber", PAGED),
        (
            {"page": record(number=INTEGER, size=INTEGER)},
            record(data=LIST, meta=META),
            "NumberedPage",
            "PageNumber",
            PAGED,
        ),
        (
            {"page_number": INTEGER, "page_size": INTEGER},
            record(data=LIST, meta=META),
            "NumberedPageByPageNumber",
            "PageNumber",
            PAGED,
        ),
        (
            {**NUMBERS, "page[after]": STRING},
            {"oneOf": [record(data=LIST, meta=META), record(data=LIST, meta=record(next_cursor=STRING))]},
            "NumberedPageOrCursor",
            "PageNumber",
            {**PAGED, "cursor": ("meta", "next_cursor"), "cursor_parameter": "page[after]"},
        ),
        (NUMBERS, record(log_messages=LIST, meta=META), "LogMessagesNumberedPage", "PageNumber", PAGED),
        (NUMBERS, LIST, "ListNumberedPageUntilEmpty", "PageNumber", {}),
        (
            {"page": INTEGER, "recordsPerPage": INTEGER},
            record(page=INTEGER, records=LIST, totalRecords=INTEGER),
            "RecordsNumberedPageByPageOfTotal",
            "PageNumber",
            {"page": ("page",), "total": ("totalRecords",)},
        ),
        (
            {"cursor": STRING, "limit": INTEGER},
            record(data=LIST, meta=record(cursor=STRING, has_more=BOOLEAN)),
            "CursorPage",
            "Cursor",
            {"cursor": ("meta", "cursor"), "has_more": ("meta", "has_more")},
        ),
        (
            {"page[after]": STRING, "page[limit]": INTEGER},
            record(data=LIST, meta=record(cursors=record(after=STRING, before=STRING))),
            "CursorPageByPageAfter",
            "Cursor",
            {"cursor": ("meta", "cursors", "after")},
        ),
        (
            {"starting_after": STRING, "limit": INTEGER},
            record(object=STRING, data=LIST, has_more=BOOLEAN, url=STRING),
            "CursorPageByStartingAfter",
            "Cursor",
            {"has_more": ("has_more",), "last_item_field": "id"},
        ),
        (
            {"Page": INTEGER, "PageSize": INTEGER, "PageToken": STRING},
            record(calls=LIST, next_page_uri=STRING, first_page_uri=STRING, page=INTEGER),
            "CallsLinkedPage",
            "NextURL",
            {"url": ("next_page_uri",), "parameters": ("Page", "PageSize", "PageToken")},
        ),
        (
            {"page": INTEGER},
            record(count=INTEGER, next=STRING, previous=STRING, results=LIST),
            "ResultsLinkedPage",
            "NextURL",
            {"url": ("next",), "parameters": ("page",)},
        ),
        (
            {"offset": INTEGER, "limit": INTEGER},
            record(items=LIST, total=INTEGER),
            "ItemsOffsetPage",
            "Offset",
            {"total": ("total",)},
        ),
        ({"skip": INTEGER}, LIST, "ListOffsetPageBySkip", "Offset", {}),
        ({"page": {**INTEGER, "default": 0}}, LIST, "ListNumberedPageByPageUntilEmpty", "PageNumber", {"first": 0}),
        (
            {"page": STRING},
            record(data=LIST, next_page=STRING),
            "CursorPageByPage",
            "Cursor",
            {"cursor": ("next_page",)},
        ),
        (
            {"offset": STRING},
            record(records=LIST, offset=STRING),
            "RecordsCursorPageByOffset",
            "Cursor",
            {"cursor": ("offset",)},
        ),
        (
            {"per_page": INTEGER},
            record(data=LIST, next_url=STRING),
            "LinkedPage",
            "NextURL",
            {"url": ("next_url",)},
        ),
        (
            {"cursor": STRING},
            record(data=record(items=LIST), next_cursor=STRING),
            "DataItemsCursorPage",
            "Cursor",
            {"cursor": ("next_cursor",)},
        ),
    ],
)
def test_families(query: Schema, body: Schema, name: str, kind: str, options: dict[str, object]) -> None:
    found = scheme_of(api_of(query, body))
    assert found is not None
    assert (found.class_name, found.scheme.kind) == (name, kind)
    kept = {
        key: value for key, value in found.scheme.options.items() if key not in {"items", "parameter", "size_parameter"}
    }
    assert kept == options


@pytest.mark.parametrize(
    ("query", "body"),
    [
        ({}, record(data=LIST, meta=META)),
        (NUMBERS, record(data=ITEM)),
        ({"page": STRING}, record(data=LIST)),
        ({"limit": INTEGER}, record(data=LIST)),
        ({"start": INTEGER}, record(data=LIST)),
        ({"cursor": STRING}, record(data=LIST)),
        ({"after": STRING}, record(data=LIST)),
        ({"page": INTEGER}, record(first=LIST, second=LIST)),
        ({"q": STRING}, record(results=LIST, next=STRING, previous=STRING)),
    ],
)
def test_what_does_not_page(query: Schema, body: Schema) -> None:
    assert scheme_of(api_of(query, body)) is None


def test_names_and_sizes_are_wire_names() -> None:
    found = scheme_of(
        api_of({"page": record(number=INTEGER, size=INTEGER)}, record(data=LIST, meta=META), style="deepObject")
    )
    assert found is not None
    options = found.scheme.options
    assert (options["parameter"], options["size_parameter"], found.scheme.items) == (
        "page[number]",
        "page[size]",
        ("data",),
    )


def test_a_body_that_is_one_of_two_pages() -> None:
    by_cursor = record(data=LIST, meta=record(next_cursor=STRING))
    found = scheme_of(api_of({**NUMBERS, "page[after]": STRING}, {"oneOf": [record(data=LIST, meta=META), by_cursor]}))
    assert found is not None
    assert found.scheme.kind == "PageNumber"


def test_a_nullable_list_and_meta() -> None:
    body = record(data={"type": ["array", "null"], "items": ITEM}, meta={"oneOf": [META, {"type": "null"}]})
    found = scheme_of(api_of(NUMBERS, body))
    assert found is not None
    assert found.scheme.options["pages"] == ("meta", "total_pages")


def test_the_design_excepts_and_adds() -> None:
    api = api_of(NUMBERS, record(data=LIST))
    assert scheme_of(api, config(paginated=False)) is None
    posted = api_of(NUMBERS, record(data=LIST), method="post")
    assert scheme_of(posted) is None
    assert scheme_of(posted, config(paginated=True, method="post")) is not None


def test_paths_tell_what_a_page_class_reads() -> None:
    api = api_of({"cursor": STRING}, record(data=LIST, meta=record(cursor=STRING, has_more=BOOLEAN)))
    found = detect(api, config())[api.operations[0].id]
    assert found.scheme.paths == ((("meta", "cursor"), "str"), (("meta", "has_more"), "bool"))


@pytest.mark.parametrize(
    ("parameter", "sizes", "names"),
    [
        (
            "page[number]",
            ("page[limit]", "page[size]", ""),
            ("NumberedPageSizedByPageLimit", "NumberedPage", "NumberedPageUnsized"),
        ),
        ("page", ("limit", "per_page"), ("NumberedPageByPage", "NumberedPageByPageSizedByPerPage")),
    ],
)
def test_page_classes_that_differ_in_their_size_alone_say_so(
    parameter: str, sizes: tuple[str, ...], names: tuple[str, ...]
) -> None:
    apis = [
        api_of({parameter: INTEGER, **({size: INTEGER} if size else {})}, record(data=LIST, meta=META))
        for size in sizes
    ]
    schemes = [found.scheme for api in apis if (found := scheme_of(api)) is not None]
    assert tuple(titles(schemes, (), {})[scheme.key] for scheme in schemes) == names


def test_names_of_page_classes_are_short() -> None:
    schemes = [
        PageNumber(items, parameter, size, pages=pages, total=total)
        for items in (("data",), ("records",), ("a_very_long_name_of_the_list", "of_all_items"))
        for parameter in ("page", "page[number]", "the_number_of_the_page_that_is_wanted")
        for size in (None, "records_per_page")
        for pages, total in ((("meta", "pages"), None), (None, ("total",)), (None, None))
    ]
    names = titles(schemes, (), {})
    assert len(set(names.values())) == len(names) == len(schemes)
    assert max(len(f"Async{name}") for name in names.values()) <= 40
    assert titles(schemes, (), {schemes[0].key: "A" * 60})[schemes[0].key] == "A" * 60
