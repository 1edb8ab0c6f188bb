"""Cookies of answers go to nobody: copies of a client share its connections, and may belong to several users."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest

from templates.python.runtime import DefaultAioHttpClient, DefaultAsyncHttpxClient, DefaultHttpxClient
from tests.targets.python.runtime.acme import Acme, AsyncAcme
from tests.targets.python.runtime.hostile import OK, Connection, Hostile

FIRST, SECOND = "KEY-of-the-first-tenant", "KEY-of-the-second-tenant"


def session(connection: Connection) -> None:
    """Give every key a session of its own; send those who ask for it to another path."""
    seen = connection.server.requests[-1]
    cookie = f"session=of-{seen.headers['authorization'].rpartition(' ')[2]}; Path=/"
    if "/moved" in seen.line:
        connection.answer("307 Temporary Redirect", location="/things/2", set_cookie=cookie)
    else:
        connection.answer("200 OK", OK, set_cookie=cookie)


def call_both(kind: type[Acme] | type[AsyncAcme], url: str, http: Any) -> None:
    """Call for one tenant, then for another one by way of a copy, also through a redirect."""
    first: Any = kind(api_key=FIRST, base_url=url, http_client=http and http())
    second = first.with_options(api_key=SECOND)
    if kind is Acme:
        for client in (first, second, first):
            client.things.retrieve("1")
            client.get("/moved", cast_to=object)
        first.close()
        return

    async def run() -> None:
        for client in (first, second, first):
            await client.things.retrieve("1")
            await client.get("/moved", cast_to=object)
        await first.close()

    asyncio.run(run())


@pytest.mark.parametrize(
    ("kind", "http"),
    [
        (Acme, None),
        (Acme, DefaultHttpxClient),
        (AsyncAcme, None),
        (AsyncAcme, DefaultAsyncHttpxClient),
        (AsyncAcme, DefaultAioHttpClient),
    ],
)
def test_no_cookie_of_one_tenant_reaches_another(kind: type[Acme] | type[AsyncAcme], http: Any) -> None:
    with Hostile(session) as server:
        call_both(kind, server.url, http)
        assert len(server.requests) == 9
        assert [seen.headers.get("cookie") for seen in server.requests] == [None] * 9


def test_who_asks_for_a_cookie_jar_has_one() -> None:
    with (
        Hostile(session) as server,
        Acme(api_key=FIRST, base_url=server.url, http_client=DefaultHttpxClient(cookies={})) as client,
    ):
        client.things.retrieve("1")
        client.things.retrieve("1")
        assert [seen.headers.get("cookie") for seen in server.requests] == [None, f"session=of-{FIRST}"]


def test_cookies_that_the_caller_sets_are_sent() -> None:
    with Hostile(session) as server:
        http = DefaultHttpxClient()
        http.cookies.set("mine", "1")
        with Acme(api_key=FIRST, base_url=server.url, http_client=http) as client:
            client.things.retrieve("1")
            client.things.retrieve("1")
        assert [seen.headers.get("cookie") for seen in server.requests] == ["mine=1", "mine=1"]


def test_a_client_of_the_callers_own_keeps_its_jar() -> None:
    with Hostile(session) as server, Acme(api_key=FIRST, base_url=server.url, http_client=httpx.Client()) as client:
        client.things.retrieve("1")
        client.things.retrieve("1")
        assert [seen.headers.get("cookie") for seen in server.requests] == [None, f"session=of-{FIRST}"]
