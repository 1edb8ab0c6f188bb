"""The families of pagination, each a small function of the facts. `RULES` is the order they are asked in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from sdkgen.model.ir import ScalarKind
from sdkgen.plan.pagination.scheme import PageScheme, Path
from sdkgen.plan.pagination.signals import Facts, Key
from sdkgen.words.vocabulary import vocabulary

_PAGE = vocabulary("page page_number page_no page_num page_index current_page")
_SIZE = vocabulary(
    """
    page_size per_page records_per_page page_limit limit size max_results max_page_size page_max count top
    """
)
_OFFSET = vocabulary("offset skip page_offset start_index start")
_CURSOR = vocabulary(
    """
    cursor page_cursor page_after after starting_after start_after after_cursor after_id page_token next_token
    next_page_token next_cursor continuation_token continuation marker bookmark
    """
)
_AFTER_ITEM = frozenset({"after", "starting_after", "start_after", "page_after", "after_id"})

_PAGE_VALUE = vocabulary("page page_number current_page page_no page_index")
_PAGES_VALUE = vocabulary("total_pages page_count pages last_page num_pages total_page_count")
_TOTAL_VALUE = vocabulary("total total_records total_results total_count total_items total_entries total_elements")
_CURSOR_VALUE = vocabulary(
    """
    next_cursor cursor page_cursor after end_cursor next_page_token next_token next_page_cursor
    continuation_token continuation next_marker bookmark page_token after_cursor
    """
)
_MORE_VALUE = vocabulary("has_more has_next has_next_page has_more_items more is_truncated")
_URL_VALUE = vocabulary("next_page_uri next_page_url next_uri next_url next_link odata_next_link")

Rule = Callable[[Facts], PageScheme | None]


def numbered(facts: Facts) -> PageScheme | None:
    """`page[number]` and a response that says which page of how many it is; perhaps a cursor instead of both."""
    pages, found = facts.value(_PAGES_VALUE), _numbered(facts, "numbered")
    if found is None or pages is None:
        return None
    key, path = _cursor_key(facts), _cursor_value(facts)
    if key is None or path is None:
        return replace(found, pages=pages)
    more = facts.value(_MORE_VALUE, ScalarKind.BOOLEAN)
    return replace(found, pages=pages, cursor=path, cursor_parameter=key.wire_name, has_more=more)


def cursor(facts: Facts) -> PageScheme | None:
    """A cursor in the response that the next request repeats."""
    key = _cursor_key(facts)
    path = _cursor_value(facts)
    if key is None or path is None:
        return None
    return _cursor(facts, key, cursor=path, rule="cursor")


def last_item(facts: Facts) -> PageScheme | None:
    """`after` or `starting_after` takes the id of the last item; the response says whether there is more."""
    key = _cursor_key(facts)
    more = facts.value(_MORE_VALUE, ScalarKind.BOOLEAN)
    if key is None or key.name not in _AFTER_ITEM or more is None or "id" not in facts.item_fields:
        return None
    return _cursor(facts, key, last_item_field="id", rule="last-item")


def next_url(facts: Facts) -> PageScheme | None:
    """The response gives the address of the next page."""
    names = _PAGE | _SIZE | _OFFSET | _CURSOR
    keys = tuple(key.wire_name for key in facts.keys if key.name in names)
    url = facts.value(_URL_VALUE, ScalarKind.STRING) or _linked(facts)
    if url is None or not keys:
        return None
    return PageScheme("NextURL", "", facts.item, facts.items, url=url, parameters=keys, rule="next-url")


def counted(facts: Facts) -> PageScheme | None:
    """`page` and a response that says how many items there are."""
    total, found = facts.value(_TOTAL_VALUE), _numbered(facts, "counted")
    if found is None or total is None:
        return None
    return replace(found, total=total)


def uncounted(facts: Facts) -> PageScheme | None:
    """`page` and a response that says nothing: until a page is empty."""
    return _numbered(facts, "uncounted")


def offset(facts: Facts) -> PageScheme | None:
    """`offset`: the number of items before the page."""
    key = facts.key(_OFFSET, number=True)
    size = facts.key(_SIZE)
    if key is None or (key.name == "start" and size is None):
        return None
    total = facts.value(_TOTAL_VALUE)
    return PageScheme("Offset", "", facts.item, facts.items, key.wire_name, _wire(size), total=total, rule="offset")


RULES: tuple[Rule, ...] = (numbered, cursor, last_item, next_url, counted, uncounted, offset)


def _numbered(facts: Facts, rule: str) -> PageScheme | None:
    key = facts.key(_PAGE, number=True)
    if key is None:
        return None
    page, size = _page_value(facts), _wire(facts.key(_SIZE))
    first = 0 if key.first == 0 and page is None else 1
    return PageScheme("PageNumber", "", facts.item, facts.items, key.wire_name, size, page=page, first=first, rule=rule)


def _page_value(facts: Facts) -> Path | None:
    return facts.value(_PAGE_VALUE, ScalarKind.INTEGER, ScalarKind.NUMBER)


def _cursor(
    facts: Facts, key: Key, rule: str, cursor: Path | None = None, last_item_field: str | None = None
) -> PageScheme:
    return PageScheme(
        "Cursor",
        "",
        facts.item,
        facts.items,
        key.wire_name,
        cursor=cursor,
        has_more=facts.value(_MORE_VALUE, ScalarKind.BOOLEAN),
        last_item_field=last_item_field,
        rule=rule,
    )


def _cursor_key(facts: Facts) -> Key | None:
    return facts.key(_CURSOR)


def _cursor_value(facts: Facts) -> Path | None:
    return facts.value(_CURSOR_VALUE, ScalarKind.STRING, ScalarKind.INTEGER)


def _linked(facts: Facts) -> Path | None:
    """Find `links.next`, or `next` beside `previous`."""
    paths = {value.path for value in facts.values if ScalarKind.STRING in value.kinds}
    for path in (("links", "next"), ("_links", "next"), ("meta", "next"), ("next",)):
        sibling = {(*path[:-1], name) for name in ("previous", "prev")}
        if path in paths and (len(path) > 1 or sibling & paths):
            return path
    return None


def _wire(key: Key | None) -> str | None:
    return key.wire_name if key is not None else None
