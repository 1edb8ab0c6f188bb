"""What generated clients ask for while they iterate over pages, and what they find there."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import anyio
import httpx
import pytest

from tests.targets.python.golden.wire import Import

Answer = tuple[Any, dict[str, str]]
"""The body of a page, and its headers."""


def page(body: object, **headers: str) -> Answer:
    """Return one page."""
    return body, {name.replace("_", "-"): value for name, value in headers.items()}


@dataclass(frozen=True, slots=True)
class Walk:
    """One iteration: the pages in the order in which they are asked for, and the requests that must ask for them."""

    case: str
    call: Callable[[Any], Any]
    pages: Sequence[Answer]
    requests: Sequence[str]
    """Target, and behind it the body, if there is one."""
    found: Callable[[Any], object] = lambda item: item.id
    items: Sequence[object] = (1, 2, 3)


def books(*ids: int) -> list[dict[str, int]]:
    """Return items."""
    return [{"id": id} for id in ids]


WALKS = {
    "a page that says more": Walk(
        "pages-beside-items",
        lambda client: client.books.list(),
        [page({"items": books(id), "total": 3, "took_ms": 1, "byGenre": {}}) for id in (1, 2, 3)],
        ["/books", "/books?page=2", "/books?page=3"],
    ),
    "from zero by default": Walk(
        "pages-from-zero",
        lambda client: client.books.list(),
        [page({"items": books(id), "total": 3}) for id in (1, 2, 3)],
        ["/books", "/books?page=1", "/books?page=2"],
    ),
    "from zero by minimum": Walk(
        "pages-from-zero",
        lambda client: client.loans.list(size=1),
        [page({"content": books(number + 1), "totalPages": 3, "page": number}) for number in (0, 1, 2)],
        ["/loans?size=1", "/loans?size=1&page=1", "/loans?size=1&page=2"],
    ),
    "from zero, and the response counts from one": Walk(
        "pages-from-zero",
        lambda client: client.loans.list(),
        [page({"content": books(number), "totalPages": 3, "page": number}) for number in (1, 2, 3)],
        ["/loans", "/loans?page=1", "/loans?page=2"],
    ),
    "from zero by description": Walk(
        "pages-from-zero",
        lambda client: client.shelves.list(),
        [page(books(1)), page(books(2, 3)), page([])],
        ["/shelves", "/shelves?page=1", "/shelves?page=2"],
    ),
    "the list that the path names": Walk(
        "pages-two-lists",
        lambda client: client.books.list(),
        [
            page({"authors": [{"name": "a"}], "books": books(1), "cursor": "a"}),
            page({"authors": [], "books": books(2), "cursor": "b"}),
            page({"authors": [], "books": books(3)}),
        ],
        ["/books", "/books?cursor=a", "/books?cursor=b"],
    ),
    "the list that is not about warnings": Walk(
        "pages-two-lists",
        lambda client: client.loans.search(),
        [page({"Warnings": ["!"], "Found": books(id), "pagination": {"page": id, "pageCount": 3}}) for id in (1, 2, 3)],
        ["/loans/search", "/loans/search?page=2", "/loans/search?page=3"],
    ),
    "items inside an object": Walk(
        "pages-nested-items",
        lambda client: client.books.list_history("7"),
        [
            page({"history": {"events": books(1), "archived": True}, "notes": ["x"], "nextPageToken": "a"}),
            page({"history": {"events": books(2)}, "nextPageToken": "b"}),
            page({"history": {"events": books(3)}}),
        ],
        ["/books/7/history", "/books/7/history?nextPageToken=a", "/books/7/history?nextPageToken=b"],
    ),
    "a cursor in a header": Walk(
        "pages-headers",
        lambda client: client.books.list(per_page=1),
        [page(books(1), X_After_Cursor="a"), page(books(2), x_after_cursor="b"), page(books(3))],
        ["/books?per_page=1", "/books?per_page=1&after_cursor=a", "/books?per_page=1&after_cursor=b"],
    ),
    "a link": Walk(
        "pages-headers",
        lambda client: client.loans.list(),
        [
            page(books(1), Link='</loans?page=9>; rel="last", <https://api.example.com/loans?page=2>; rel="next"'),
            page(books(2), Link='<?page=3>; title="a, b"; rel="up next"'),
            page(books(3), Link='</loans?page=1>; rel="first"'),
        ],
        ["/loans", "/loans?page=2", "/loans?page=3"],
    ),
    "a number of pages in a header": Walk(
        "pages-headers",
        lambda client: client.shelves.list(),
        [page(books(id), X_Total_Pages="3") for id in (1, 2, 3)],
        ["/shelves", "/shelves?page=2", "/shelves?page=3"],
    ),
    "the token of the last item": Walk(
        "pages-last-item",
        lambda client: client.books.list(),
        [page({"data": [{"token": token}], "has_more": token != "c"}) for token in "abc"],
        ["/books", "/books?starting_after=a", "/books?starting_after=b"],
        lambda item: item.token,
        ["a", "b", "c"],
    ),
    "the id of the last item": Walk(
        "pages-last-item",
        lambda client: client.items.list(),
        [page({"data": [{"token": token}], "last_id": token * 2, "has_more": token != "c"}) for token in "abc"],
        ["/items", "/items?after=aa", "/items?after=bb"],
        lambda item: item.token,
        ["a", "b", "c"],
    ),
    "an offset of the next page": Walk(
        "pages-next-offset",
        lambda client: client.books.list(limit=1),
        [
            page({"data": books(1), "next_page": {"offset": "x=", "uri": "/"}}),
            page({"data": books(2), "next_page": {"offset": "y"}}),
            page({"data": books(3), "next_page": None}),
        ],
        ["/books?limit=1", "/books?limit=1&offset=x%3D", "/books?limit=1&offset=y"],
    ),
    "the next offset": Walk(
        "pages-next-offset",
        lambda client: client.loans.list(),
        [page({"data": books(id), "next_offset": id * 10 if id < 3 else None}) for id in (1, 2, 3)],
        ["/loans", "/loans?offset=10", "/loans?offset=20"],
    ),
    "a cursor in the body": Walk(
        "pages-designed",
        lambda client: client.books.search(query="q"),
        [page({"books": books(id), "maps": [], "next_cursor": cursor}) for id, cursor in ((1, "a"), (2, "b"), (3, ""))],
        [
            '/books/search {"query":"q"}',
            '/books/search {"query":"q","cursor":"a"}',
            '/books/search {"query":"q","cursor":"b"}',
        ],
    ),
    "a header that the design names": Walk(
        "pages-designed",
        lambda client: client.loans.list(),
        [page(books(1), X_Next="a"), page(books(2), X_Next="b"), page(books(3))],
        ["/loans", "/loans?from=a", "/loans?from=b"],
    ),
    "the list that the design names": Walk(
        "pages-designed",
        lambda client: client.shelves.list(),
        [page({"full": books(9), "empty": books(id), "pages": 3}) for id in (1, 2, 3)],
        ["/shelves", "/shelves?page=2", "/shelves?page=3"],
    ),
    "a scheme of Stainless without marks": Walk(
        "stainless-pages",
        lambda client: client.files.list(limit=1),
        [page({"data": [{"id": id}], "last_id": id, "has_more": id != "c"}) for id in "abc"],
        ["/files?limit=1", "/files?limit=1&after=a", "/files?limit=1&after=b"],
        items="abc",
    ),
    "a scheme of Stainless in the body": Walk(
        "stainless-pages",
        lambda client: client.files.search(term="t"),
        [page({"results": [{"id": id}], "paging": {"key": key}}) for id, key in (("a", "x"), ("b", "y"), ("c", None))],
        [
            '/files/search {"term":"t"}',
            '/files/search {"cursor":"x","term":"t"}',
            '/files/search {"cursor":"y","term":"t"}',
        ],
        items="abc",
    ),
    "a scheme of Stainless with a header": Walk(
        "stainless-pages",
        lambda client: client.ledgers.list(),
        [page([{"id": "a"}], X_Next="x"), page([{"id": "b"}], X_Next="y"), page([{"id": "c"}])],
        ["/ledgers", "/ledgers?after_cursor=x", "/ledgers?after_cursor=y"],
        items="abc",
    ),
}


@pytest.mark.parametrize("name", WALKS)
def test_pages_are_asked_for_as_the_api_says(name: str, package: Import) -> None:
    walk, asked = WALKS[name], list[str]()
    module = package(walk.case)
    client = module.Client(http_client=httpx.Client(transport=_server(walk, asked)), max_retries=0)

    assert [walk.found(item) for item in walk.call(client)] == list(walk.items)
    assert asked == list(walk.requests)


@pytest.mark.parametrize("name", WALKS)
def test_asynchronous_pages_are_asked_for_alike(name: str, package: Import) -> None:
    walk, asked = WALKS[name], list[str]()
    module = package(walk.case)

    async def collect() -> list[object]:
        async with httpx.AsyncClient(transport=_server(walk, asked)) as http:
            client = module.AsyncClient(http_client=http, max_retries=0)
            return [walk.found(item) async for item in walk.call(client)]

    assert anyio.run(collect) == list(walk.items)
    assert asked == list(walk.requests)


def test_a_cursor_in_the_body_that_repeats_ends_the_iteration(package: Import) -> None:
    again = page({"books": books(1), "maps": [], "next_cursor": "a"})
    walk, asked = Walk("pages-designed", lambda client: client.books.search(), [again] * 9, []), list[str]()
    client = package(walk.case).Client(http_client=httpx.Client(transport=_server(walk, asked)), max_retries=0)

    with pytest.warns(RuntimeWarning, match="read before"):
        assert len(list(walk.call(client))) <= 2
    assert len(asked) == 2


def test_a_page_has_what_the_response_declares_beside_its_items(package: Import) -> None:
    body = {
        "items": books(1),
        "total": 1,
        "per_page": 10,
        "took_ms": 5,
        "byGenre": {"novel": {"count": 3}},
        "suggestions": [{"title": "Emma"}],
    }
    walk = Walk("pages-beside-items", lambda client: client.books.list(), [page(body)], [])
    module = package(walk.case)
    client = module.Client(http_client=httpx.Client(transport=_server(walk, [])))

    found = walk.call(client)

    assert isinstance(found, module.pagination.SyncItemsNumberedPageByPageOfTotal)
    assert (found.took_ms, found.by_genre["novel"].count, found.suggestions[0].title) == (5, 3, "Emma")
    assert (found.total, found.per_page) == (1, 10)
    assert "took_ms" not in module.pagination.SyncItemsNumberedPageByPageOfTotal.model_fields


def test_what_renders_a_page_is_no_list(package: Import) -> None:
    walk = Walk("pages-beside-items", lambda client: client.books.scan("1", page=3), [page({"lines": ["a"]})], [])
    client = package(walk.case).Client(http_client=httpx.Client(transport=_server(walk, [])))

    found = walk.call(client)

    assert found.lines == ["a"]
    assert not hasattr(found, "get_next_page")


def _server(walk: Walk, asked: list[str]) -> httpx.MockTransport:
    """Return a server that gives one page after the other, and keeps what it is asked for."""
    answers = iter(walk.pages)

    def handle(request: httpx.Request) -> httpx.Response:
        body = request.read().decode()
        asked.append(f"{request.url.raw_path.decode()} {body}" if body else request.url.raw_path.decode())
        content, headers = next(answers)
        return httpx.Response(200, content=json.dumps(content), headers={"content-type": "application/json", **headers})

    return httpx.MockTransport(handle)
