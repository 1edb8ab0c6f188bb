"""A token endpoint that fails: one caller finds out, all who wait for the token get the same error, and soon."""

from __future__ import annotations

import asyncio
import threading
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import httpx
import pytest

from templates.python.runtime import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    InternalServerError,
    OAuthClientCredentials,
)
from tests.targets.python.runtime.acme import GET, SETTINGS, Acme, AsyncAcme, Flavour, Sync
from tests.targets.python.runtime.test_oauth import CLIENT, THING

MANY = 40
PATIENCE = 30


class Failing:
    """A token endpoint that fails until it is well, and an API; both from memory."""

    def __init__(self, fail: Callable[[], httpx.Response]) -> None:
        self.fail = fail
        self.well = False
        self.asked = 0
        self.waiting = 0
        self._lock = threading.Lock()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if not request.url.path.endswith("/oauth/token"):
            return httpx.Response(200, json={"id": "1"})
        with self._lock:
            self.asked += 1
        return httpx.Response(200, json={"access_token": "t"}) if self.well else self.fail()


def unavailable() -> httpx.Response:
    return httpx.Response(503)


def refused() -> httpx.Response:
    return httpx.Response(401, json={"error": "invalid_client"})


def odd() -> httpx.Response:
    return httpx.Response(200, json={})


def away() -> httpx.Response:
    raise httpx.ConnectError("refused")


def silent() -> httpx.Response:
    raise httpx.ReadTimeout("silent")


FAILURES = [
    (unavailable, InternalServerError, 3),
    (refused, AuthenticationError, 1),
    (odd, APIResponseValidationError, 1),
    (away, APIConnectionError, 3),
    (silent, APITimeoutError, 3),
]


def with_threads(api: Failing) -> list[BaseException]:
    """Call with many threads at once and return what they raise, one after the other."""
    client = Acme(**CLIENT, http_client=httpx.Client(transport=httpx.MockTransport(api)))
    barrier = threading.Barrier(MANY)

    def call(_: int) -> BaseException:
        barrier.wait(PATIENCE)
        with pytest.raises(APIError) as caught:
            client.things.retrieve("1")
        return caught.value

    with ThreadPoolExecutor(MANY) as pool:
        return list(pool.map(call, range(MANY), timeout=PATIENCE))


def with_tasks(api: Failing) -> list[BaseException]:
    """Do the same with many tasks."""

    async def run() -> list[Any]:
        client = AsyncAcme(**CLIENT, http_client=httpx.AsyncClient(transport=httpx.MockTransport(api)))
        return await asyncio.gather(*(client.things.retrieve("1") for _ in range(MANY)), return_exceptions=True)

    return asyncio.run(run())


@pytest.mark.parametrize("call_all", [with_threads, with_tasks])
@pytest.mark.parametrize(("fail", "kind", "requests"), FAILURES)
def test_all_who_wait_share_one_failure(
    call_all: Any, fail: Any, kind: type[APIError], requests: int, naps: list[float]
) -> None:
    api = Failing(fail)
    errors: list[APIError] = call_all(api)
    assert api.asked == requests, "one flight"
    assert Counter(type(error) for error in errors) == {kind: MANY}
    assert len({id(error) for error in errors}) == MANY, "each has an error of its own, with its own traceback"
    assert {error.operation for error in errors} == {"oauth.token"}
    assert all(str(error).startswith("POST /oauth/token: ") for error in errors)
    assert all(error.attempts == requests for error in errors)
    assert "s3cret" not in "".join(str(error) + repr(error) for error in errors)


def test_a_failure_is_shared_for_a_moment(flavour: Flavour, monkeypatch: pytest.MonkeyPatch, naps: list[float]) -> None:
    api = Failing(unavailable)
    harness = flavour(api, **CLIENT)
    now, offset = time.monotonic, 0.0
    monkeypatch.setattr("templates.python.runtime.auth.oauth.time.monotonic", lambda: now() + offset)
    for _ in range(3):
        with pytest.raises(InternalServerError):
            harness.call(GET, path=THING)
    assert api.asked == 3
    offset = 2.0
    with pytest.raises(InternalServerError):
        harness.call(GET, path=THING)
    assert api.asked == 6
    api.well, offset = True, 4.0
    harness.call(GET, path=THING)
    assert api.asked == 7


def test_another_credential_does_not_share_it(flavour: Flavour, naps: list[float]) -> None:
    api = Failing(refused)
    harness = flavour(api, **CLIENT)
    with pytest.raises(AuthenticationError):
        harness.call(GET, path=THING)
    api.well = True
    harness.client.client_secret = "the right one"
    harness.call(GET, path=THING)
    assert api.asked == 2


def test_another_base_url_has_another_token() -> None:
    api = Failing(refused)
    api.well = True
    client = Sync(api, **CLIENT).client
    for each in (client, client.with_options(base_url="https://other.com"), client):
        each.things.retrieve("1")
    assert api.asked == 2


def test_the_deadline_of_one_caller_is_not_the_failure_of_another() -> None:
    asked = threading.Event()

    def slow() -> httpx.Response:
        first = not asked.is_set()
        asked.set()
        if first:
            time.sleep(0.1)
            raise httpx.ReadTimeout("the limit was what was left until the deadline")
        return httpx.Response(200, json={"access_token": "t"})

    client = Acme(**CLIENT, http_client=httpx.Client(transport=httpx.MockTransport(Failing(slow))))

    def hurry() -> None:
        with pytest.raises(APITimeoutError):
            client.things.retrieve("1", deadline=0.1)

    with ThreadPoolExecutor(1) as pool:
        hurried = pool.submit(hurry)
        assert asked.wait(PATIENCE)
        assert client.things.retrieve("1").id == "1"
        hurried.result(PATIENCE)


def test_a_task_that_is_cancelled_while_it_fetches_leaves_that_to_the_next() -> None:
    class Slow(httpx.AsyncBaseTransport):
        asked = 0

        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            if request.url.path.endswith("/oauth/token"):
                self.asked += 1
                if self.asked == 1:
                    await asyncio.sleep(PATIENCE)
                return httpx.Response(200, json={"access_token": "t"})
            return httpx.Response(200, json={"id": "1"})

    async def run() -> None:
        transport = Slow()
        client = AsyncAcme(**CLIENT, http_client=httpx.AsyncClient(transport=transport))
        tasks = [asyncio.create_task(client.things.retrieve("1")) for _ in range(10)]
        while not transport.asked:
            await asyncio.sleep(0)
        tasks[0].cancel()
        found = await asyncio.wait_for(asyncio.gather(*tasks[1:]), PATIENCE)
        assert [thing.id for thing in found] == ["1"] * 9
        assert (tasks[0].cancelled(), transport.asked) == (True, 2)

    asyncio.run(run())


@pytest.mark.parametrize(
    ("url", "named"),
    [
        ("/oauth/token", "POST /oauth/token: 503"),
        ("/oauth/token?tenant=a-secret-one", "POST /oauth/token: 503"),
        ("https://login.acme.com/oauth/token", "POST https://login.acme.com/oauth/token: 503"),
        (
            "https://me:s3cret-word@login.acme.com/oauth/token?key=s3cret-word",
            "POST https://login.acme.com/oauth/token: 5",
        ),
    ],
)
def test_the_message_names_the_endpoint(flavour: Flavour, naps: list[float], url: str, named: str) -> None:
    settings = replace(SETTINGS, auth={"oauth": OAuthClientCredentials("client_id", "client_secret", token_url=url)})
    with pytest.raises(APIStatusError) as caught:
        flavour(Failing(unavailable), settings=replace(settings, security=(("oauth",),)), **CLIENT).call(
            GET, path=THING
        )
    assert str(caught.value).startswith(named)
    assert "s3cret" not in str(caught.value)


def says(life: str) -> Callable[[httpx.Request], httpx.Response]:
    body = f'{{"id": "1", "access_token": "t", "expires_in": {life}}}'
    return lambda _: httpx.Response(200, content=body.encode())


@pytest.mark.parametrize("life", ["9" * 400, "-5", "1e999", "NaN", '"9"', '"soon"', "true", "null", "[]"])
def test_an_odd_life_of_a_token(flavour: Flavour, life: str) -> None:
    flavour(says(life), **CLIENT).call(GET, path=THING)


def test_a_life_of_more_digits_than_python_reads(flavour: Flavour) -> None:
    with pytest.raises(APIResponseValidationError, match="POST /oauth/token: 200 without an access token"):
        flavour(says("9" * 5000), **CLIENT).call(GET, path=THING)
