"""Pagination schemes: how a page names the next one.

A scheme reads paths of wire names in the body (`("meta", "page_number")`), headers, and the request that brought it.
`items=()` is a bare array, which becomes the page's `data`. All of them end at once where a server says so, and
otherwise at the first page without items.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from pydantic import BaseModel

from ..response.json_values import is_array, is_object
from .page_urls import PageURLError, join_url, next_link, query_params, query_value

if TYPE_CHECKING:
    import httpx

Path = tuple[str, ...]


@dataclass(frozen=True)
class ResponseHeader:
    """A header of the response. Of `Link`, it is the address of the next page."""

    name: str


Where = Path | ResponseHeader
"""Where a response says something."""


class Walked(NamedTuple):
    """What was read on the way to a page: so many pages, with so many items."""

    pages: int
    items: int


START = Walked(0, 0)
_NOTHING: Mapping[str, Any] = MappingProxyType({})


class Visit(NamedTuple):
    """What brought a page, beside its body.

    Attributes:
        url: The URL that was requested, query included.
        walked: What was read before it.
        headers: The headers of the response.
        body: The properties of the request's body.
    """

    url: httpx.URL
    walked: Walked = START
    headers: Mapping[str, str] = _NOTHING
    body: Mapping[str, Any] = _NOTHING


_TOO_LARGE = 10**18  # for a number of pages or items


@dataclass(frozen=True)
class PageInfo:
    """What the next request has that this one has not.

    Attributes:
        params: Query parameters to change. Passing them as `extra_query` to the same method resumes there.
        url: The whole URL, where the server names it.
        body: Properties of the request's body to change. Passing them as `extra_body` resumes there.
    """

    params: Mapping[str, str | int] = field(default_factory=dict[str, "str | int"])
    url: httpx.URL | None = None
    body: Mapping[str, str | int] = field(default_factory=dict[str, "str | int"])


@dataclass(frozen=True)
class PageScheme:
    """Base of the schemes. `items` leads to the array of items."""

    items: Path

    @abstractmethod
    def next(self, page: BaseModel, visit: Visit) -> PageInfo | None:
        """Return what leads to the page after `page`, which `visit` brought; None after the last one."""

    def promises_more(self, page: BaseModel, headers: Mapping[str, str] = _NOTHING) -> bool:
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
        parameter: The parameter of the page number.
        size_parameter: The parameter of the page size; a caller sets it, the scheme does not need it.
        page: Where this page's number is; without it the request tells.
        pages: Where the number of pages is.
        total: Where the number of items on all pages is.
        first: The number of the first page.
        cursor: Where the next page's cursor is, where a request by cursor brings pages that have no number.
        cursor_parameter: The parameter of that cursor.
        has_more: Path of the flag that says whether there is another page.
        in_body: Whether the parameters are properties of the request's body, and not of its query.
    """

    parameter: str
    size_parameter: str | None = None
    page: Where | None = None
    pages: Where | None = None
    total: Where | None = None
    first: int = 1
    cursor: Where | None = None
    cursor_parameter: str | None = None
    has_more: Path | None = None
    in_body: bool = False

    def next(self, page: BaseModel, visit: Visit) -> PageInfo | None:
        count = len(self.read_items(page))
        if count == 0:
            return None
        pages = number_at(page, self.pages, visit.headers)
        if self.cursor_parameter is not None and pages is None:
            by_cursor = Cursor(self.items, self.cursor_parameter, self.cursor, self.has_more, in_body=self.in_body)
            return by_cursor.next(page, visit)
        if self.has_more is not None and value_at(page, self.has_more) is False:
            return None
        number = self._number(page, visit)
        done, total = number - self.first, number_at(page, self.total, visit.headers)
        if pages is not None and done + 1 >= pages:
            return None
        # The size asked for does not tell how many items a page has: servers cap it.
        walked = visit.walked
        before = walked.items if walked.pages == done else done * count
        if total is not None and before + count >= total:
            return None
        return _going_on(self.parameter, number + 1, in_body=self.in_body)

    def _number(self, page: BaseModel, visit: Visit) -> int:
        """Return this page's number as requests count."""
        asked = _sent(visit, self.parameter, in_body=self.in_body)
        said = number_at(page, self.page, visit.headers)
        if said is not None and self.first == 0 and said == (asked or 0) + 1:
            return said - 1  # requests count from zero, and responses from one
        return _first_number(said, asked, self.first)

    def promises_more(self, page: BaseModel, headers: Mapping[str, str] = _NOTHING) -> bool:
        """Whether it names a number of pages, a total, or says that there is more."""
        facts = (number_at(page, self.pages, headers), number_at(page, self.total, headers))
        return any(fact is not None for fact in facts) or _says_more(page, self.has_more)


@dataclass(frozen=True)
class Offset(PageScheme):
    """Pages that begin after a number of items.

    Attributes:
        parameter: The parameter of that number.
        size_parameter: The parameter of the page size; a caller sets it, the scheme does not need it.
        total: Where the number of all items is.
        in_body: Whether the parameters are properties of the request's body, and not of its query.
    """

    parameter: str
    size_parameter: str | None = None
    total: Where | None = None
    in_body: bool = False

    def next(self, page: BaseModel, visit: Visit) -> PageInfo | None:
        count = len(self.read_items(page))
        if count == 0:
            return None
        offset = _first_number(_sent(visit, self.parameter, in_body=self.in_body), 0) + count
        total = number_at(page, self.total, visit.headers)
        if total is not None and offset >= total:
            return None
        return _going_on(self.parameter, offset, in_body=self.in_body)

    def promises_more(self, page: BaseModel, headers: Mapping[str, str] = _NOTHING) -> bool:
        """Whether it names a total."""
        return number_at(page, self.total, headers) is not None


@dataclass(frozen=True)
class Cursor(PageScheme):
    """Pages that begin at a cursor.

    Attributes:
        parameter: The parameter of the cursor.
        cursor: Where the next page's cursor is.
        has_more: Path of the flag that says whether there is one.
        last_item_field: The property of the last item that is the cursor where the response names none.
        in_body: Whether the parameter is a property of the request's body, and not of its query.
    """

    parameter: str
    cursor: Where | None = None
    has_more: Path | None = None
    last_item_field: str | None = None
    in_body: bool = False

    def next(self, page: BaseModel, visit: Visit) -> PageInfo | None:
        if self.has_more is not None and value_at(page, self.has_more) is False:
            return None
        cursor = _read(page, self.cursor, visit.headers) if self.cursor else None
        items = self.read_items(page)
        if cursor is None and self.last_item_field is not None and items:
            cursor = value_at(items[-1], (self.last_item_field,))
        if isinstance(cursor, bool) or not isinstance(cursor, (str, int)) or cursor == "":
            return None
        return _going_on(self.parameter, cursor, in_body=self.in_body)

    def promises_more(self, page: BaseModel, headers: Mapping[str, str] = _NOTHING) -> bool:
        """Whether it says that there is more."""
        return _says_more(page, self.has_more)


@dataclass(frozen=True)
class NextURL(PageScheme):
    """Pages that carry the absolute or relative URL of the next one.

    Attributes:
        url: Where that URL is.
        parameters: The query parameters that differ between pages. Where they are given they are taken from the URL,
            and the rest of the first request is kept: some servers name a path that they do not serve.
    """

    url: Where
    parameters: tuple[str, ...] = ()

    def next(self, page: BaseModel, visit: Visit) -> PageInfo | None:
        link = _read(page, self.url, visit.headers)
        if not isinstance(link, str) or not link:
            return None
        target = join_url(visit.url, link)
        params = query_params(target)
        known = {name: params[name] for name in self.parameters if name in params}
        sent = query_params(visit.url)
        if known.items() <= sent.items():  # what differs is something that no parameter is declared for
            return PageInfo(params, target)
        return PageInfo(known)


@dataclass(frozen=True)
class SinglePage(PageScheme):
    """All items on one page."""

    def next(self, page: BaseModel, visit: Visit) -> PageInfo | None:
        return None


def value_at(value: object, path: Path) -> object:
    """Return what a path of wire names leads to in a model or a decoded JSON value; None where it leads nowhere."""
    for name in path:
        value = _property(value, name)
    return value


def number_at(page: object, where: Where | None, headers: Mapping[str, str] = _NOTHING) -> int | None:
    """Return the integer that a response says somewhere, also one that came as text."""
    return _number(_read(page, where, headers)) if where else None


def _read(page: object, where: Where, headers: Mapping[str, str]) -> object:
    if not isinstance(where, ResponseHeader):
        return value_at(page, where)
    found = headers.get(where.name)
    return next_link(found) if found is not None and where.name.lower() == "link" else found


def _sent(visit: Visit, name: str, *, in_body: bool) -> int | None:
    return _number(visit.body.get(name) if in_body else query_value(visit.url, name))


def _going_on(name: str, value: str | int, *, in_body: bool) -> PageInfo:
    _check_length(value)
    return PageInfo(body={name: value}) if in_body else PageInfo({name: value})


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


def _check_length(cursor: str | int) -> None:
    try:
        str(cursor)
    except ValueError:  # more digits than Python writes
        raise PageURLError("the next page has a cursor that cannot be sent") from None


def _first_number(*candidates: int | None) -> int:
    return next(number for number in candidates if number is not None)
