"""Pagination schemes: how a page names the next one.

A scheme reads paths of wire names in the body (`("meta", "page_number")`) and the query of the request that brought it.
`items=()` is a bare array, which becomes the page's `data`. All of them end at once where a server says so, and
otherwise at the first page without items.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from pydantic import BaseModel

from ..response.json_values import is_array, is_object
from .page_urls import PageURLError, join_url, query_params, query_value

if TYPE_CHECKING:
    import httpx

Path = tuple[str, ...]


class Walked(NamedTuple):
    """What was read on the way to a page: so many pages, with so many items."""

    pages: int
    items: int


START = Walked(0, 0)
_TOO_LARGE = 10**18  # for a number of pages or items


@dataclass(frozen=True)
class PageInfo:
    """What the next request has that this one has not.

    Attributes:
        params: Query parameters to change. Passing them as `extra_query` to the same method resumes there.
        url: The whole URL, where the server names it.
    """

    params: Mapping[str, str] = field(default_factory=dict[str, str])
    url: httpx.URL | None = None


@dataclass(frozen=True)
class PageScheme:
    """Base of the schemes. `items` leads to the array of items."""

    items: Path

    @abstractmethod
    def next(self, page: BaseModel, url: httpx.URL, walked: Walked = START) -> PageInfo | None:
        """Return what leads to the page after `page`, which came from `url`; None after the last one."""

    def promises_more(self, page: BaseModel) -> bool:
        """Whether a page that leads to another one also says how much there is, so that equal pages may be right."""
        return False

    def read_items(self, page: BaseModel) -> list[object]:
        """Return the items of one page; an empty list where there are none."""
        found = value_at(page, self.items or ("data",))
        return found if is_array(found) else []


@dataclass(frozen=True)
class PageNumber(PageScheme):
    """Pages counted from `first`.

    Attributes:
        parameter: The query parameter of the page number.
        size_parameter: The query parameter of the page size; a caller sets it, the scheme does not need it.
        page: Path of this page's number; without it the request tells.
        pages: Path of the number of pages.
        total: Path of the number of items on all pages.
        first: The number of the first page.
        cursor: Path of the next page's cursor, where a request by cursor brings pages that have no number.
        cursor_parameter: The query parameter of that cursor.
        has_more: Path of the flag that such a page has.
    """

    parameter: str
    size_parameter: str | None = None
    page: Path | None = None
    pages: Path | None = None
    total: Path | None = None
    first: int = 1
    cursor: Path | None = None
    cursor_parameter: str | None = None
    has_more: Path | None = None

    def next(self, page: BaseModel, url: httpx.URL, walked: Walked = START) -> PageInfo | None:
        count = len(self.read_items(page))
        if count == 0:
            return None
        pages = number_at(page, self.pages)
        if self.cursor_parameter is not None and pages is None:
            by_cursor = Cursor(self.items, self.cursor_parameter, self.cursor, self.has_more)
            return by_cursor.next(page, url, walked)
        number = _first_number(number_at(page, self.page), _number(query_value(url, self.parameter)), self.first)
        done, total = number - self.first, number_at(page, self.total)
        if pages is not None and done + 1 >= pages:
            return None
        # The size asked for does not tell how many items a page has: servers cap it.
        before = walked.items if walked.pages == done else done * count
        if total is not None and before + count >= total:
            return None
        return PageInfo({self.parameter: str(number + 1)})

    def promises_more(self, page: BaseModel) -> bool:
        """Whether it names a number of pages, a total, or says that there is more."""
        facts = (number_at(page, self.pages), number_at(page, self.total))
        return any(fact is not None for fact in facts) or _says_more(page, self.has_more)


@dataclass(frozen=True)
class Offset(PageScheme):
    """Pages that begin after a number of items. `total` leads to the number of all items."""

    parameter: str
    size_parameter: str | None = None
    total: Path | None = None

    def next(self, page: BaseModel, url: httpx.URL, walked: Walked = START) -> PageInfo | None:
        count = len(self.read_items(page))
        if count == 0:
            return None
        offset = _first_number(_number(query_value(url, self.parameter)), 0) + count
        total = number_at(page, self.total)
        return None if total is not None and offset >= total else PageInfo({self.parameter: str(offset)})

    def promises_more(self, page: BaseModel) -> bool:
        """Whether it names a total."""
        return number_at(page, self.total) is not None


@dataclass(frozen=True)
class Cursor(PageScheme):
    """Pages that begin at a cursor.

    Attributes:
        parameter: The query parameter of the cursor.
        cursor: Path of the next page's cursor.
        has_more: Path of the flag that says whether there is one.
        last_item_field: The property of the last item that is the cursor where the body names none.
    """

    parameter: str
    cursor: Path | None = None
    has_more: Path | None = None
    last_item_field: str | None = None

    def next(self, page: BaseModel, url: httpx.URL, walked: Walked = START) -> PageInfo | None:
        if self.has_more is not None and value_at(page, self.has_more) is False:
            return None
        cursor = value_at(page, self.cursor) if self.cursor else None
        items = self.read_items(page)
        if cursor is None and self.last_item_field is not None and items:
            cursor = value_at(items[-1], (self.last_item_field,))
        if isinstance(cursor, bool) or not isinstance(cursor, (str, int)) or cursor == "":
            return None
        return PageInfo({self.parameter: _text(cursor)})

    def promises_more(self, page: BaseModel) -> bool:
        """Whether it says that there is more."""
        return _says_more(page, self.has_more)


@dataclass(frozen=True)
class NextURL(PageScheme):
    """Pages that carry the absolute or relative URL of the next one.

    Attributes:
        url: Path of that URL.
        parameters: The query parameters that differ between pages. Where they are given they are taken from the URL,
            and the rest of the first request is kept: some servers name a path that they do not serve.
    """

    url: Path
    parameters: tuple[str, ...] = ()

    def next(self, page: BaseModel, url: httpx.URL, walked: Walked = START) -> PageInfo | None:
        link = value_at(page, self.url)
        if not isinstance(link, str) or not link:
            return None
        target = join_url(url, link)
        params = query_params(target)
        known = {name: params[name] for name in self.parameters if name in params}
        return PageInfo(known) if known else PageInfo(params, target)


@dataclass(frozen=True)
class SinglePage(PageScheme):
    """All items on one page."""

    def next(self, page: BaseModel, url: httpx.URL, walked: Walked = START) -> PageInfo | None:
        return None


def value_at(value: object, path: Path) -> object:
    """Return what a path of wire names leads to in a model or a decoded JSON value; None where it leads nowhere."""
    for name in path:
        value = _property(value, name)
    return value


def number_at(value: object, path: Path | None) -> int | None:
    """Return the integer that a path leads to, also one that came as text."""
    return _number(value_at(value, path)) if path else None


def _property(value: object, name: str) -> object:
    if is_object(value):
        return value.get(name)
    if not isinstance(value, BaseModel):
        return None
    fields = type(value).model_fields
    declared = next((key for key, info in fields.items() if (info.alias or key) == name), None)
    return getattr(value, declared, None) if declared else (value.model_extra or {}).get(name)


def _says_more(page: BaseModel, has_more: Path | None) -> bool:
    return has_more is not None and value_at(page, has_more) is True


def _number(value: object) -> int | None:
    if isinstance(value, bool) or not isinstance(value, (int, str)):
        return None
    try:
        number = int(value)
    except ValueError:
        return None
    return number if abs(number) < _TOO_LARGE else None


def _text(cursor: str | int) -> str:
    try:
        return str(cursor)
    except ValueError:  # more digits than Python writes
        raise PageURLError("the next page has a cursor that cannot be sent") from None


def _first_number(*candidates: int | None) -> int:
    return next(number for number in candidates if number is not None)
