"""The families of pagination, each a small function of the facts. `RULES` is the order they are asked in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from sdkgen.model.ir import ScalarKind
from sdkgen.plan.pagination.identity import identifying
from sdkgen.plan.pagination.scheme import (
    Cursor,
    NextURL,
    Offset,
    PageNumber,
    PageScheme,
    Path,
    ResponseHeader,
    Where,
)
from sdkgen.plan.pagination.signals import Facts, Key
from sdkgen.plan.pagination.terms import (
    AFTER_ITEM,
    CURSOR,
    CURSOR_VALUE,
    LAST_VALUE,
    MORE_VALUE,
    NEXT_PAGE,
    OFFSET,
    PAGE,
    PAGE_VALUE,
    PAGES_VALUE,
    SIZE,
    TOTAL_VALUE,
    URL_VALUE,
)
from sdkgen.words.casing import snake

Rule = Callable[[Facts], PageScheme | None]


def numbered(facts: Facts) -> PageScheme | None:
    """`page[number]` and a response that says which page of how many it is; perhaps a cursor instead of both."""
    pages, found = facts.where(PAGES_VALUE), _numbered(facts)
    if found is None or pages is None:
        return None
    key, path = facts.key(CURSOR), facts.value(CURSOR_VALUE, *_CURSOR_KINDS)
    if key is None or path is None:
        return replace(found, pages=pages)
    more = facts.value(MORE_VALUE, ScalarKind.BOOLEAN)
    return replace(found, pages=pages, cursor=path, cursor_parameter=key.wire_name, has_more=more)


def cursor(facts: Facts) -> PageScheme | None:
    """A cursor in the response that the next request repeats."""
    key = facts.key(CURSOR)
    found = facts.where(CURSOR_VALUE, *_CURSOR_KINDS) if key is not None else None
    if key is not None and found is not None:
        return _cursor(facts, key, found)
    return _offset_cursor(facts)


def next_page(facts: Facts) -> PageScheme | None:
    """A header gives the next page's number, or a response the text that `page` takes."""
    key = facts.key(PAGE)
    found: Where | None = facts.header(NEXT_PAGE)
    if found is None and key is not None and key.text:
        found = facts.value(NEXT_PAGE, ScalarKind.STRING)
    return _cursor(facts, key, found) if key is not None and found is not None else None


def last_item(facts: Facts) -> PageScheme | None:
    """`after` or `starting_after` takes the id of the last item; the response says whether there is more."""
    key = facts.key(CURSOR)
    more = facts.value(MORE_VALUE, ScalarKind.BOOLEAN)
    if key is None or key.name not in AFTER_ITEM:
        return None
    name = identifying(facts.item_fields, facts.items, key.doc) if more is not None else None
    if name is not None:
        return _cursor(facts, key, last_item_field=name)
    last = facts.value(LAST_VALUE, *_CURSOR_KINDS)
    return _cursor(facts, key, last) if last is not None else None


def next_url(facts: Facts) -> PageScheme | None:
    """The response gives the address of the next page."""
    turning = PAGE | OFFSET | CURSOR
    keys = tuple(key.wire_name for key in facts.keys if key.name in turning | SIZE)
    url = facts.value(URL_VALUE, ScalarKind.STRING) or _linked(facts) or _link_header(facts)
    if url is None or not keys or facts.in_body:
        return None
    # A size alone tells no page from the next one: then the address itself is asked for.
    return NextURL(facts.items, url=url, parameters=keys if facts.key(turning) is not None else ())


def counted(facts: Facts) -> PageScheme | None:
    """`page` and a response that says how many items there are."""
    total, found = facts.where(TOTAL_VALUE), _numbered(facts)
    if found is None or total is None or not facts.plain:
        return None
    return replace(found, total=total)


def uncounted(facts: Facts) -> PageScheme | None:
    """`page` and a response that says nothing: until a page is empty."""
    return _numbered(facts) if facts.plain else None


def offset(facts: Facts) -> PageScheme | None:
    """`offset`: the number of items before the page."""
    key = facts.key(OFFSET, number=True)
    size = facts.key(SIZE)
    if key is None or (key.name == "start" and size is None) or not facts.plain:
        return None
    total = facts.where(TOTAL_VALUE)
    return Offset(facts.items, key.wire_name, _wire(size), total=total, in_body=facts.in_body)


RULES: tuple[tuple[str, Rule], ...] = (
    ("numbered", numbered),
    ("cursor", cursor),
    ("last-item", last_item),
    ("next-url", next_url),
    ("next-page", next_page),
    ("counted", counted),
    ("uncounted", uncounted),
    ("offset", offset),
)
_CURSOR_KINDS = (ScalarKind.STRING, ScalarKind.INTEGER)


def _numbered(facts: Facts) -> PageNumber | None:
    key = facts.key(PAGE, number=True)
    if key is None:
        return None
    page = facts.value(PAGE_VALUE, ScalarKind.INTEGER, ScalarKind.NUMBER) or facts.header(PAGE_VALUE)
    size, first = _wire(facts.key(SIZE)), 0 if key.first == 0 else 1
    return PageNumber(facts.items, key.wire_name, size, page=page, first=first, in_body=facts.in_body)


def _cursor(facts: Facts, key: Key, cursor: Where | None = None, last_item_field: str | None = None) -> PageScheme:
    more = facts.value(MORE_VALUE, ScalarKind.BOOLEAN)
    return Cursor(facts.items, key.wire_name, cursor, more, last_item_field, in_body=facts.in_body)


def _offset_cursor(facts: Facts) -> PageScheme | None:
    """`offset` that takes what the response calls so: a text, or `next_offset`."""
    for key in facts.keys:
        if key.name not in OFFSET:
            continue
        kinds = (ScalarKind.STRING,) if key.text else _CURSOR_KINDS
        for value in facts.values:
            named = value.name == f"next_{key.name}" or (value.name == key.name and _of_next(value.path))
            if value.kinds.intersection(kinds) and (named or (key.text and value.name == key.name)):
                return _cursor(facts, key, value.path)
    return None


def _of_next(path: Path) -> bool:
    return len(path) > 1 and snake(path[-2]).partition("_")[0] == "next"


def _linked(facts: Facts) -> Path | None:
    """Find `links.next`, or `next` beside `previous`."""
    paths = {value.path for value in facts.values if ScalarKind.STRING in value.kinds}
    for path in (("links", "next"), ("_links", "next"), ("meta", "next"), ("next",)):
        sibling = {(*path[:-1], name) for name in ("previous", "prev")}
        if path in paths and (len(path) > 1 or sibling & paths):
            return path
    return None


def _link_header(facts: Facts) -> ResponseHeader | None:
    link = next((ResponseHeader(name) for name in facts.headers if name.lower() == "link"), None)
    return link or facts.header(URL_VALUE)


def _wire(key: Key | None) -> str | None:
    return key.wire_name if key is not None else None
