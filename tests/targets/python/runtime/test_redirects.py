"""Redirects: what is followed, what is never sent twice, what leaves the origin, and for how long."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import httpx
import pytest

from templates.python.runtime import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    Operation,
)
from tests.targets.python.runtime.acme import CREATE, GET, KEYED, REPLACE, Flavour, Server, Sync, Thing
from tests.targets.python.runtime.hostile import Hostile, gives, good
from tests.targets.python.runtime.test_hostile import outcome

HOME = "https://api.acme.com/v2"
AWAY = "https://elsewhere.test/v2"
BODY = {"text": "your one-time code is 123456"}
SEARCH = Operation(id="things.search", method="GET", path="/search", body="application/json")
DELETE = Operation(id="things.delete", method="DELETE", path="/things/{thing_id}")
PATCH = Operation(id="things.update", method="PATCH", path="/things/{thing_id}", body="application/json")
ARGUMENTS: dict[str, dict[str, Any]] = {
    "GET": {"path": {"thing_id": "1"}},
    "DELETE": {"path": {"thing_id": "1"}},
    "PUT": {"path": {"thing_id": "1"}, "body": BODY},
    "PATCH": {"path": {"thing_id": "1"}, "body": BODY},
    "POST": {"body": BODY},
}
UNSAFE = [CREATE, KEYED, REPLACE, PATCH, DELETE]
named = pytest.mark.parametrize("op", UNSAFE, ids=lambda op: op.id)
after_a_hop = pytest.mark.parametrize(
    "second",
    [
        httpx.ConnectError("refused"),
        httpx.ConnectTimeout("late"),
        httpx.PoolTimeout("none free"),
        httpx.ReadError("reset"),
        httpx.Response(429, headers={"retry-after": "0"}),
        httpx.Response(503, headers={"retry-after": "0"}),
        httpx.Response(500, headers={"x-should-retry": "true"}),
        httpx.Response(500),
    ],
    ids=lambda answer: f"{getattr(answer, 'status_code', type(answer).__name__)}",
)


def to(url: str, status: int, **headers: str) -> httpx.Response:
    """A redirect."""
    return httpx.Response(
        status, headers={"location": url, **{name.replace("_", "-"): v for name, v in headers.items()}}
    )


def failed(
    flavour: Flavour, server: Callable[[httpx.Request], httpx.Response], op: Operation, **given: Any
) -> APIError:
    """Make a call that fails, and return its error."""
    with pytest.raises(APIError) as caught:
        flavour(server).call(op, Thing, **{**ARGUMENTS[op.method], **given})
    return caught.value


@named
@pytest.mark.parametrize("status", [301, 302, 303])
@pytest.mark.parametrize("target", ["/result", f"{AWAY}/result"])
def test_what_changes_something_is_not_turned_into_a_get(
    flavour: Flavour, naps: list[float], op: Operation, status: int, target: str
) -> None:
    server = Server(to(target, status, x_should_retry="true"), httpx.Response(200, json={"id": "another"}))
    error = failed(flavour, server, op)
    assert isinstance(error, APIStatusError)
    assert error.status_code == status
    assert f"{op.method} {op.path}: {status}" in str(error)
    assert "the redirect is not followed" in str(error)
    assert [request.method for request in server.requests] == [op.method]


@named
@pytest.mark.parametrize("status", [307, 308])
def test_what_changes_something_is_followed_within_the_origin(flavour: Flavour, op: Operation, status: int) -> None:
    server = Server(to("/moved", status), httpx.Response(200, json={"id": "1"}))
    assert flavour(server).call(op, **ARGUMENTS[op.method]) == Thing(id="1")
    assert [request.method for request in server.requests] == [op.method, op.method]
    assert server.bodies[0] == server.bodies[1]


@named
@pytest.mark.parametrize("status", [307, 308])
@pytest.mark.parametrize(
    "target",
    [AWAY, "https://api.acme.com:8443/", "http://api.acme.com/v2", "//elsewhere.test/", "https://API.acme.com.evil/"],
)
def test_what_changes_something_does_not_leave_the_origin(
    flavour: Flavour, naps: list[float], op: Operation, status: int, target: str
) -> None:
    server = Server(to(target, status), httpx.Response(200, json={"id": "1"}))
    error = failed(flavour, server, op)
    assert isinstance(error, APIStatusError)
    assert "another origin" in str(error)
    assert len(server.requests) == 1


def test_a_second_hop_does_not_leave_the_origin_either(flavour: Flavour) -> None:
    server = Server(to("/moved", 307), to(f"{AWAY}/moved", 307), httpx.Response(200, json={"id": "1"}))
    assert "another origin" in str(failed(flavour, server, CREATE))
    assert [request.url.host for request in server.requests] == ["api.acme.com"] * 2


def test_a_body_does_not_leave_the_origin_whatever_the_method(flavour: Flavour) -> None:
    server = Server(to(f"{AWAY}/search", 302), httpx.Response(200, json={"id": "1"}))
    assert "body to another origin" in str(failed(flavour, server, SEARCH, body=BODY))
    assert len(server.requests) == 1
    server = Server(to("/search", 302), httpx.Response(200, json={"id": "1"}))
    assert flavour(server).call(SEARCH, body=BODY) == Thing(id="1")


@after_a_hop
@pytest.mark.parametrize("op", [CREATE, PATCH], ids=lambda op: op.id)
def test_after_a_hop_nothing_counts_as_unsent(
    flavour: Flavour, naps: list[float], op: Operation, second: httpx.Response | Exception
) -> None:
    server = Server(to("/moved", 307), second)
    assert failed(flavour, server, op).attempts == 1
    assert [request.url.path for request in server.requests[1:]] == ["/moved"]
    assert naps == []


@after_a_hop
@pytest.mark.parametrize("op", [GET, KEYED, REPLACE, DELETE], ids=lambda op: op.id)
def test_after_a_hop_what_does_no_harm_is_repeated_from_the_start(
    flavour: Flavour, naps: list[float], op: Operation, second: Any
) -> None:
    server = Server(to("/moved", 307), second, httpx.Response(200, json={"id": "1"}))
    assert flavour(server).call(op, **ARGUMENTS[op.method]) == Thing(id="1")
    assert len(server.requests) == 3


def test_after_a_hop_a_caller_may_still_ask_for_repeats(flavour: Flavour, naps: list[float]) -> None:
    server = Server(to("/moved", 307), httpx.ConnectError("refused"), httpx.Response(200, json={"id": "1"}))
    assert flavour(server).call(CREATE, body=BODY, options={"max_retries": 1}) == Thing(id="1")


def test_after_a_hop_a_refused_token_is_no_reason_to_send_again(flavour: Flavour) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/oauth/token"):
            return httpx.Response(200, json={"access_token": "t"})
        seen.append(request.url.path)
        return httpx.Response(401) if request.url.path == "/moved" else to("/moved", 307)

    seen: list[str] = []
    client = flavour(answer, api_key=None, client_id="me", client_secret="s")
    with pytest.raises(AuthenticationError):
        client.call(CREATE, body=BODY)
    assert seen == ["/v2/things", "/moved"]


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("target", ["/token2", f"{AWAY}/token"])
def test_a_token_request_follows_no_redirect(flavour: Flavour, naps: list[float], status: int, target: str) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return (
            to(target, status) if request.url.path.endswith("/oauth/token") else httpx.Response(200, json={"id": "1"})
        )

    seen: list[httpx.Request] = []
    client = flavour(answer, api_key=None, client_id="me", client_secret="s3cret&word")
    with pytest.raises(APIStatusError, match=rf"/oauth/token: {status} .*follows no redirect"):
        client.call(GET, path={"thing_id": "1"})
    assert [str(request.url) for request in seen] == [f"{HOME}/oauth/token"]


def test_a_repeat_does_not_remember_an_earlier_redirect(flavour: Flavour, naps: list[float]) -> None:
    server = Server(to("/moved", 307), httpx.Response(500), httpx.Response(404, json={"detail": "no such thing"}))
    assert str(failed(flavour, server, GET)) == "GET /things/{thing_id}: 404 Not Found - no such thing (2 attempts)"


@pytest.mark.parametrize("status", [302, 303, 307])
def test_a_post_that_was_processed_is_not_sent_again_over_real_sockets(
    flavour: Flavour, naps: list[float], status: int
) -> None:
    with Hostile(gives(f"{status} Moved", location="http://127.0.0.1:9/result")) as server:
        assert isinstance(outcome(flavour, server.url, CREATE), APIStatusError)
        assert len(server.requests) == 1
    with Hostile(good) as elsewhere, Hostile(gives(f"{status} Moved", location=f"{elsewhere.url}/x")) as server:
        assert isinstance(outcome(flavour, server.url, CREATE), APIStatusError)
        assert (len(server.requests), len(elsewhere.requests)) == (1, 0)


def test_a_synchronous_call_keeps_its_deadline_across_redirects(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [1000.0]
    clock = SimpleNamespace(monotonic=lambda: now[0])
    monkeypatch.setattr("templates.python.runtime.transport.exchange.time", clock)
    monkeypatch.setattr("templates.python.runtime.request.request.time", clock)
    limits: list[float] = []

    def around(request: httpx.Request) -> httpx.Response:
        limits.append(request.extensions["timeout"]["read"])
        now[0] += 0.75
        return to("/again", 302)

    with pytest.raises(APITimeoutError, match="deadline of 2 s"):
        Sync(around).call(GET, path={"thing_id": "1"}, options={"deadline": 2})
    assert limits == [2, 1.25, 0.5]


def test_redirects_without_a_deadline_end_by_their_number(flavour: Flavour) -> None:
    server = Server(to("/again", 302))
    error = failed(flavour, server, GET)
    assert isinstance(error, APIConnectionError)
    assert len(server.requests) == 21
