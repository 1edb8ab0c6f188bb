"""Which requests are repeated, how often, and after how long."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from typing import Any

import httpx
import pytest

from templates.python.runtime import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    Operation,
    RateLimitError,
    RequestOptions,
    Settings,
)
from templates.python.runtime.transport.rate_limits import RateLimit, read_rate_limit
from tests.targets.python.runtime.acme import (
    COMMAND,
    CREATE,
    GET,
    KEYED,
    REPLACE,
    AsyncAcme,
    Flavour,
    Server,
    Sync,
    Thing,
)

THING = {"thing_id": "1"}
OK = httpx.Response(200, json={"id": "1"})
DELETE = Operation(id="things.delete", method="DELETE", path="/things")
PATCH = Operation(id="things.update", method="PATCH", path="/things", body="application/json")
HARMLESS = Operation(id="things.search", method="POST", path="/search", body="application/json", repeatable=True)


def answer(status: int, **headers: str) -> httpx.Response:
    return httpx.Response(status, headers={name.replace("_", "-"): text for name, text in headers.items()})


def attempts(
    flavour: Flavour, op: Operation, first: Any, options: RequestOptions | None = None, **arguments: Any
) -> int:
    """Return how many requests a call makes whose first one fails."""
    server = Server(first, OK)
    body: dict[str, Any] = {"body": {}} if op.body else {}
    with suppress(APIStatusError, APIConnectionError):
        flavour(server, **arguments).call(op, options=options, path=THING, **body)
    return len(server.requests)


@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 504, 599])
@pytest.mark.parametrize("op", [GET, REPLACE, DELETE, KEYED, COMMAND, HARMLESS], ids=lambda op: op.id)
def test_safe_requests_are_repeated(flavour: Flavour, naps: list[float], op: Operation, status: int) -> None:
    assert attempts(flavour, op, answer(status)) == 2
    assert len(naps) == 1


@pytest.mark.parametrize("status", [300, 304, 400, 401, 403, 404, 422])
def test_final_answers_are_not_repeated(flavour: Flavour, naps: list[float], status: int) -> None:
    assert attempts(flavour, GET, answer(status)) == 1
    assert naps == []


@pytest.mark.parametrize("op", [CREATE, PATCH], ids=lambda op: op.id)
@pytest.mark.parametrize(
    ("first", "expected"),
    [
        (answer(500), 1),
        (answer(502), 1),
        (answer(408), 1),
        (answer(409), 1),
        (answer(503), 1),
        (answer(503, retry_after="1"), 2),
        (answer(429), 2),
        (answer(500, x_should_retry="true"), 2),
        (httpx.ReadTimeout("slow"), 1),
        (httpx.ReadError("reset"), 1),
        (httpx.WriteError("reset"), 1),
        (httpx.RemoteProtocolError("disconnected"), 1),
        (httpx.ConnectError("refused"), 2),
        (httpx.ConnectTimeout("slow"), 2),
        (httpx.PoolTimeout("full"), 2),
    ],
    ids=str,
)
def test_a_paid_call_is_repeated_only_if_it_cannot_have_happened(
    flavour: Flavour, naps: list[float], op: Operation, first: Any, expected: int
) -> None:
    assert attempts(flavour, op, first) == expected
    assert attempts(flavour, op, first, max_retries=5) == expected, "the client's own number is no permission"
    assert attempts(flavour, op, first, {"max_retries": 1}) == 2, "the call's own number is"


@pytest.mark.parametrize(
    "failure", [httpx.ReadTimeout("x"), httpx.ReadError("x"), httpx.RemoteProtocolError("x"), httpx.ConnectError("x")]
)
def test_safe_requests_are_repeated_after_failures(flavour: Flavour, naps: list[float], failure: Exception) -> None:
    assert attempts(flavour, GET, failure) == 2


@pytest.mark.parametrize(
    "failure", [httpx.UnsupportedProtocol("x"), httpx.LocalProtocolError("x"), httpx.DecodingError("x")]
)
def test_what_would_fail_again_is_not_repeated(flavour: Flavour, naps: list[float], failure: Exception) -> None:
    assert attempts(flavour, GET, failure) == 1


def test_the_server_can_forbid_a_repeat(flavour: Flavour, naps: list[float]) -> None:
    assert attempts(flavour, GET, answer(500, x_should_retry="false")) == 1
    assert attempts(flavour, GET, answer(400, x_should_retry="true")) == 2


@pytest.mark.parametrize(
    ("client", "call", "expected"), [(2, None, 3), (0, None, 1), (5, None, 6), (5, 1, 2), (0, 3, 4)]
)
def test_how_often(flavour: Flavour, naps: list[float], client: int, call: int | None, expected: int) -> None:
    server = Server(answer(500))
    options: RequestOptions = {} if call is None else {"max_retries": call}
    with pytest.raises(APIStatusError) as caught:
        flavour(server, max_retries=client).call(GET, options=options, path=THING)
    assert len(server.requests) == caught.value.attempts == expected
    assert caught.value.retries_taken == expected - 1


@pytest.mark.parametrize("count", [-1, 1.5, "2", True])
def test_a_number_of_repeats_is_a_number(flavour: Flavour, count: Any) -> None:
    with pytest.raises(ValueError, match="max_retries"):
        flavour(Server(), max_retries=count)


def test_a_keyed_request_sends_one_key_and_one_body(flavour: Flavour, naps: list[float]) -> None:
    server = Server(answer(500), answer(500), OK)
    flavour(server).call(KEYED, body={"amount": 1})
    keys = {request.headers["idempotency-key"] for request in server.requests}
    assert len(keys) == len(set(server.bodies)) == 1
    flavour(server).call(KEYED, body={"amount": 1})
    assert server.request.headers["idempotency-key"] not in keys, "another call, another key"


def test_a_callers_key_is_sent(flavour: Flavour, naps: list[float]) -> None:
    server = Server()
    flavour(server).call(KEYED, options={"idempotency_key": "mine"}, body={})
    assert server.request.headers["idempotency-key"] == "mine"
    flavour(server).call(KEYED, options={"extra_headers": {"idempotency-key": "mine too"}}, body={})
    assert server.request.headers.get_list("idempotency-key") == ["mine too"]


def test_a_key_that_the_operation_does_not_declare_makes_nothing_safe(flavour: Flavour, naps: list[float]) -> None:
    server = Server(answer(500), OK)
    with pytest.raises(APIStatusError):
        flavour(server).call(CREATE, options={"idempotency_key": "mine"}, body={})
    assert [request.headers["idempotency-key"] for request in server.requests] == ["mine"]


def test_a_header_for_the_whole_api(flavour: Flavour, naps: list[float]) -> None:
    settings = Settings(
        name="Acme", package="acme", version="1", base_url="https://api.acme.com", idempotency_header="X-Key"
    )
    server = Server(answer(500), OK)
    flavour(server, settings=settings).call(CREATE, body={})
    assert len({request.headers["x-key"] for request in server.requests}) == 1
    flavour(server, settings=settings).call(GET, path=THING)
    assert "x-key" not in server.request.headers


def test_a_key_in_the_body_is_filled_in_once(flavour: Flavour, naps: list[float]) -> None:
    server = Server(answer(500), OK)
    flavour(server).call(COMMAND, body={"to": "x"})
    assert server.bodies[0] == server.bodies[1]
    assert b'"request_key":"' in server.body
    flavour(server).call(COMMAND, body={"to": "x", "request_key": "mine"})
    assert b'"request_key":"mine"' in server.body


def test_the_waits_are_made(flavour: Flavour, naps: list[float]) -> None:
    server = Server(answer(429, retry_after="7"), answer(503, retry_after_ms="40"), OK)
    flavour(server).call(CREATE, body={})
    first, second = naps
    assert 7 <= first <= 8.75
    assert 0.04 <= second <= 0.29


def test_a_wait_that_is_too_long_fails_at_once(flavour: Flavour, naps: list[float]) -> None:
    server = Server(answer(429, retry_after="61"))
    with pytest.raises(RateLimitError) as caught:
        flavour(server).call(GET, path=THING)
    assert (len(server.requests), naps, caught.value.retry_after) == (1, [], 61)


def test_rate_limits_are_read() -> None:
    headers = {"x-ratelimit-limit": "60", "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1.5", "retry-after": "2"}
    assert read_rate_limit(headers) == RateLimit(60, 0, 1.5, 2)
    assert read_rate_limit({"x-ratelimit-limit": "many"}) == RateLimit()


def test_a_deadline_allows_no_wait_beyond_it(flavour: Flavour, naps: list[float]) -> None:
    server = Server(answer(500, retry_after="9"))
    with pytest.raises(APIStatusError):
        flavour(server, deadline=5).call(GET, path=THING)
    assert (len(server.requests), naps) == (1, [])
    with pytest.raises(APIStatusError):
        flavour(server).call(GET, options={"deadline": 5}, path=THING)
    assert len(server.requests) == 2


@pytest.mark.parametrize("options", [{"max_retries": "2"}, {"max_retries": -1}, {"max_retries": True}])
def test_a_number_of_repeats_that_is_none_is_refused_before_anything_is_sent(flavour: Flavour, options: Any) -> None:
    server = Server(httpx.Response(500))
    with pytest.raises(ValueError, match="max_retries must be a whole number"):
        flavour(server).call(CREATE, options=options, body={})
    assert server.requests == []


def test_after_the_deadline_nothing_is_sent(flavour: Flavour) -> None:
    server = Server()
    with pytest.raises(APITimeoutError, match="not finished by its deadline of 0 s"):
        flavour(server).call(CREATE, options={"deadline": 0}, body={})
    assert server.requests == []


def test_a_deadline_caps_the_limits_of_an_attempt(flavour: Flavour) -> None:
    server = Server()
    flavour(server, timeout=60).call(GET, options={"deadline": 2}, path=THING)
    limits = server.request.extensions["timeout"]
    assert set(limits) == {"connect", "read", "write", "pool"}
    assert all(1 < limit <= 2 for limit in limits.values())


@pytest.mark.parametrize("size", [2, 300_000])
def test_a_body_that_arrives_within_the_deadline_is_whole(flavour: Flavour, size: int) -> None:
    text = "x" * size
    server = Server(httpx.Response(200, json={"id": text}))
    found: Any = flavour(server, timeout=None).call(GET, options={"deadline": 60}, path=THING)
    assert found.id == text
    assert max(server.request.extensions["timeout"].values()) <= 60


PASSED = r"GET /things/\{thing_id\}: not finished by its deadline of 0.05 s"


def test_a_body_that_arrives_too_slowly() -> None:
    def slowly() -> Iterator[bytes]:
        yield b"{"
        time.sleep(0.06)
        yield b"}"

    def answer_slowly(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=slowly())

    with pytest.raises(APITimeoutError, match=PASSED):
        Sync(answer_slowly).call(GET, options={"deadline": 0.05}, path=THING)


class Stalls(httpx.AsyncByteStream):
    """A body that goes on when the deadline is long past."""

    closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b'data: {"id": "1"}\n\n'
        await asyncio.sleep(30)
        raise AssertionError("the deadline did not end the body")

    async def aclose(self) -> None:
        self.closed = True


@pytest.mark.parametrize("streamed", [True, False])
def test_a_body_that_stalls_ends_at_the_deadline(streamed: bool) -> None:
    body, got = Stalls(), list[object]()

    async def read() -> None:
        http = httpx.AsyncClient(transport=httpx.MockTransport(lambda _: httpx.Response(200, stream=body)))
        client = AsyncAcme(api_key="x", deadline=0.05, http_client=http)
        if streamed:
            async for thing in await client.get("/things/1", cast_to=Thing, stream=True):
                got.append(thing)
        else:
            async with client.with_streaming_response.things.retrieve("1") as response:
                async for piece in response.iter_bytes():
                    got.append(piece)

    with pytest.raises(APITimeoutError, match=r"not finished by its deadline of 0\.05 s"):
        asyncio.run(read())
    assert len(got) == 1
    assert body.closed


def test_an_answer_that_never_comes() -> None:
    class Never(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            await asyncio.sleep(30)
            raise AssertionError("the deadline did not end the call")

    client = AsyncAcme(api_key="x", deadline=0.05, http_client=httpx.AsyncClient(transport=Never()))
    with pytest.raises(APITimeoutError, match=PASSED):
        asyncio.run(client.things.retrieve("1"))


@pytest.mark.parametrize(
    ("client", "call", "expected"),
    [
        ({}, {}, {"connect": 5, "read": 60, "write": 60, "pool": 60}),
        ({"timeout": 10}, {}, {"connect": 10, "read": 10, "write": 10, "pool": 10}),
        ({"timeout": 10}, {"timeout": 2}, {"connect": 2, "read": 2, "write": 2, "pool": 2}),
        ({"timeout": None}, {}, {"connect": None, "read": None, "write": None, "pool": None}),
        ({}, {"timeout": None}, {"connect": None, "read": None, "write": None, "pool": None}),
        ({}, {"timeout": httpx.Timeout(1, read=3)}, {"connect": 1, "read": 3, "write": 1, "pool": 1}),
    ],
)
def test_limits_of_an_attempt(flavour: Flavour, client: dict[str, Any], call: RequestOptions, expected: object) -> None:
    server = Server()
    flavour(server, **client).call(GET, options=call, path=THING)
    assert server.request.extensions["timeout"] == expected
