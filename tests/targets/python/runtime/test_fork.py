"""A process that is forked while a client is at work: the child has connections, locks and a gate of its own."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
import warnings
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import httpx
import httpx2
import pytest

from templates.python.runtime import DefaultAioHttpClient, DefaultAsyncHttpxClient, DefaultHttpxClient
from templates.python.runtime.models.models import BUILDING
from templates.python.runtime.transport.shared import Gate
from tests.targets.python.runtime.acme import KEY, Acme, AsyncAcme
from tests.targets.python.runtime.echo import Echo
from tests.targets.python.runtime.hostile import OK, Connection, Hostile

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
CALLS = 60
PATIENCE = 30  # seconds after which a child that hangs is ended


@pytest.fixture(scope="module")
def echo() -> Iterator[str]:
    """A server in a process of its own, which answers with the path's last part, and holds no socket of ours."""
    with Echo() as url:
        yield url


def start(work: Callable[[], object]) -> int:
    """Run something in a forked process, which ends with 0 if that returns, and never hangs."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # a fork beside threads is what this is about
        child = os.fork()
    if child:
        return child
    code = 1
    try:
        signal.alarm(PATIENCE)
        work()
        code = 0
    finally:
        os._exit(code)


def ended_well(child: int) -> bool:
    """Whether a child has done its work."""
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def ask(client: Acme, name: str) -> None:
    """Call many times and see that each answer is that of its call."""
    for number in range(CALLS):
        assert client.things.retrieve(f"{name}-{number}").id == f"{name}-{number}"


async def ask_async(client: AsyncAcme, name: str) -> None:
    """Call many times, some at once, and see that each answer is that of its call."""
    for number in range(0, CALLS, 4):
        names = [f"{name}-{number + more}" for more in range(4)]
        found = await asyncio.gather(*map(client.things.retrieve, names))
        assert [thing.id for thing in found] == names


HTTP: dict[str, Any] = {
    "the client's own": None,
    "DefaultHttpxClient": DefaultHttpxClient,
    "httpx": httpx.Client,
    "httpx2": httpx2.Client,
    "with mounts": lambda: httpx.Client(mounts={"http://": httpx.HTTPTransport()}),
}


@pytest.mark.parametrize("http", HTTP)
def test_children_get_the_answers_to_their_own_calls(echo: str, http: str) -> None:
    make = HTTP[http]
    client = Acme(api_key=KEY, base_url=echo, max_retries=0, timeout=10, http_client=make and make())
    twin = client.with_options(timeout=11)
    ask(twin, "warm")
    children = [start(partial(ask, twin if number % 2 else client, f"child{number}")) for number in range(4)]
    ask(client, "parent")
    assert [ended_well(child) for child in children] == [True] * 4
    ask(client, "later")
    client.close()


ASYNC_HTTP: dict[str, Any] = {
    "the client's own": None,
    "DefaultAsyncHttpxClient": DefaultAsyncHttpxClient,
    "httpx": httpx.AsyncClient,
    "httpx2": httpx2.AsyncClient,
    "aiohttp": DefaultAioHttpClient,
}


@pytest.mark.parametrize("http", ASYNC_HTTP)
def test_children_of_an_asynchronous_client(echo: str, http: str) -> None:
    make = ASYNC_HTTP[http]

    async def run() -> None:
        client = AsyncAcme(api_key=KEY, base_url=echo, max_retries=0, timeout=10, http_client=make and make())
        twin = client.with_options(timeout=11)
        await ask_async(client, "warm")
        children = [start(partial(in_a_loop, twin if number % 2 else client, f"child{number}")) for number in range(4)]
        await ask_async(twin, "parent")
        assert [ended_well(child) for child in children] == [True] * 4
        await ask_async(client, "later")
        await client.close()

    asyncio.run(run())


def in_a_loop(client: AsyncAcme, name: str) -> None:
    asyncio.run(ask_async(client, name))


def test_an_http_client_that_is_older_than_the_fork_is_not_shared_by_a_client_that_is_younger(echo: str) -> None:
    http = httpx.Client()
    ask(Acme(api_key=KEY, base_url=echo, http_client=http), "warm")

    def use(name: str) -> None:
        ask(Acme(api_key=KEY, base_url=echo, http_client=http), name)

    children = [start(partial(use, f"child{number}")) for number in range(2)]
    use("parent")
    assert [ended_well(child) for child in children] == [True] * 2


def test_a_child_that_closes_its_client_leaves_the_parents_connections_open(echo: str) -> None:
    client = Acme(api_key=KEY, base_url=echo, max_retries=0)
    ask(client, "warm")
    assert ended_well(start(client.close))
    assert not client.is_closed()
    ask(client, "parent")


class TokenServer:
    """Issues a token when it is told to, and counts."""

    def __init__(self) -> None:
        self.asked, self.go_on = threading.Event(), threading.Event()

    def __call__(self, connection: Connection) -> None:
        if "/oauth/token" not in connection.server.requests[-1].line:
            connection.answer("200 OK", OK)
            return
        if not self.asked.is_set():
            self.asked.set()
            self.go_on.wait(PATIENCE)
        connection.answer("200 OK", b'{"access_token": "t", "expires_in": 3600}')


@pytest.mark.parametrize("copied", [False, True])
def test_a_fork_while_a_token_is_fetched(copied: bool) -> None:
    behaviour = TokenServer()
    with Hostile(behaviour) as server:
        client = Acme(base_url=server.url, client_id="me", client_secret="s3cret-word", max_retries=0)
        used = client.with_options(timeout=5) if copied else client
        thread = threading.Thread(target=client.things.retrieve, args=("1",))
        thread.start()
        assert behaviour.asked.wait(PATIENCE)
        child = start(lambda: used.things.retrieve("1"))
        assert ended_well(child), "the child fetched a token of its own and did not wait for a thread that it has not"
        behaviour.go_on.set()
        thread.join(PATIENCE)
        assert not thread.is_alive()
        assert sum("/oauth/token" in seen.line for seen in server.requests) == 2


def test_locks_that_other_threads_hold(echo: str) -> None:
    client = Acme(api_key=KEY, base_url=echo)
    held, go_on = threading.Event(), threading.Event()
    shared: Any = client._shared  # pyright: ignore[reportPrivateUsage]

    def hold() -> None:
        with shared._lock, shared.budget._lock:
            held.set()
            go_on.wait(PATIENCE)

    thread = threading.Thread(target=hold)
    thread.start()
    assert held.wait(PATIENCE)

    def work() -> None:
        ask(client, "child")
        assert shared.budget.take()

    child = start(work)
    assert ended_well(child)
    go_on.set()
    thread.join(PATIENCE)


def test_a_fork_waits_for_a_model_that_is_being_built() -> None:
    """A child with half a validator would wait for the other half."""
    held, forks = threading.Event(), threading.Event()

    def build() -> None:
        with BUILDING:
            held.set()
            forks.wait(0.2)

    thread = threading.Thread(target=build)
    thread.start()
    assert held.wait(PATIENCE)

    def work() -> None:
        assert BUILDING.acquire(blocking=False)

    assert ended_well(start(work))
    assert BUILDING.acquire(timeout=PATIENCE)
    BUILDING.release()
    thread.join(PATIENCE)


def test_a_child_has_a_whole_gate() -> None:
    client = AsyncAcme(api_key=KEY)
    shared = client._shared  # pyright: ignore[reportPrivateUsage]
    loop = object()
    before: Gate = shared.live(loop).gate
    shared.forget()
    assert shared.live(loop).gate is not before
