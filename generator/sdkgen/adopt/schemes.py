"""Page classes of a package as pagination schemes of a design."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from sdkgen.model.ir import JsonValue
from sdkgen.plan.pagination.terms import MORE_VALUE, PAGE_VALUE, PAGES_VALUE, SIZE, TOTAL_VALUE
from sdkgen.published.model import PageClass
from sdkgen.words.casing import snake

_MARK = "x-stainless-pagination-property"
_PURPOSES = {
    "page_number": "page_number_param",
    "offset": "offset_count_param",
    "cursor": "next_cursor_param",
    "cursor_id": "next_cursor_id_param",
}


def scheme_name(page: str) -> str:
    """Return the name of the scheme of a page class: `CursorPage` of `SyncCursorPage`."""
    return page.removeprefix("Async").removeprefix("Sync")


def scheme(page: PageClass, sent: Collection[str]) -> JsonValue:
    """Return the entry of `pagination` that gives a page class.

    Args:
        page: The class.
        sent: Wire names of what methods with such pages take.
    """
    kind = _kind(page)
    request: dict[str, JsonValue] = {}
    if kind in _PURPOSES:
        for name in page.request[:1]:
            type_ = "integer" if page.counts else "string"
            request[name] = {"type": type_, _MARK: {"purpose": _PURPOSES[kind]}}
    for name in sorted(sent):
        if snake(name) in SIZE and name not in request:
            request[name] = {"type": "integer"}
    return {"name": scheme_name(page.name), "type": kind, "request": request, "response": _response(page, kind)}


def _kind(page: PageClass) -> str:
    if page.request == ("",):
        return "cursor_url"
    if not page.request:
        return "fake_page"
    if page.adds_length:
        return "offset"
    if page.counts:
        return "page_number"
    return "cursor_id" if page.item_cursor is not None else "cursor"


def _response(page: PageClass, kind: str) -> dict[str, JsonValue]:
    response: dict[str, JsonValue] = {}
    item: dict[str, JsonValue] = {"type": "object"}
    if page.item_cursor is not None:
        cursor: JsonValue = {"type": "string", _MARK: {"purpose": "cursor_item_id"}}
        item["properties"] = {page.item_cursor: cursor}
    mark: dict[str, JsonValue] = {"purpose": "items"}
    if not page.items:
        mark["is_top_level_array"] = True
    _put(response, page.items or ("items",), {"type": "array", "items": item, _MARK: mark})
    for path in page.response:
        if path[-1] not in page.headers:
            _put(response, path, _value(path, kind))
    for name, header in page.headers.items():
        if snake(name) not in SIZE:
            purpose = "next_cursor_field" if kind.startswith("cursor") else "total_page_count_field"
            response[name] = {"type": "string", _MARK: {"purpose": purpose, "from_header": header}}
    return response


def _value(path: tuple[str, ...], kind: str) -> JsonValue:
    """A value of a response; where its name does not tell what it is, a mark does."""
    name = snake(path[-1])
    if kind in {"page_number", "offset"}:
        return {"type": "integer"} if name in PAGE_VALUE | PAGES_VALUE | TOTAL_VALUE else {"type": "boolean"}
    if name in MORE_VALUE:
        return {"type": "boolean"}
    purpose = "cursor_url_field" if kind == "cursor_url" else "next_cursor_field"
    return {"type": "string", _MARK: {"purpose": purpose}}


def _put(response: dict[str, JsonValue], path: Iterable[str], value: JsonValue) -> None:
    *above, name = path
    for step in above:
        inner = response.setdefault(step, {"type": "object", "properties": {}})
        properties = inner.get("properties") if isinstance(inner, dict) else None
        if not isinstance(properties, dict):
            return
        response = properties
    response[name] = value


def schemes(pages: Mapping[str, PageClass], sent: Mapping[str, Collection[str]]) -> list[JsonValue]:
    """Return the entries of `pagination` of all page classes.

    Args:
        pages: The classes by name.
        sent: By class, the wire names of what methods with such pages take.
    """
    return [scheme(page, sent.get(name, ())) for name, page in pages.items() if not page.asynchronous]
