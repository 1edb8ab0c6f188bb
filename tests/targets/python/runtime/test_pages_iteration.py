"""Pages: iterating, asking for the next one, ending, resuming; sync and async alike."""

from __future__ import annotations

import copy
import pickle
import warnings
from typing import Any

import httpx
import pytest

from templates.python.runtime.errors.errors import APIResponseValidationError
from templates.python.runtime.pages.pages import AsyncPage, SyncPage
from templates.python.runtime.response.mismatches import Mismatch

from .pages import START, AsyncFlat, Bare, Flat, Item, Request, Server, flat

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


def test_iterating_over_a_page_gives_the_items_of_all_pages() -> None:
    server = Server(flat)
    page = server.first(Flat[Item], START + "?filter[a]=1,2&page%5Bsize%5D=2")
    assert [item.id for item in page] == [10, 11, 20, 21, 30, 31]
    assert server.queries() == [
        "filter[a]=1,2&page%5Bsize%5D=2",
        "filter[a]=1,2&page%5Bsize%5D=2&page%5Bnumber%5D=2",
        "filter[a]=1,2&page%5Bsize%5D=2&page%5Bnumber%5D=3",
    ]


async def test_async_iteration_over_the_paginator_and_over_a_page() -> None:
    server = Server(flat)
    paginator = server.paginator(AsyncFlat[Item])
    assert server.urls == [], "nothing is sent before it is asked for"
    assert [item.id async for item in paginator] == [10, 11, 20, 21, 30, 31]
    page = await server.paginator(AsyncFlat[Item])
    assert [item.id for item in page.data or []] == [10, 11]
    assert [item.id async for item in page] == [10, 11, 20, 21, 30, 31]


async def test_pages_one_by_one() -> None:
    page = Server(flat).first(Flat[Item])
    assert [each.meta.page_number for each in page.iter_pages() if each.meta] == [1, 2, 3]
    paginator = Server(flat).paginator(AsyncFlat[Item])
    assert [each.meta.page_number async for each in paginator.iter_pages() if each.meta] == [1, 2, 3]


async def test_stepping_by_hand() -> None:
    page = Server(flat).first(Flat[Item])
    assert page.has_next_page()
    info = page.next_page_info()
    assert info is not None
    assert (info.params, info.url) == ({"page[number]": 2}, None)
    last = page.get_next_page().get_next_page()
    assert type(last) is Flat[Item]
    assert not last.has_next_page()
    assert last.next_page_info() is None
    with pytest.raises(RuntimeError, match="this is the last page"):
        last.get_next_page()
    async_page = await Server(flat).paginator(AsyncFlat[Item])
    async_last = await (await async_page.get_next_page()).get_next_page()
    assert not async_last.has_next_page()
    with pytest.raises(RuntimeError, match="this is the last page"):
        await async_last.get_next_page()


@pytest.mark.parametrize(("limit", "ids", "requests"), [(3, 3, 2), (2, 2, 1), (0, 0, 1), (None, 6, 3), (99, 6, 3)])
async def test_a_limit_fetches_no_page_in_vain(limit: int | None, ids: int, requests: int) -> None:
    expected = [10, 11, 20, 21, 30, 31][:ids]
    server = Server(flat)
    assert [item.id for item in server.first(Flat[Item]).iter(limit=limit)] == expected
    assert len(server.urls) == requests
    server = Server(flat)
    assert [item.id async for item in server.paginator(AsyncFlat[Item]).iter(limit=limit)] == expected
    assert len(server.urls) == requests


def test_resuming_where_a_page_left_off() -> None:
    info = Server(flat).first(Flat[Item]).next_page_info()
    assert info is not None
    url = httpx.URL(START, params=info.params)
    assert [item.id for item in Server(flat).first(Flat[Item], str(url))] == [20, 21, 30, 31]


def test_a_page_can_be_left_and_iterated_again() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        page = Server(flat).first(Flat[Item])
        assert next(iter(page)).id == 10
        assert [item.id for item in page] == [item.id for item in page]
        assert page.get_next_page() == page.get_next_page()


async def test_a_server_that_ignores_the_page_ends_after_the_first() -> None:
    def one_page(_: dict[str, str]) -> object:
        return {"data": [{"id": 1}]}

    server = Server(one_page)
    with pytest.warns(RuntimeWarning, match="/v2/things leads to a page that was read before"):
        assert [item.id for item in server.first(Flat[Item])] == [1]
    assert len(server.urls) == 2
    with pytest.warns(RuntimeWarning, match="read before"):
        assert [item.id async for item in Server(one_page).paginator(AsyncFlat[Item])] == [1]
    page = server.first(Flat[Item])
    with pytest.warns(RuntimeWarning, match="read before"):
        again = page.get_next_page()
    assert not again.has_next_page()


def test_a_bare_array_becomes_the_data() -> None:
    server = Server(lambda query: [{"id": 1}, {"id": 2}] if "page[number]" not in query else [])
    page = server.first(Bare[Item])
    assert page.data == [Item(id=1), Item(id=2)]
    assert [item.id for item in page] == [1, 2]
    assert server.queries() == ["", "page%5Bnumber%5D=2"]


def respond(page_type: Any, content: bytes, **options: Any) -> Any:
    """Return a page made of a body."""
    response = httpx.Response(200, content=content, request=httpx.Request("GET", START))
    request = Request(Server(flat), response.request.url)
    return page_type._from_response(content, request=request, response=response, **options)


def test_items_that_do_not_fit_are_reported_and_kept() -> None:
    noted: list[Mismatch] = []
    page = respond(Flat[Item], b'{"data": [{"id": "one"}, {"id": 2}]}', on_mismatch=noted.append)
    assert [item.id for item in page.data] == ["one", 2]
    assert [str(mismatch) for mismatch in noted] == ["data[0].id: expected int, found str"]
    bare = respond(Bare[Item], b' [{"id": "one"}] ', on_mismatch=noted.append)
    assert bare.data[0].id == "one"
    with pytest.raises(APIResponseValidationError, match="expected int, found str"):
        respond(Flat[Item], b'{"data": [{"id": "one"}]}', strict=True)


@pytest.mark.parametrize("page_type", [Flat[Item], Bare[Item], AsyncFlat[Item]])
def test_an_empty_body_is_an_empty_page(page_type: Any) -> None:
    page = respond(page_type, b"")
    assert not page.data
    assert not page.has_next_page()


@pytest.mark.parametrize("content", [b"[1]", b"null", b'"x"'])
def test_a_body_that_is_no_page_is_an_error(content: bytes) -> None:
    with pytest.raises(APIResponseValidationError, match="not a page of results"):
        respond(Flat[Item], content)


def test_a_page_without_its_items_has_none() -> None:
    for content in (b"{}", b'{"data": null}', b'{"data": {"id": 1}}'):
        page = respond(Flat[Item], content)
        assert list(page) == []
        assert not page.has_next_page()


def test_copies_leave_the_client_behind() -> None:
    page = Server(flat).first(Flat[Item])
    for twin in (pickle.loads(pickle.dumps(page)), copy.copy(page), copy.deepcopy(page)):
        assert twin == page
        assert type(twin) is type(page)
        assert twin.to_dict() == flat({})
        assert not twin.has_next_page()
        assert [item.id for item in twin] == [10, 11]


def test_a_page_made_by_hand_is_the_only_one() -> None:
    page = Flat[Item](data=[Item(id=1)])
    assert list(page) == [Item(id=1)]
    with pytest.raises(RuntimeError, match="last page"):
        page.get_next_page()


def test_sync_and_async_pages_have_the_same_methods() -> None:
    def public(kind: type) -> set[str]:
        return {name.replace("__aiter__", "__iter__") for name in vars(kind) if not name.startswith("__pydantic")}

    assert public(SyncPage) == public(AsyncPage)
