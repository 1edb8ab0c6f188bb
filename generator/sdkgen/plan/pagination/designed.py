"""Schemes that `sdk.yml` describes: an operation that takes and returns what a scheme says pages that way."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from sdkgen.design.model import PaginationScheme
from sdkgen.model import ir
from sdkgen.plan.pagination.conforms import conforms, properties
from sdkgen.plan.pagination.scheme import (
    Cursor,
    NextURL,
    Offset,
    PageNumber,
    PageScheme,
    Paging,
    Path,
    ResponseHeader,
    SinglePage,
    Where,
)
from sdkgen.plan.pagination.signals import Facts
from sdkgen.plan.pagination.terms import (
    CURSOR,
    CURSOR_VALUE,
    LAST_VALUE,
    MORE_VALUE,
    OFFSET,
    PAGE,
    PAGE_VALUE,
    PAGES_VALUE,
    SIZE,
    TOTAL_VALUE,
    URL_VALUE,
)
from sdkgen.words.casing import snake

_PARAMETERS = ("page_number_param", "offset_count_param", "next_cursor_param", "next_cursor_id_param")
_MARK = "x-stainless-pagination-property"


def designed(written: PaginationScheme, facts: Facts, *, strictly: bool = False) -> Paging | None:
    """Return how an operation pages by this scheme; None where it takes or returns something else.

    Args:
        written: The scheme.
        facts: What the operation takes and returns.
        strictly: Whether it must have all of the scheme, and its parameters where the scheme has them.
    """
    places = [facts.of_body()] if written.param_location == "body" else [facts, facts.of_body()]
    for each in places[:1] if strictly else places:
        fit = _fit(written, each) if not strictly or conforms(written, each) else None
        scheme = _SCHEMES[written.type](fit) if fit is not None and written.type in _SCHEMES else None
        if fit is not None and scheme is not None:
            item = facts.lists[fit.items]
            rule = f"sdk.yml: {written.name}"
            return Paging(scheme, item, rule, written.class_name, facts.declared, named=tuple(written.response))
    return None


@dataclass(frozen=True, slots=True)
class _Fit:
    """What of an operation plays which part in a scheme."""

    items: Path
    parameter: str | None
    keys: tuple[str, ...]
    """The keys of the scheme that the operation takes, that parameter among them."""
    response: Mapping[str, Where]
    """Where the response says what, by purpose."""
    last_item_field: str | None
    in_body: bool

    @property
    def size(self) -> str | None:
        return next((key for key in self.keys if key != self.parameter), None)

    def path(self, *purposes: str) -> Path | None:
        found = next((self.response[name] for name in purposes if name in self.response), None)
        return found if isinstance(found, tuple) else None


def _fit(written: PaginationScheme, facts: Facts) -> _Fit | None:
    request = {purpose: key for key, value in written.request.items() if (purpose := _mark(value, "purpose"))}
    response = dict(_places(written.response, ()))
    items = response.pop("items", None) or _only_array(written.response)
    keys = {key.wire_name for key in facts.keys}
    last = response.pop("cursor_item_id", None)
    if not isinstance(items, tuple) or items not in facts.lists or not set(request.values()) <= keys:
        return None
    if any(not _is_there(place, facts) for place in response.values()):
        return None
    marked = (request[name] for name in _PARAMETERS if name in request)
    parameter = next(marked, None) or next((key for key in _turning(written) if key in keys), None)
    unmarked = {**dict(_only_text(written, parameter)), **dict(_unmarked(written))}
    response = {**{name: place for name, place in unmarked.items() if _is_there(place, facts)}, **response}
    inside = isinstance(last, tuple) and len(last) > len(items)
    return _Fit(
        items,
        parameter,
        tuple(key for key in written.request if key in keys),
        response,
        last[-1] if inside and isinstance(last, tuple) else _item_id(written, items, facts),
        facts.in_body,
    )


def _item_id(written: PaginationScheme, items: Path, facts: Facts) -> str | None:
    """Return which property of an item a scheme by ids takes if none is marked: the only one listed, or `id`."""
    if written.type != "cursor_id":
        return None
    listed = next((value for path, value in properties(written.response) if path == items), None)
    inner = _item_properties(listed) if isinstance(listed, dict) else None
    names = list(inner) if isinstance(inner, dict) else []
    return names[0] if len(names) == 1 else "id" if "id" in facts.item_fields else None


def _only_text(written: PaginationScheme, parameter: str | None) -> Iterator[tuple[str, Where]]:
    """Yield what leads to the next page if nothing else says so: a text called like the parameter, or the only one."""
    purpose = {"cursor": "next_cursor_field", "cursor_url": "cursor_url_field"}.get(written.type)
    found = properties(written.response)
    texts = [path for path, value in found if isinstance(value, dict) and value.get("type") in ("string", ["string"])]
    same = [path for path in texts if path[-1:] == (parameter,)]
    for path in same or (texts if len(texts) == 1 else []):
        if purpose is not None:
            yield purpose, path


def _turning(written: PaginationScheme) -> Iterator[str]:
    """Yield the parameters of a scheme that may change from page to page where it marks none, the likeliest first."""
    names = [key for key, value in written.request.items() if not _mark(value, "purpose")]
    yield from (key for key in names if snake(key) in _TURNING.get(written.type, ()))
    others = [key for key in names if snake(key) not in SIZE]
    yield from others if len(others) == 1 else ()
    texts = [key for key in others if _is_text(written.request[key])]
    yield from texts if len(texts) == 1 and written.type.startswith("cursor") else ()


def _is_text(value: ir.JsonValue) -> bool:
    return isinstance(value, dict) and value.get("type") == "string"


def _unmarked(written: PaginationScheme) -> Iterator[tuple[str, Where]]:
    """Yield what a scheme reads without a mark that says so, by what it is called."""
    for path in _leaves(written.response, ()):
        yield from ((purpose, path) for purpose, names in _VALUES if snake(path[-1]) in names)


def _leaves(properties: Mapping[str, ir.JsonValue], path: Path) -> Iterator[Path]:
    for name, value in properties.items():
        if isinstance(value, dict) and isinstance(inner := value.get("properties"), dict):
            yield from _leaves(inner, (*path, name))
        elif isinstance(value, dict) and value.get("type") != "array" and not _mark(value, "purpose"):
            yield (*path, name)


_TURNING = {
    "page_number": PAGE,
    "offset": OFFSET,
    "cursor": CURSOR | OFFSET,
    "cursor_id": CURSOR,
    "cursor_url": CURSOR | PAGE,
}
_VALUES = (
    ("current_page_number_field", PAGE_VALUE),
    ("total_page_count_field", PAGES_VALUE),
    ("offset_total_count_field", TOTAL_VALUE),
    ("next_cursor_field", CURSOR_VALUE | LAST_VALUE),
    ("has_next_page", MORE_VALUE),
    ("cursor_url_field", URL_VALUE),
)


def _is_there(place: Where, facts: Facts) -> bool:
    """Tell whether a response has what a scheme reads; a header that the scheme names need not be declared."""
    return isinstance(place, ResponseHeader) or any(value.path == place for value in facts.values)


def _numbers(fit: _Fit) -> PageScheme | None:
    if fit.parameter is None:
        return None
    return PageNumber(
        fit.items,
        fit.parameter,
        fit.size,
        page=fit.response.get("current_page_number_field"),
        pages=fit.response.get("total_page_count_field"),
        total=fit.response.get("offset_total_count_field") or fit.response.get("total_item_count_field"),
        has_more=fit.path(*_MORE),
        in_body=fit.in_body,
    )


def _offset(fit: _Fit) -> PageScheme | None:
    total = fit.response.get("offset_total_count_field") or fit.response.get("total_item_count_field")
    return Offset(fit.items, fit.parameter, fit.size, total, in_body=fit.in_body) if fit.parameter else None


def _cursor(fit: _Fit) -> PageScheme | None:
    if fit.parameter is None:
        return None
    cursor, more = fit.response.get("next_cursor_field"), fit.path(*_MORE)
    return Cursor(fit.items, fit.parameter, cursor, more, fit.last_item_field, in_body=fit.in_body)


def _url(fit: _Fit) -> PageScheme | None:
    url = fit.response.get("cursor_url_field") or fit.response.get("next_cursor_field")
    return NextURL(fit.items, url, () if fit.in_body else fit.keys) if url is not None else None


def _single(fit: _Fit) -> PageScheme | None:
    return SinglePage(fit.items)


_SCHEMES: Mapping[str, Callable[[_Fit], PageScheme | None]] = {
    "page_number": _numbers,
    "offset": _offset,
    "cursor": _cursor,
    "cursor_id": _cursor,
    "cursor_url": _url,
    "fake_page": _single,
}
_MORE = ("has_next_page_field", "has_next_page")


def _mark(value: ir.JsonValue, name: str) -> str:
    mark = value.get(_MARK) if isinstance(value, dict) else None
    said = mark.get(name) if isinstance(mark, dict) else None
    return said if isinstance(said, str) else ""


def _places(properties: Mapping[str, ir.JsonValue], path: Path) -> Iterator[tuple[str, Where]]:
    """Yield the parts that the properties of a response play, and where each is found."""
    for name, value in properties.items():
        if not isinstance(value, dict):
            continue
        if purpose := _mark(value, "purpose"):
            header = _mark(value, "from_header")
            yield purpose, ResponseHeader(header) if header else _place(name, value, path)
        for inner in (value.get("properties"), _item_properties(value)):
            if isinstance(inner, dict):
                yield from _places(inner, (*path, name))


def _place(name: str, value: dict[str, ir.JsonValue], path: Path) -> Path:
    mark = value.get(_MARK)
    top = name == "$body" or (isinstance(mark, dict) and mark.get("is_top_level_array") is True)
    return path if top else (*path, name)


def _only_array(properties: Mapping[str, ir.JsonValue], path: Path = ()) -> Path | None:
    """Return the items of a scheme that does not mark them: its only array."""
    found: list[Path] = []
    for name, value in properties.items():
        if isinstance(value, dict) and value.get("type") == "array":
            found.append(_place(name, value, path))
        elif isinstance(value, dict) and isinstance(inner := value.get("properties"), dict):
            deeper = _only_array(inner, (*path, name))
            found += [deeper] if deeper is not None else []
    return found[0] if len(found) == 1 else None


def _item_properties(value: dict[str, ir.JsonValue]) -> ir.JsonValue:
    items = value.get("items")
    return items.get("properties") if isinstance(items, dict) else None
