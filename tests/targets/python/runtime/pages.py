"""A server of pages for tests, and page classes like the generated ones."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, Generic, TypeVar

import httpx

from templates.python.runtime.models.models import Model
from templates.python.runtime.pages.page_schemes import NextURL, PageNumber, PageScheme
from templates.python.runtime.pages.pages import AsyncPage, AsyncPaginator, SyncPage

T = TypeVar("T")
P = TypeVar("P", bound="SyncPage[Any]")
A = TypeVar("A", bound="AsyncPage[Any]")
START = "https://api.example.com/v2/things"


class Item(Model):
    """What pages hold."""

    id: int


class Meta(Model):
    """The usual envelope's facts."""

    page_number: int | None = None
    total_pages: int | None = None


FLAT = PageNumber(
    items=("data",),
    parameter="page[number]",
    size_parameter="page[size]",
    page=("meta", "page_number"),
    pages=("meta", "total_pages"),
)


class Flat(SyncPage[T], Generic[T]):
    """The usual page."""

    data: list[T] | None = None
    meta: Meta | None = None
    _scheme = FLAT


class AsyncFlat(AsyncPage[T], Generic[T]):
    """Its asynchronous twin."""

    data: list[T] | None = None
    meta: Meta | None = None
    _scheme = FLAT


class Bare(SyncPage[T], Generic[T]):
    """A body that is an array."""

    data: list[T]
    _scheme = PageNumber(items=(), parameter="page[number]")


class Linked(SyncPage[T], Generic[T]):
    """Pages that name the next one."""

    queues: list[T] | None = None
    next_page_uri: str | None = None
    _scheme = NextURL(items=("queues",), url=("next_page_uri",))


class Server:
    """Answers requests with what a function makes of their query, and remembers them."""

    def __init__(self, answer: Callable[[dict[str, str]], object]) -> None:
        self.answer = answer
        self.urls: list[str] = []

    def response(self, url: httpx.URL) -> httpx.Response:
        """Answer one request."""
        self.urls.append(str(url))
        content = json.dumps(self.answer(dict(url.params))).encode()
        return httpx.Response(200, content=content, request=httpx.Request("GET", url))

    def queries(self) -> list[str]:
        """Return the queries of all requests."""
        return [httpx.URL(url).query.decode() for url in self.urls]

    def first(self, page_type: type[P], url: str = START) -> P:
        """Return the page of a first request."""
        return Request(self, httpx.URL(url)).fetch(httpx.URL(url), page_type, {})

    def paginator(self, page_type: type[A], url: str = START) -> AsyncPaginator[Any, A]:
        """Return what an asynchronous list method returns."""
        return AsyncPaginator(lambda: AsyncRequest(self, httpx.URL(url)).fetch(httpx.URL(url), page_type, {}))


class Request:
    """What a page asks for the next one with."""

    def __init__(self, server: Server, url: httpx.URL) -> None:
        self.server = server
        self.url = url
        self.body: Mapping[str, Any] = {}

    def fetch(self, url: httpx.URL, page_type: type[P], body: Mapping[str, Any], /) -> P:
        """Send the request to another URL."""
        response = self.server.response(url)
        make: Any = page_type
        page: P = make._from_response(response.content, request=Request(self.server, url), response=response)
        return page


class AsyncRequest:
    """The same, asynchronous."""

    def __init__(self, server: Server, url: httpx.URL) -> None:
        self.server = server
        self.url = url
        self.body: Mapping[str, Any] = {}

    async def fetch(self, url: httpx.URL, page_type: type[A], body: Mapping[str, Any], /) -> A:
        """Send the request to another URL."""
        response = self.server.response(url)
        make: Any = page_type
        page: A = make._from_response(response.content, request=AsyncRequest(self.server, url), response=response)
        return page


def items(first: int, count: int) -> list[dict[str, int]]:
    """Return items with consecutive ids."""
    return [{"id": number} for number in range(first, first + count)]


def flat(query: dict[str, str], *, pages: int = 3) -> object:
    """Answer as the usual API does: two items on each page."""
    number = int(query.get("page[number]", "1"))
    return {"data": items(number * 10, 2), "meta": {"page_number": number, "total_pages": pages}}


def page_of(page_type: Any, scheme: PageScheme) -> Any:
    """Return a page class with another scheme and no declared fields."""
    return type(f"{page_type.__name__}Of", (page_type,), {"_scheme": scheme, "__module__": __name__})
