"""Every way in which an API names the next page."""

from __future__ import annotations

from typing import Any

import pytest

from templates.python.runtime.models.models import Field, Model
from templates.python.runtime.pages.page_schemes import (
    Cursor,
    NextURL,
    Offset,
    PageNumber,
    PageScheme,
    SinglePage,
    number_at,
    value_at,
)
from templates.python.runtime.pages.pages import SyncPage

from .pages import START, Flat, Item, Linked, Server, flat, items, page_of


class Aliased(Model):
    """A property whose wire name is no Python name."""

    page_number: int | None = Field(default=None, alias="pageNumber")


def walk(server: Server, scheme: PageScheme, query: str = "") -> list[int]:
    """Return the ids of all items, read with a scheme and undeclared fields."""
    page: Any = server.first(page_of(SyncPage, scheme), START + query)
    return [item["id"] for item in page]


def records(count: int, size: int, **names: str) -> Any:
    """Return an answer with so many items on pages of a fixed size, and their total."""

    def answer(query: dict[str, str]) -> object:
        number = int(query.get("page", "1"))
        first = (number - 1) * size
        found = items(first, max(min(size, count - first), 0))
        return {names.get("items", "records"): found, names.get("total", "totalRecords"): count}

    return answer


TOTALS = PageNumber(items=("records",), parameter="page", size_parameter="recordsPerPage", total=("totalRecords",))


EITHER = PageNumber(
    items=("data",),
    parameter="page[number]",
    pages=("meta", "total_pages"),
    cursor=("meta", "next"),
    cursor_parameter="page[after]",
    has_more=("meta", "has_more"),
)


def by_number_or_cursor(query: dict[str, str]) -> object:
    """Answer with one item a page: by cursor where the request has one, else by number."""
    if "page[after]" not in query:
        number = int(query.get("page[number]", "1"))
        return {"data": items(number - 1, 1), "meta": {"page_number": number, "total_pages": 3}}
    after = int(query["page[after]"])
    return {"data": items(after, 1), "meta": {"next": str(after + 1), "has_more": after < 2}}


@pytest.mark.parametrize(("query", "found"), [("", [0, 1, 2]), ("?page[after]=1", [1, 2])])
def test_numbers_or_a_cursor(query: str, found: list[int]) -> None:
    server = Server(by_number_or_cursor)
    assert walk(server, EITHER, query) == found
    assert len(server.urls) == len(found)


@pytest.mark.parametrize(("total", "requests"), [(0, 1), (1, 1), (10, 1), (11, 2), (20, 2), (25, 3)])
def test_page_numbers_until_the_total(total: int, requests: int) -> None:
    server = Server(records(total, 10))
    assert walk(server, TOTALS) == list(range(total))
    assert len(server.urls) == requests


def test_a_size_that_the_server_caps_loses_nothing() -> None:
    server = Server(records(25, 10))
    assert walk(server, TOTALS, "?recordsPerPage=1000") == list(range(25))
    assert server.queries()[1] == "recordsPerPage=1000&page=2"


def test_totals_from_the_middle() -> None:
    assert walk(Server(records(25, 10)), TOTALS, "?page=2") == list(range(10, 25))


def test_totals_under_other_names() -> None:
    scheme = PageNumber(items=("records",), parameter="page", size_parameter="page_size", total=("total_records",))
    assert walk(Server(records(15, 10, total="total_records")), scheme) == list(range(15))


def test_page_and_per_page_until_empty() -> None:
    server = Server(records(15, 10, items="data", total="ignored"))
    assert walk(server, PageNumber(items=("data",), parameter="page", size_parameter="per_page")) == list(range(15))
    assert server.queries() == ["", "page=2", "page=3"]


def test_page_numbers_that_come_as_text() -> None:
    def answer(query: dict[str, str]) -> object:
        number = query.get("page[number]", "1")
        return {"data": [{"id": int(number)}], "meta": {"page_number": number, "total_pages": "2"}}

    server = Server(answer)
    assert [item.id for item in server.first(Flat[Item])] == [1, 2]


@pytest.mark.parametrize("meta", [None, {}, {"page_number": None, "total_pages": None}, "odd"])
def test_page_numbers_without_facts_go_on_until_empty(meta: object) -> None:
    answers = iter([items(1, 1), items(2, 1), []])
    server = Server(lambda _: {"data": next(answers), "meta": meta})
    assert [item.id for item in server.first(Flat[Item])] == [1, 2]
    assert server.queries() == ["", "page%5Bnumber%5D=2", "page%5Bnumber%5D=3"]


def test_page_numbers_named_by_the_caller() -> None:
    server = Server(flat)
    assert [item.id for item in server.first(Flat[Item], START + "?page[number]=2")] == [20, 21, 30, 31]
    assert server.queries() == ["page[number]=2", "page[number]=3"]


def test_another_array_with_the_usual_facts() -> None:
    scheme = PageNumber(("log_messages",), "page[number]", page=("meta", "page_number"), pages=("meta", "total_pages"))

    def answer(query: dict[str, str]) -> object:
        page: Any = flat(query)
        return {"log_messages": page["data"], "meta": page["meta"]}

    assert walk(Server(answer), scheme) == [10, 11, 20, 21, 30, 31]


def test_pages_counted_from_zero() -> None:
    def answer(query: dict[str, str]) -> object:
        number = int(query.get("Page", "0"))
        return {"data": items(number, 1), "pages": 3}

    scheme = PageNumber(items=("data",), parameter="Page", pages=("pages",), first=0)
    server = Server(answer)
    assert walk(server, scheme) == [0, 1, 2]
    assert server.queries() == ["", "Page=1", "Page=2"]


@pytest.mark.parametrize(("total", "queries"), [(("total",), ["", "offset=2"]), (None, ["", "offset=2", "offset=3"])])
def test_offsets(total: tuple[str, ...] | None, queries: list[str]) -> None:
    server = Server(lambda query: {"data": items(0, 3)[int(query.get("offset", "0")) :][:2], "total": 3})
    assert walk(server, Offset(items=("data",), parameter="offset", size_parameter="limit", total=total)) == [0, 1, 2]
    assert server.queries() == queries


CURSOR = Cursor(items=("data",), parameter="cursor", cursor=("meta", "cursor"), has_more=("meta", "has_more"))


def cursors(*metas: object) -> Server:
    """Return a server whose pages have one item each, and these facts."""
    left = list(enumerate(metas))

    def answer(_: dict[str, str]) -> object:
        number, meta = left.pop(0)
        return {"data": items(number, 1), "meta": meta}

    return Server(answer)


def test_cursors_until_there_is_no_more() -> None:
    first, last = {"cursor": "a b", "has_more": True}, {"cursor": "x", "has_more": False}
    server = cursors(first, {"cursor": 7, "has_more": True}, last)
    assert walk(server, CURSOR, "?limit=1") == [0, 1, 2]
    assert server.queries() == ["limit=1", "limit=1&cursor=a+b", "limit=1&cursor=7"]


@pytest.mark.parametrize("last", [None, {}, {"cursor": None}, {"cursor": ""}, {"cursor": True}, {"cursor": ["a"]}])
def test_cursors_until_there_is_none(last: object) -> None:
    assert walk(cursors({"cursor": "a"}, last), CURSOR) == [0, 1]


def test_cursors_in_brackets_and_deep_in_the_body() -> None:
    scheme = Cursor(items=("data",), parameter="page[after]", cursor=("meta", "cursors", "after"))
    server = cursors({"cursors": {"after": "a"}}, {"cursors": {"before": "a"}})
    assert walk(server, scheme, "?page%5Bsize%5D=1&page%5Bafter%5D=0") == [0, 1]
    assert server.queries() == ["page%5Bsize%5D=1&page%5Bafter%5D=0", "page%5Bsize%5D=1&page%5Bafter%5D=a"]


def test_a_page_without_items_may_have_a_cursor() -> None:
    bodies: list[dict[str, Any]] = [{"data": [], "next": "a"}, {"data": items(5, 1)}]
    answers = iter(bodies)
    assert walk(Server(lambda _: next(answers)), Cursor(("data",), "cursor", ("next",))) == [5]


def test_the_last_item_as_cursor() -> None:
    server = Server(lambda query: {"data": items(int(query.get("after", "0")) + 1, 2) if "after" not in query else []})
    scheme = Cursor(items=("data",), parameter="after", cursor=None, last_item_field="id")
    assert walk(server, scheme) == [1, 2]
    assert server.queries() == ["", "after=2"]
    more = Cursor(items=("data",), parameter="after", has_more=("more",), last_item_field="id")
    server = Server(lambda query: {"data": items(1, 2), "more": False})
    assert walk(server, more) == [1, 2]
    assert len(server.urls) == 1


def test_cursors_that_lead_in_a_circle_end() -> None:
    with pytest.warns(RuntimeWarning, match="read before"):
        assert walk(cursors({"cursor": "a"}, {"cursor": "b"}, {"cursor": "a"}), CURSOR) == [0, 1, 2]
    with pytest.warns(RuntimeWarning, match="read before"):
        assert walk(cursors({"cursor": "a"}, {"cursor": "a"}), CURSOR) == [0, 1]


def queues(link: str) -> Server:
    """Return a server with two pages, the first of which names the second."""
    return Server(
        lambda query: {
            "queues": items(int(query.get("Page", "0")), 1),
            "next_page_uri": None if query.get("Page") == "1" else link,
        }
    )


@pytest.mark.parametrize(
    ("link", "second"),
    [
        ("/v2/things?Page=1&PageToken=t", "https://api.example.com/v2/things?Page=1&PageToken=t"),
        ("?Page=1", "https://api.example.com/v2/things?Page=1"),
        ("https://api.example.com/other?Page=1", "https://api.example.com/other?Page=1"),
        ("http://api.example.com/v2/things?Page=1", "https://api.example.com/v2/things?Page=1"),
        ("https://user:pass@api.example.com/a?Page=1#top", "https://api.example.com/a?Page=1"),
        ("things?Page=1", "https://api.example.com/v2/things?Page=1"),
    ],
)
def test_links_to_the_next_page(link: str, second: str) -> None:
    server = queues(link)
    page = server.first(Linked[Item], START + "?Page=0&PageSize=1")
    assert [item.id for item in page] == [0, 1]
    assert server.urls[1] == second
    info = page.next_page_info()
    assert info is not None
    assert info.params["Page"] == "1"
    assert str(info.url) == second


def test_links_of_which_only_the_parameters_count() -> None:
    server = queues("/a/path/that/is/not/served?Page=1&PageToken=t%2F1&Other=x")
    scheme = NextURL(items=("queues",), url=("next_page_uri",), parameters=("Page", "PageToken"))
    assert walk(server, scheme, "?Page=0&PageSize=1") == [0, 1]
    assert server.urls[1] == START + "?Page=1&PageSize=1&PageToken=t%2F1"


def test_a_link_without_those_parameters_is_followed() -> None:
    server = queues("/v2/more?Page=1")
    assert walk(server, NextURL(("queues",), ("next_page_uri",), parameters=("PageToken",))) == [0, 1]
    assert server.urls[1] == "https://api.example.com/v2/more?Page=1"


@pytest.mark.parametrize(
    "link",
    [
        "https://evil.example/things",
        "//evil.example/things",
        "https://api.example.com:8443/things",
        "https://api.example.com.evil.example/",
        "https://api.example.com@evil.example/",
        "ftp://api.example.com/things",
        "http://api.example.com:8080/things",
    ],
)
def test_links_to_other_hosts_are_refused(link: str) -> None:
    server = queues(link)
    with pytest.raises(ValueError, match="the next page is on "):
        list(server.first(Linked[Item]))
    assert len(server.urls) == 1


@pytest.mark.parametrize("link", [None, "", 5, False])
def test_no_link_no_page(link: Any) -> None:
    assert not queues(link).first(Linked[Item]).has_next_page()


def test_a_link_to_itself_ends() -> None:
    server = Server(lambda _: {"queues": items(1, 1), "next_page_uri": START})
    with pytest.warns(RuntimeWarning, match="read before"):
        assert [item.id for item in server.first(Linked[Item])] == [1]


def test_a_single_page() -> None:
    server = Server(lambda _: {"data": items(1, 2), "meta": {"total_pages": 9}})
    assert walk(server, SinglePage(items=("data",))) == [1, 2]
    assert len(server.urls) == 1


def test_values_are_found_under_their_wire_names() -> None:
    values: dict[str, Any] = {"pageNumber": "3", "more": {"deep": 4}}
    model = Aliased.construct(**values)
    assert number_at(model, ("pageNumber",)) == 3
    assert number_at(model, ("more", "deep")) == 4
    assert value_at(model, ("page_number",)) is None
    assert value_at(model, ("more", "deep", "deeper")) is None
    assert number_at({"n": True}, ("n",)) is None
    assert number_at({"n": "x"}, ("n",)) is None
    assert number_at({"n": 1}, None) is None
