"""What the generated clients of some cases put on the wire, and what they make of the answer."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import Any

import httpx
import pytest

from tests.targets.python.golden.exchanges import EXCHANGES, Exchange
from tests.targets.python.golden.wire import EMPTY, HOST, Import, connect
from tests.targets.python.runtime.test_multipart import parts_of


@pytest.mark.parametrize("exchange", EXCHANGES, ids=lambda exchange: exchange.case)
def test_a_call_becomes_the_request_that_the_document_describes(exchange: Exchange, package: Import) -> None:
    client, asked = connect(package(exchange.case), EMPTY, **exchange.options)

    exchange.call(client)

    (request,) = asked
    host = "" if request.url.host == HOST else request.url.host
    assert f"{request.method} {host}{request.url.raw_path.decode()}" == exchange.line
    assert request.content == exchange.body
    assert {name: request.headers.get(name, "") for name in exchange.headers} == exchange.headers


ANSWERS: Mapping[str, tuple[str, Callable[[Any], Any], httpx.Response, object]] = {
    "array": ("body-array", lambda client: client.words.check(body=["a"]), httpx.Response(200, json=[True]), [True]),
    "text": (
        "csv-or-json",
        lambda client: client.reports.list_loans(accept="text/csv"),
        httpx.Response(200, text="a,b", headers={"content-type": "text/csv"}),
        "a,b",
    ),
    "json instead of text": (
        "csv-or-json",
        lambda client: client.reports.list_loans().rows,
        httpx.Response(200, json={"rows": ["a"]}),
        ["a"],
    ),
    "binary": (
        "star-content",
        lambda client: client.documents.download("1").read(),
        httpx.Response(200, content=b"\x00\x01", headers={"content-type": "application/pdf"}),
        b"\x00\x01",
    ),
    "empty": ("response-empty-or-json", lambda client: client.loans.end("1"), EMPTY, None),
    "json instead of empty": (
        "response-empty-or-json",
        lambda client: client.loans.end("1").fee,
        httpx.Response(200, json={"fee": 1.5}),
        1.5,
    ),
    "the variant that the tag names": (
        "oneof-in-list-and-map",
        lambda client: [type(item).__name__ for item in client.cart.update(items=[]).items],
        httpx.Response(200, json={"items": [{"kind": "film"}, {"kind": "book"}, {"kind": "atlas"}]}),
        ["Film", "Book", "UnknownVariant"],
    ),
    "names that Python does not have": (
        "prop-with-space",
        lambda client: client.metrics.update(visit_data="x").visit_data,
        httpx.Response(200, json={"Visit Data": "y", "25": 2}),
        "y",
    ),
    "a recursive value": (
        "self-recursive",
        lambda client: client.groups.update("1", name="a").groups[0].groups[0].name,
        httpx.Response(200, json={"name": "a", "groups": [{"name": "b", "groups": [{"name": "c"}]}]}),
        "c",
    ),
    "a recursive alias": (
        "recursion-alias",
        lambda client: client.document.update(value=1).value,
        httpx.Response(200, json={"value": {"a": [1.5, {"b": True}]}}),
        {"a": [1.5, {"b": True}]},
    ),
    "a map of itself": (
        "response-recursive-alias",
        lambda client: client.folders.retrieve(),
        httpx.Response(200, json={"a": {"b": {}}}),
        {"a": {"b": {}}},
    ),
    "one page": (
        "library",
        lambda client: [book.title for book in client.books.list()],
        httpx.Response(200, json={"data": [{"id": "1", "title": "Emma"}], "meta": {"total_pages": 1}}),
        ["Emma"],
    ),
}


@pytest.mark.parametrize("name", ANSWERS)
def test_an_answer_becomes_what_the_document_describes(name: str, package: Import) -> None:
    case, call, answer, expected = ANSWERS[name]
    client, _ = connect(package(case), answer)

    assert call(client) == expected


def test_a_call_without_its_credentials_says_which_are_needed(package: Import) -> None:
    client, asked = connect(package("security-alternatives"), EMPTY)

    with pytest.raises(Exception, match=r"`api_key` .* or `key` .* and `app_api_key`"):
        client.books.list()
    assert asked == []


def test_pages_are_asked_for_until_the_last(package: Import) -> None:
    pages = {"": 1, "page%5Bnumber%5D=2": 2, "page%5Bnumber%5D=3": 3}
    asked: list[str] = []

    def handle(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.query.decode())
        number = pages[asked[-1]]
        meta = {"page_number": number, "total_pages": 3}
        return httpx.Response(200, json={"data": [{"id": str(number), "title": "Emma"}], "meta": meta})

    client = package("library").Client(http_client=httpx.Client(transport=httpx.MockTransport(handle)))

    assert [book.id for book in client.books.list()] == ["1", "2", "3"]
    assert asked == list(pages)


@pytest.mark.parametrize("case", ["webhook-operations", "webhooks"])
def test_events_are_unwrapped_whether_webhooks_are_a_resource_of_the_api_too(case: str, package: Import) -> None:
    client, asked = connect(package(case), httpx.Response(200, json=[{"url": "https://example.com"}]))

    event = client.webhooks.unsafe_unwrap('{"event_type": "book.returned", "book_id": "b-1"}')

    assert (type(event).__name__, event.book_id) == ("Returned", "b-1")
    with pytest.raises(ValueError, match="key"):
        client.webhooks.unwrap("{}", headers={})
    if case == "webhook-operations":
        assert [item.url for item in client.webhooks.list()] == ["https://example.com"]
        assert client.webhooks.with_raw_response.list().status_code == 200
        assert len(asked) == 2


def test_multipart_properties_that_declare_nothing_are_written_as_openapi_has_it(package: Import) -> None:
    client, asked = connect(package("multipart-undeclared"), EMPTY)

    client.clubs.create(
        name="Chess",
        badge=b"b",
        photos=[b"p", ("q.png", b"q")],
        members=[{"member_id": "m"}, {"member_id": "n"}],
        tags=["x", "y"],
        seats=[[1, 2], [3]],
        rules={"is_open": True},
    )

    (request,) = asked
    assert [(name, kind, content) for name, _, kind, content in parts_of(request)] == [
        ("name", None, b"Chess"),
        ("badge", "application/octet-stream", b"b"),
        ("photos", "application/octet-stream", b"p"),
        ("photos", "image/png", b"q"),
        ("members", "application/json", b'{"memberId":"m"}'),
        ("members", "application/json", b'{"memberId":"n"}'),
        ("tags", None, b"x"),
        ("tags", None, b"y"),
        ("seats", "application/json", b"[1,2]"),
        ("seats", "application/json", b"[3]"),
        ("rules", "application/json", b'{"isOpen":true}'),
    ]


def test_a_method_without_a_result_gives_its_response(package: Import) -> None:
    client, asked = connect(package("path-kebab-param"), EMPTY)

    assert client.orders.retrieve_notes("1") is None
    raw = client.orders.with_raw_response.retrieve_notes("1")
    assert (raw.status_code, raw.parse()) == (204, None)
    assert client.with_raw_response.orders.retrieve_notes("1").method == "GET"
    with client.orders.with_streaming_response.retrieve_notes("1") as response:
        assert (response.status_code, response.read()) == (204, b"")
    assert len(asked) == 4


def test_a_method_without_a_result_gives_its_response_asynchronously(package: Import) -> None:
    async def run() -> None:
        http = httpx.AsyncClient(transport=httpx.MockTransport(lambda _: httpx.Response(204)))
        async with package("path-kebab-param").AsyncClient(http_client=http) as client:
            assert await client.orders.retrieve_notes("1") is None
            assert (await client.orders.with_raw_response.retrieve_notes("1")).status_code == 204
            async with client.orders.with_streaming_response.retrieve_notes("1") as response:
                assert (response.status_code, await response.parse()) == (204, None)

    asyncio.run(run())


def test_an_empty_path_parameter_is_called_as_the_method_calls_it(package: Import) -> None:
    client, asked = connect(package("path-kebab-param"), EMPTY)

    with pytest.raises(ValueError, match="Expected a non-empty value for `rush_order_id` but received ''"):
        client.orders.retrieve_notes("")
    assert asked == []
