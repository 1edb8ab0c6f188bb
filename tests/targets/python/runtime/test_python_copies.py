# pyright: reportPrivateUsage=false
"""`copy.copy` and `copy.deepcopy` of a client: a client of its own, which shares the connections and closes none."""

from __future__ import annotations

import asyncio
import copy
from typing import Any

import httpx
import pytest

from tests.targets.python.runtime.acme import KEY, Acme, AsyncAcme, Server, Sync


def inside(client: Any) -> Any:
    """Copy something that holds a client."""
    return copy.deepcopy({"deep": client})["deep"]


@pytest.mark.parametrize("kind", [Acme, AsyncAcme])
@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, inside])
def test_a_copy_by_pythons_means_is_a_copy(kind: type[Acme] | type[AsyncAcme], copied: Any) -> None:
    client = kind(api_key=KEY)
    assert client.things is client.things
    twin = copied(client)
    assert (type(twin), twin._shared, twin.api_key) == (kind, client._shared, KEY)
    assert (twin.things._client, client.things._client) == (twin, client)
    twin.api_key, twin.timeout = "another", 3
    assert (client.api_key, client.timeout) == (KEY, httpx.Timeout(60, connect=5))


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy])
def test_closing_a_copy_by_pythons_means_leaves_the_original_open(copied: Any) -> None:
    server = Server()
    client = Sync(server).client
    client.things.retrieve("1")
    twin = copied(client)
    twin.api_key = "another"
    twin.things.retrieve("2")
    assert [request.headers["authorization"] for request in server.requests] == [f"Bearer {KEY}", "Bearer another"]
    with twin:
        pass
    assert (twin.is_closed(), client.is_closed()) == (True, False)
    with pytest.raises(RuntimeError, match="this Acme is closed"):
        twin.things.retrieve("3")
    client.things.retrieve("4")
    client.close()
    with pytest.raises(RuntimeError, match="this Acme is closed"):
        copied(client).things.retrieve("5")


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy])
def test_closing_a_copy_of_an_asynchronous_client(copied: Any) -> None:
    async def run() -> None:
        client = AsyncAcme(api_key=KEY, http_client=httpx.AsyncClient(transport=httpx.MockTransport(Server())))
        await client.things.retrieve("1")
        async with copied(client) as twin:
            await twin.things.retrieve("2")
        assert (twin.is_closed(), client.is_closed()) == (True, False)
        await client.things.retrieve("3")

    asyncio.run(run())
