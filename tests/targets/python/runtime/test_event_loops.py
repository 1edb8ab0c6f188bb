"""One asynchronous client in several event loops, one after the other and at once: each has its own connections."""

from __future__ import annotations

import asyncio
import gc
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import aiohttp
import httpx
import httpx2
import httpx_aiohttp
import pytest

from templates.python.runtime import DefaultAioHttpClient, DefaultAsyncHttpxClient
from templates.python.runtime.transport import shared as shared_module
from templates.python.runtime.transport.renewal import renewed
from tests.targets.python.runtime.acme import KEY, AsyncAcme
from tests.targets.python.runtime.echo import Echo
from tests.targets.python.runtime.test_oauth import CLIENT, Issuer

PATIENCE = 60
HTTP: dict[str, Any] = {
    "the client's own": None,
    "DefaultAsyncHttpxClient": DefaultAsyncHttpxClient,
    "httpx": httpx.AsyncClient,
    "httpx2": httpx2.AsyncClient,
    "aiohttp": DefaultAioHttpClient,
}


@pytest.fixture(scope="module")
def echo() -> Iterator[str]:
    with Echo() as url:
        yield url


@pytest.fixture(params=HTTP)
def client(request: pytest.FixtureRequest, echo: str) -> AsyncAcme:
    """A client with an HTTP client of every kind."""
    make = HTTP[request.param]
    return AsyncAcme(api_key=KEY, base_url=echo, max_retries=0, timeout=20, http_client=make and make())


async def ask(client: AsyncAcme, count: int, first: int = 0) -> None:
    """Call so many times at once."""
    names = [str(number) for number in range(first, first + count)]
    found = await asyncio.gather(*map(client.things.retrieve, names))
    assert [thing.id for thing in found] == names


def test_one_loop_after_the_other(client: AsyncAcme) -> None:
    twin = client.with_options(timeout=19)
    for _ in range(4):
        asyncio.run(ask(client, 3))
        asyncio.run(ask(twin, 3))
    gc.collect()
    lives = client._shared._lives  # pyright: ignore[reportPrivateUsage]
    assert len(lives) == 1, "what belonged to loops that have ended is gone"


def test_several_loops_at_once(client: AsyncAcme) -> None:
    together = threading.Barrier(4)

    def run(_: int) -> None:
        async def work() -> None:
            await ask(client, 2)
            together.wait(PATIENCE)
            await ask(client, 150)  # more than there are connections: some wait at the gate

        asyncio.run(work())

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(run, range(4), timeout=PATIENCE)) == [None] * 4


def test_closing_in_one_loop_closes_what_another_one_has(client: AsyncAcme) -> None:
    used, other = threading.Event(), list[Any]()

    async def elsewhere() -> None:
        await ask(client, 2)
        other.append(client._client)  # pyright: ignore[reportPrivateUsage]
        used.set()
        while not other[0].is_closed:
            await asyncio.sleep(0.01)

    with ThreadPoolExecutor(1) as pool:
        running = pool.submit(asyncio.run, asyncio.wait_for(elsewhere(), PATIENCE))
        assert used.wait(PATIENCE)

        async def here() -> None:
            await ask(client, 2)
            assert client._client is not other[0]  # pyright: ignore[reportPrivateUsage]
            await client.close()

        asyncio.run(here())
        running.result(PATIENCE)
    assert client.is_closed()
    with pytest.raises(RuntimeError, match="this AsyncAcme is closed"):
        asyncio.run(ask(client, 1))
    with pytest.raises(RuntimeError, match="this AsyncAcme is closed"):
        asyncio.run(ask(client.copy(), 1))


def test_a_token_outlives_its_loop() -> None:
    issuer = Issuer()
    client = AsyncAcme(**CLIENT, http_client=httpx.AsyncClient(transport=httpx.MockTransport(issuer)))
    for _ in range(3):
        asyncio.run(ask(client, 1, first=1))
    assert (issuer.issued, issuer.used) == (1, ["t1"] * 3)


def test_what_is_made_outside_of_a_loop_belongs_to_the_first_one(echo: str) -> None:
    client = AsyncAcme(api_key=KEY, base_url=echo)
    http = client._client  # pyright: ignore[reportPrivateUsage]

    async def run() -> None:
        assert client._client is http  # pyright: ignore[reportPrivateUsage]
        await ask(client, 2)

    asyncio.run(run())


class Wrapped:
    """What passes on to a client, as caches and tracers do."""

    def __init__(self, http: object) -> None:
        self._http = http

    def __getattr__(self, name: str) -> Any:
        return getattr(self._http, name)


class Retrying(httpx.AsyncBaseTransport):
    """A transport around another one."""

    def __init__(self) -> None:
        self.inner = httpx.AsyncHTTPTransport()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return await self.inner.handle_async_request(request)


@pytest.mark.parametrize(
    "make",
    [
        lambda: Wrapped(httpx.AsyncClient()),
        lambda: httpx.AsyncClient(transport=Retrying()),
        lambda: httpx.AsyncClient(mounts={"http://": Retrying()}),
    ],
    ids=["client", "transport", "mount"],
)
def test_connections_are_found_inside_what_wraps_them(echo: str, make: Callable[[], Any]) -> None:
    client = AsyncAcme(api_key=KEY, base_url=echo, max_retries=0, http_client=make())
    for _ in range(3):
        asyncio.run(ask(client, 3))


def test_the_like_of_a_client_differs_in_its_connections_alone() -> None:
    http = httpx.Client(headers={"X-Mine": "1"}, auth=("me", "word"), timeout=7, limits=httpx.Limits(max_connections=3))
    http.cookies.set("mine", "3")
    twin: Any = renewed(http)
    assert twin is not http
    assert type(twin) is httpx.Client
    assert (twin.headers, twin.cookies, twin.auth, twin.timeout) == (
        http.headers,
        http.cookies,
        http.auth,
        http.timeout,
    )
    pools = [vars(each)["_transport"]._pool for each in (http, twin)]
    assert pools[0] is not pools[1]
    assert [pool._max_connections for pool in pools] == [3, 3]
    mock = httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200)), trust_env=False)
    assert renewed(mock) is mock


def test_a_session_of_the_callers_own_is_told_of(echo: str) -> None:
    http = httpx.AsyncClient(transport=httpx_aiohttp.AiohttpTransport(client=lambda: aiohttp.ClientSession()))
    client = AsyncAcme(api_key=KEY, base_url=echo, max_retries=0, http_client=http)

    async def once() -> None:
        await ask(client, 1)

    asyncio.run(once())
    with pytest.raises(RuntimeError, match="make the client anew in this one"):
        asyncio.run(once())


class TrioToken:
    """What trio has for an event loop."""

    def __init__(self) -> None:
        self.ended = False

    def run_sync_soon(self, work: Callable[[], object]) -> None:
        if self.ended:
            raise RuntimeError("the run has ended")
        work()


def test_runs_of_trio_that_have_ended_are_forgotten() -> None:
    shared = AsyncAcme(api_key=KEY)._shared  # pyright: ignore[reportPrivateUsage]
    first, second, third = TrioToken(), TrioToken(), TrioToken()
    lives = [shared.live(first), shared.live(second)]
    assert lives[0] is not lives[1]
    assert [shared.live(first), shared.live(second)] == lives
    first.ended = True
    shared.live(third)
    assert shared.live(second) is lives[1]
    assert shared.live(first) is not lives[0]
    assert shared_module.running_loop() is None
