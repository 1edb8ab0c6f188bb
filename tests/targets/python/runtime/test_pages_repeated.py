"""Pages that repeat: equal ones are right where the server promises more, and else end the iteration with a warning."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Any

import pytest

from templates.python.runtime.errors.errors import SDKError
from templates.python.runtime.pages.page_schemes import Cursor, NextURL, Offset, PageNumber, PageScheme
from templates.python.runtime.pages.pages import AsyncPage, SyncPage

from .pages import START, AsyncFlat, Flat, Item, Linked, Server, page_of

pytestmark = pytest.mark.anyio
ZERO = {"cost": "0.00"}
Answer = Callable[[dict[str, str]], object]


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


async def walk(answer: Answer, scheme: PageScheme) -> tuple[int, int]:
    """Return the number of items and of requests, having seen that both kinds of pages find the same."""
    server = Server(answer)
    first: Any = server.first(page_of(SyncPage, scheme))
    count, requests = len(list(first)), len(server.urls)
    server = Server(answer)
    paginator: Any = server.paginator(page_of(AsyncPage, scheme))
    assert (len([item async for item in paginator]), len(server.urls)) == (count, requests)
    return count, requests


def by_offset(query: dict[str, str]) -> object:
    left = 100 - int(query.get("offset", "0"))
    return {"data": [ZERO] * max(min(left, 10), 0), "total": 100}


def by_number(query: dict[str, str]) -> object:
    left = 10 - int(query.get("page", "1"))
    return {"data": [ZERO] * (10 if left >= 0 else 0), "total": 100, "pages": 10}


@pytest.mark.parametrize(
    ("answer", "scheme"),
    [
        (by_offset, Offset(("data",), "offset", total=("total",))),
        (by_number, PageNumber(("data",), "page", total=("total",))),
        (by_number, PageNumber(("data",), "page", pages=("pages",))),
        (by_number, PageNumber(("data",), "page", pages=("pages",), total=("total",))),
    ],
    ids=["offset and total", "page and total", "page and pages", "page, pages and total"],
)
async def test_equal_pages_of_which_more_are_promised_are_all_read(answer: Answer, scheme: PageScheme) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert await walk(answer, scheme) == (100, 10)


async def test_equal_items_under_new_cursors_are_all_read() -> None:
    def answer(query: dict[str, str]) -> object:
        number = int(query.get("cursor", "0")) + 1
        return {"data": [ZERO] * 10, "next": str(number) if number < 10 else None, "more": number < 10}

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert await walk(answer, Cursor(("data",), "cursor", ("next",))) == (100, 10)
        assert await walk(answer, Cursor(("data",), "cursor", ("next",), ("more",))) == (100, 10)


@pytest.mark.parametrize(
    "scheme",
    [Offset(("data",), "offset"), Offset(("data",), "offset", total=("total",)), PageNumber(("data",), "page")],
    ids=["offset", "offset and a total that is not there", "page"],
)
async def test_equal_pages_of_which_nobody_promised_more_end_the_iteration(scheme: PageScheme) -> None:
    with pytest.warns(RuntimeWarning, match="/v2/things leads to a page that was read before; the iteration ends here"):
        assert await walk(lambda _: {"data": [ZERO] * 10}, scheme) == (10, 2)


async def test_a_caller_can_tell_the_page_that_repeats() -> None:
    page: Any = Server(lambda _: {"data": [ZERO]}).first(page_of(SyncPage, PageNumber(("data",), "page")))
    with warnings.catch_warnings():
        warnings.simplefilter("error", RuntimeWarning)
        with pytest.raises(RuntimeWarning, match="read before"):
            list(page)


CIRCLES: dict[str, tuple[Answer, PageScheme]] = {
    "a cursor that repeats": (
        lambda _: {"data": [ZERO], "next": "a", "more": True},
        Cursor(("data",), "cursor", ("next",), ("more",)),
    ),
    "a last item that repeats": (
        lambda _: {"data": [{"id": "1"}], "more": True},
        Cursor(("data",), "after", None, ("more",), "id"),
    ),
    "a page that says it is the first": (
        lambda query: {"data": [query], "page": 1, "pages": 9},
        PageNumber(("data",), "page", page=("page",), pages=("pages",)),
    ),
    "a page by cursor": (
        lambda _: {"data": [ZERO], "next": "a", "more": True},
        PageNumber(("data",), "page", pages=("pages",), cursor=("next",), cursor_parameter="after", has_more=("more",)),
    ),
}


@pytest.mark.parametrize("name", CIRCLES)
async def test_pages_that_promise_more_and_lead_back_are_an_error(name: str) -> None:
    answer, scheme = CIRCLES[name]
    got: list[object] = []
    first: Any = Server(answer).first(page_of(SyncPage, scheme))
    with pytest.raises(SDKError, match="/v2/things promises more, but leads to a page that was read before"):
        got.extend(first)
    paginator: Any = Server(answer).paginator(page_of(AsyncPage, scheme))
    with pytest.raises(SDKError, match="promises more"):
        _ = [item async for item in paginator]


def test_a_server_that_always_says_page_one_and_promises_nothing_ends() -> None:
    answers = iter(range(100))
    server = Server(lambda _: {"data": [{"id": next(answers)}], "meta": {"page_number": 1}})
    with pytest.warns(RuntimeWarning, match="read before"):
        assert [item.id for item in server.first(Flat[Item])] == [0, 1]


@pytest.mark.parametrize(
    "link",
    [
        "https://api.example.com:99999999/",
        "http://[bad/",
        "http://[::1/",
        "//api.example.com:port/",
        "/v2/things?cursor=" + "a" * 100_000,
        "/v2/things\r\nX-Evil: 1",
        "/v2/things\x00",
        "https://\udcff/",
        "https://" + "a" * 300 + ".example/",
        "https://xn--\u00e9/",
        "javascript:alert(1)",
    ],
)
async def test_an_address_that_is_none(link: str) -> None:
    def answer(_: dict[str, str]) -> object:
        return {"queues": [{"id": 1}], "next_page_uri": link}

    with pytest.raises(SDKError, match="next page"):
        list(Server(answer).first(Linked[Item]))
    known = page_of(SyncPage, NextURL(("queues",), ("next_page_uri",), parameters=("cursor",)))
    with pytest.raises(SDKError, match="next page"):
        list(Server(answer).first(known))


@pytest.mark.parametrize("cursor", ["a" * 100_000, 10**5000, -(10**5000)], ids=["long", "large", "negative"])
def test_a_cursor_that_cannot_be_sent(cursor: Any) -> None:
    page: Any = page_of(SyncPage, Cursor(("data",), "cursor", ("next",)))
    found = page.construct(data=[ZERO], next=cursor)
    place: Any = Server(lambda _: {"data": []}).first(page)
    found._put(place._place)
    with pytest.raises(SDKError, match="next page"):
        found.has_next_page()


@pytest.mark.parametrize("number", ["9" * 4000, "9" * 5000, "-" + "9" * 4299, 10**40])
def test_a_number_of_a_page_that_is_none(number: object) -> None:
    def answer(query: dict[str, str]) -> object:
        return {"data": [{"id": 1}], "meta": {"page_number": number, "total_pages": number}} if not query else {}

    assert [item.id for item in Server(answer).first(Flat[Item])] == [1]


@pytest.mark.parametrize("limit", [-1, 1.5, "3"])
async def test_a_limit_is_a_number(limit: Any) -> None:
    server = Server(lambda _: {"data": []})
    with pytest.raises(ValueError, match="limit must be a whole number"):
        list(server.first(Flat[Item], START).iter(limit=limit))
    with pytest.raises(ValueError, match="limit must be a whole number"):
        _ = [item async for item in server.paginator(AsyncFlat[Item]).iter(limit=limit)]
