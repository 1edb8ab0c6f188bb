"""OAuth client credentials: one token for all, fetched when needed and by one caller at a time."""

from __future__ import annotations

import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest

from templates.python.runtime import (
    APIConnectionError,
    APIResponseValidationError,
    APITimeoutError,
    AuthenticationError,
    OAuthClientCredentials,
)
from templates.python.runtime.auth.oauth import Token
from tests.targets.python.runtime.acme import CREATE, GET, SETTINGS, Acme, AsyncAcme, Flavour, Sync

THING = {"thing_id": "1"}
CLIENT: dict[str, Any] = {"api_key": None, "client_id": "me", "client_secret": "s3cret&word"}


class Issuer:
    """An API that issues tokens t1, t2, ... and accepts those that were not revoked."""

    def __init__(self, *, expires_in: object = 3600, **token: object) -> None:
        self.answer = {"access_token": None, "expires_in": expires_in, "token_type": "bearer"} | token
        self.issued = 0
        self.revoked: set[str] = set()
        self.requests: list[httpx.Request] = []
        self.used: list[str] = []
        self.delay = 0.0
        self._lock = threading.Lock()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        with self._lock:
            if request.url.path.endswith("/oauth/token"):
                return self._issue(request)
            token = request.headers["authorization"].removeprefix("Bearer ")
            self.used.append(token)
            return httpx.Response(401 if token in self.revoked else 200, json={"id": "1"})

    def _issue(self, request: httpx.Request) -> httpx.Response:
        if self.delay:
            time.sleep(self.delay)
        self.requests.append(request)
        self.issued += 1
        return httpx.Response(
            200, json=self.answer | {"access_token": self.answer["access_token"] or f"t{self.issued}"}
        )


def test_a_token_is_fetched_once_and_used(flavour: Flavour) -> None:
    issuer = Issuer()
    harness = flavour(issuer, **CLIENT)
    for _ in range(3):
        harness.call(GET, path=THING)
    assert (issuer.issued, issuer.used) == (1, ["t1", "t1", "t1"])
    request = issuer.requests[0]
    assert (request.method, str(request.url)) == ("POST", "https://api.acme.com/v2/oauth/token")
    assert parse_qs(request.content.decode()) == {
        "grant_type": ["client_credentials"],
        "client_id": ["me"],
        "client_secret": ["s3cret&word"],
    }
    assert "authorization" not in request.headers


def test_copies_share_the_token() -> None:
    issuer = Issuer()
    client = Sync(issuer, **CLIENT).client
    client.things.retrieve("1")
    client.with_options(timeout=3).things.retrieve("1")
    assert issuer.issued == 1
    other = client.copy()
    other.client_id = "somebody else"
    other.things.retrieve("1")
    assert issuer.issued == 2, "another id has another token"


def test_credentials_in_a_header_and_scopes(flavour: Flavour) -> None:
    scheme = OAuthClientCredentials(
        "client_id", "client_secret", "https://login.acme.com/token", scopes=("a", "b"), send_as="basic"
    )
    settings = replace(SETTINGS, auth={"oauth": scheme}, security=(("oauth",),))
    seen: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"access_token": "t", "id": "1"})

    flavour(handle, settings=settings, base_url="https://elsewhere.com", **CLIENT).call(GET, path=THING)
    assert str(seen[0].url) == "https://login.acme.com/token"
    assert seen[0].headers["authorization"] == "Basic bWU6czNjcmV0JTI2d29yZA=="
    assert parse_qs(seen[0].content.decode()) == {"grant_type": ["client_credentials"], "scope": ["a b"]}
    assert str(seen[1].url) == "https://elsewhere.com/things/1"


@pytest.mark.parametrize(
    ("expires_in", "age", "issued"),
    [
        (3600, 3000, 1),
        (3600, 3571, 2),
        (100, 89, 1),
        (100, 91, 2),
        (None, 3000, 1),
        ("3600", 3571, 2),
        (0, 0, 2),
        ("soon", 10, 1),
    ],
)
def test_a_token_is_given_up_before_it_expires(
    flavour: Flavour, monkeypatch: pytest.MonkeyPatch, expires_in: object, age: float, issued: int
) -> None:
    issuer = Issuer(expires_in=expires_in)
    harness = flavour(issuer, **CLIENT)
    harness.call(GET, path=THING)
    now = time.monotonic
    monkeypatch.setattr("templates.python.runtime.auth.oauth.time.monotonic", lambda: now() + age)
    harness.call(GET, path=THING)
    assert issuer.issued == issued


@pytest.mark.parametrize("op", [GET, CREATE], ids=lambda op: op.id)
def test_a_refused_token_is_fetched_anew_once(flavour: Flavour, naps: list[float], op: Any) -> None:
    issuer = Issuer()
    issuer.revoked = {"t1"}
    harness = flavour(issuer, max_retries=0, **CLIENT)
    harness.call(op, path=THING)
    assert (issuer.used, naps) == (["t1", "t2"], [])
    issuer.revoked = {"t2", "t3"}
    with pytest.raises(AuthenticationError) as caught:
        harness.call(op, path=THING)
    assert issuer.used == ["t1", "t2", "t2", "t3"]
    assert caught.value.attempts == 2


@pytest.mark.parametrize(
    "answer", [{}, *({"access_token": token} for token in ("", 5, "t\r\nX-A: 1", "t\u00e9")), [], "text"]
)
def test_an_answer_without_a_token(flavour: Flavour, answer: object) -> None:
    with pytest.raises(APIResponseValidationError, match="POST /oauth/token: 200 without an access token"):
        flavour(lambda _: httpx.Response(200, json=answer), **CLIENT).call(GET, path=THING)


def test_a_refused_client(flavour: Flavour) -> None:
    def refuse(request: httpx.Request) -> httpx.Response:
        return httpx.Response(401, json={"error": "invalid_client", "error_description": "unknown client"})

    with pytest.raises(AuthenticationError) as caught:
        flavour(refuse, **CLIENT).call(GET, path=THING)
    assert caught.value.code == "invalid_client"
    assert "s3cret" not in str(caught.value) + repr(caught.value)


def test_an_issuer_that_fails_is_asked_again(flavour: Flavour, naps: list[float]) -> None:
    failures = iter([httpx.ReadTimeout("slow"), httpx.ReadError("reset")])
    issuer = Issuer()

    def handle(request: httpx.Request) -> httpx.Response:
        failure = next(failures, None)
        if failure is not None:
            raise failure
        return issuer(request)

    flavour(handle, **CLIENT).call(GET, path=THING)
    assert (issuer.issued, len(naps)) == (1, 2)


def test_an_issuer_that_stays_away(flavour: Flavour, naps: list[float]) -> None:
    def away(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused")

    with pytest.raises(APIConnectionError, match="POST /oauth/token: connection failed"):
        flavour(away, **CLIENT).call(GET, path=THING)
    assert len(naps) == 2


def test_threads_wait_for_one_token() -> None:
    issuer = Issuer()
    issuer.delay = 0.02
    client = Acme(**CLIENT, http_client=httpx.Client(transport=httpx.MockTransport(issuer)))
    barrier = threading.Barrier(32)

    def call(_: int) -> None:
        barrier.wait()
        client.things.retrieve("1")

    with ThreadPoolExecutor(32) as pool:
        list(pool.map(call, range(32)))
    assert (issuer.issued, issuer.used) == (1, ["t1"] * 32)


def test_tasks_wait_for_one_token() -> None:
    issuer = Issuer()

    async def run() -> None:
        client = AsyncAcme(**CLIENT, http_client=httpx.AsyncClient(transport=httpx.MockTransport(issuer)))
        await asyncio.gather(*(client.things.retrieve("1") for _ in range(100)))

    asyncio.run(run())
    assert (issuer.issued, issuer.used) == (1, ["t1"] * 100)


def test_threads_whose_token_was_revoked_fetch_one() -> None:
    issuer = Issuer()
    client = Acme(**CLIENT, http_client=httpx.Client(transport=httpx.MockTransport(issuer)))
    client.things.retrieve("1")
    issuer.revoked = {"t1"}
    with ThreadPoolExecutor(16) as pool:
        list(pool.map(client.things.retrieve, ["1"] * 64))
    assert issuer.issued == 2


def test_a_token_is_fetched_within_the_deadline_of_the_call_that_needs_it(flavour: Flavour) -> None:
    issuer = Issuer()
    flavour(issuer, **CLIENT).call(GET, path=THING, options={"deadline": 2})
    assert 1 < issuer.requests[0].extensions["timeout"]["read"] <= 2


def test_a_thread_waits_for_a_token_until_its_deadline() -> None:
    asked, go_on = threading.Event(), threading.Event()
    issuer = Issuer()

    def answer(request: httpx.Request) -> httpx.Response:
        asked.set()
        assert go_on.wait(10)
        return issuer(request)

    client = Acme(**CLIENT, http_client=httpx.Client(transport=httpx.MockTransport(answer)))
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(client.things.retrieve, "1")
        assert asked.wait(10)
        with pytest.raises(APITimeoutError, match=r"GET /things/\{thing_id\}: not finished by its deadline of 0.05 s"):
            client.things.retrieve("2", deadline=0.05)
        assert not first.done()
        go_on.set()
        assert first.result().id == "1"
    assert (issuer.issued, issuer.used) == (1, ["t1"])


def test_a_token_is_not_shown() -> None:
    assert repr(Token("s3cret", 0.0)) == "<Token>"
