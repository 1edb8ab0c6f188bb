"""Dumps of variables: error trackers keep those of every frame, and none of ours or the libraries' shows a secret."""

from __future__ import annotations

import asyncio
import traceback
from collections.abc import Callable
from typing import Any

import pytest

from templates.python.runtime import APIError, DefaultAioHttpClient, HookContext, Hooks
from tests.targets.python.runtime.acme import CREATE, KEY, Acme, AsyncAcme, AsyncCaller, Caller, Thing
from tests.targets.python.runtime.hostile import Behaviour, Hostile, gives, good
from tests.targets.python.runtime.test_secrets import HEADER, AsyncOwned, Owned, arguments, leaks


def dumped(error: BaseException) -> str:
    """Return the variables of every frame in a traceback but those of tests, all causes included."""
    lines: list[str] = []
    chain: BaseException | None = error
    while chain is not None:
        for frame, _ in traceback.walk_tb(chain.__traceback__):
            if "/tests/" not in frame.f_code.co_filename:
                lines += [f"{frame.f_code.co_qualname}: {name} = {value!r}" for name, value in frame.f_locals.items()]
        lines += traceback.format_exception_only(chain)
        chain = chain.__cause__ or chain.__context__
    return "\n".join(lines)


FAULTS: dict[str, Behaviour] = {
    "refused": gives("401 Unauthorized", b"{}"),
    "broken off": lambda connection: connection.reset(),
    "no HTTP": lambda connection: connection.send(b"garbage\r\n\r\n"),
    "no JSON": gives("200 OK", b"{"),
    "no gzip": gives("200 OK", b"{}", content_encoding="gzip"),
    "sent elsewhere": gives("307 Temporary Redirect", location="http://127.0.0.1:1/x"),
    "sent around": gives("307 Temporary Redirect", location="/things"),
    "silent": lambda connection: connection.wait(),
}


def failed(make: Callable[..., Any], address: str, options: Any = None, **given: Any) -> BaseException:
    """Return what a call raises, through the client that `make` gives."""
    body: dict[str, Any] = {"body": {"name": "x"}, "options": options or {}}

    async def call(client: AsyncAcme) -> object:
        async with client:
            return await AsyncCaller(client).send(CREATE, Thing, **body)

    client = make(**given, base_url=address)
    with pytest.raises((APIError, ValueError, TypeError), match=r"\S") as caught:
        asyncio.run(call(client)) if isinstance(client, AsyncAcme) else Caller(client).send(CREATE, Thing, **body)
    return caught.value


@pytest.mark.parametrize("make", [Owned, AsyncOwned])
@pytest.mark.parametrize("fault", FAULTS)
def test_a_failed_call_leaves_no_secret_in_variables(make: Callable[..., Any], fault: str) -> None:
    given = arguments()
    with Hostile(FAULTS[fault]) as server:
        address = given.pop("base_url").replace("https", "http").replace("api.acme.com", server.url.partition("//")[2])
        error = failed(make, address, **given, max_retries=0, timeout=2.0)
    text = dumped(error)
    assert leaks(text) == [], text


@pytest.mark.parametrize("fault", FAULTS)
def test_nor_does_one_that_fails_through_aiohttp(fault: str) -> None:
    def make(**given: Any) -> AsyncOwned:
        return AsyncOwned(http_client=DefaultAioHttpClient(), **given)

    given = arguments()
    del given["base_url"]
    with Hostile(FAULTS[fault]) as server:
        error = failed(make, server.url, **given, max_retries=0, timeout=2.0)
    text = dumped(error)
    assert leaks(text) == [], text
    assert "QUERY" not in "".join(traceback.format_exception(error))


BAD_ARGUMENTS: dict[str, dict[str, Any]] = {
    "a header": {"extra_headers": {"X-Note": "two\nlines"}},
    "a header's name": {"extra_headers": {"two words": "x"}},
    "a query": {"extra_query": {"a": object()}},
    "an idempotency key": {"idempotency_key": "two\nlines"},
    "repeats": {"max_retries": -1},
    "an option": {"no_such_option": 1},
}


@pytest.mark.parametrize("make", [Owned, AsyncOwned])
@pytest.mark.parametrize("fault", BAD_ARGUMENTS)
def test_a_wrong_argument_leaves_no_secret_in_variables(make: Callable[..., Any], fault: str) -> None:
    given = arguments()
    text = dumped(failed(make, given.pop("base_url"), BAD_ARGUMENTS[fault], **given))
    assert leaks(text) == [], text


@pytest.mark.parametrize("make", [Owned, AsyncOwned])
@pytest.mark.parametrize("option", ["api_key", "query_key", "cookie_key", "password"])
def test_a_credential_that_cannot_be_sent_is_in_no_variable(make: Callable[..., Any], option: str) -> None:
    text = dumped(failed(make, "https://api.acme.com", **{option: f"{HEADER}\n\ud800"}))
    assert leaks(text) == [], text


@pytest.mark.parametrize("make", [Owned, AsyncOwned])
@pytest.mark.parametrize("wrong", [{}, {"no_such_option": 1}, {"max_retries": -1}], ids=str)
def test_headers_of_one_call_are_in_no_variable(make: Callable[..., Any], wrong: dict[str, Any]) -> None:
    options = {"extra_headers": {"Authorization": f"Bearer {KEY}"}, "extra_query": {"signed": KEY}, **wrong}
    with Hostile(FAULTS["refused"]) as server:
        error = failed(make, server.url, options, max_retries=0)
        assert [seen.headers["authorization"] for seen in server.requests] == ([] if wrong else [f"Bearer {KEY}"])
    assert KEY not in dumped(error)


@pytest.mark.parametrize("make", [Acme, AsyncAcme])
def test_a_credential_that_is_missing_shows_no_other(make: Callable[..., Any]) -> None:
    error = failed(make, "https://api.acme.com", client_secret=KEY)
    assert "MissingCredentialsError" in "".join(traceback.format_exception_only(error))
    assert KEY not in dumped(error)


@pytest.mark.parametrize("make", [Owned, AsyncOwned])
@pytest.mark.parametrize("place", ["before_request", "after_response"])
def test_a_hook_that_raises_keeps_its_own_variables_alone(make: Callable[..., Any], place: str) -> None:
    def hook(_: HookContext) -> None:
        mine = "a variable of the caller's"
        raise ValueError(f"{len(mine)} letters")

    hooks = Hooks(before_request=hook) if place == "before_request" else Hooks(after_response=hook)
    given: dict[str, Any] = {**arguments(), "hooks": hooks}
    with Hostile(good) as server:
        address = given.pop("base_url").replace("https", "http").replace("api.acme.com", server.url.partition("//")[2])
        error = failed(make, address, **given)
    text = dumped(error)
    assert leaks(text) == [], text
    frames = [frame for frame, _ in traceback.walk_tb(error.__traceback__)]
    assert frames[-1].f_locals["mine"] == "a variable of the caller's"
