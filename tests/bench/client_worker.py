"""Measures one client, in a process of its own: `python -m tests.bench.client_worker MODE FOLDER URL`.

FOLDER is where the package `telnyx` lies, or `-` for the one that is installed. It prints one line of JSON. The floor
of each figure is httpx doing the same in the same process, in turns with the client.
"""

from __future__ import annotations

import asyncio
import json
import statistics
import sys
import time
from collections.abc import AsyncIterable, Callable, Mapping
from functools import partial
from importlib import import_module
from types import GenericAlias
from typing import Any

import httpx
from pydantic import BaseModel, TypeAdapter

from tests.bench.payloads import CONVERSATION, ID, MESSAGE, PAGES, item_fields

KEY = "KEY"
AUTH = {"Authorization": f"Bearer {KEY}"}
SEND = {"to": "+13125550100", "from": "+13125550101", "text": "Hello", "type": "SMS"}
LISTS = (
    ("list of 100 items", "100", 200),
    ("list of 1,000 items", "1000", 30),
    ("the same, one field of each misfits", "misfit", 20),
)
"""What is printed, the last step of the path, and how often. The floor of what misfits reads what fits."""
Work = Callable[[], Any]
Pairs = dict[str, tuple[float, float]]


def model(base: type, name: str, fields: Mapping[str, Any]) -> Any:
    """Return a model class that is made while the process runs."""
    return type(base)(name, (base,), {"__annotations__": dict(fields), "__module__": __name__})


def models(base: type) -> tuple[Any, Any]:
    """Return the models of a list of items and of a chunk, on some base class."""
    item = model(base, "Item", item_fields())
    delta = model(base, "Delta", {"content": str})
    choice = model(base, "Choice", {"index": int, "delta": delta})
    chunk = {"id": str, "object": str, "created": int, "model": str, "choices": GenericAlias(list, (choice,))}
    return model(base, "Items", {"data": GenericAlias(list, (item,))}), model(base, "Chunk", chunk)


def answer(request: httpx.Request) -> httpx.Response:
    """Answer without a network."""
    body = MESSAGE if request.method == "POST" else CONVERSATION
    return httpx.Response(200, content=body, headers={"content-type": "application/json"})


def taken(floor: Work, sdk: Work, rounds: int) -> tuple[float, float]:
    """Return the median seconds of two pieces of work that take turns."""
    times: tuple[list[float], list[float]] = ([], [])
    for turn in range(rounds + rounds // 10 + 1):
        for work, found in zip((floor, sdk), times):  # noqa: B905
            start = time.perf_counter()
            work()
            if turn > rounds // 10:
                found.append(time.perf_counter() - start)
    return statistics.median(times[0]), statistics.median(times[1])


async def taken_async(floor: Work, sdk: Work, rounds: int) -> tuple[float, float]:
    """Do the same with work that is awaited."""
    times: tuple[list[float], list[float]] = ([], [])
    for turn in range(rounds + rounds // 10 + 1):
        for work, found in zip((floor, sdk), times):  # noqa: B905
            start = time.perf_counter()
            await work()
            if turn > rounds // 10:
                found.append(time.perf_counter() - start)
    return statistics.median(times[0]), statistics.median(times[1])


def small(client: Any, http: Any, url: str) -> tuple[tuple[Work, Work], tuple[Work, Work]]:
    """Return floor and client for GET and POST, synchronous; of asynchronous ones the results are awaitable."""
    get, post = client.ai.conversations.retrieve, client.messages.send
    return (
        (lambda: http.get(f"{url}/v2/ai/conversations/{ID}"), lambda: get(ID)),
        (
            lambda: http.post(f"{url}/v2/messages", json=SEND),
            lambda: post(to=SEND["to"], from_=SEND["from"], text=SEND["text"], type=SEND["type"]),
        ),
    )


def decoded(floor: Work) -> object:
    """Return what JSON a response holds."""
    return floor().json()


async def decoded_async(floor: Work) -> object:
    """Return what JSON a response holds."""
    return (await floor()).json()


def measure(telnyx: Any, url: str) -> Pairs:
    """Measure the synchronous client."""
    plain = TypeAdapter[Any](models(BaseModel)[0])
    items, chunk = models(getattr(telnyx, "BaseModel", None) or telnyx.Model)
    found: Pairs = {}
    mock = httpx.MockTransport(answer)
    with httpx.Client(headers=AUTH, transport=mock) as http, httpx.Client(transport=mock) as given:
        client = telnyx.Telnyx(api_key=KEY, base_url=f"{url}/v2", http_client=given)
        for name, (floor, sdk) in zip(("GET", "POST"), small(client, http, url)):  # noqa: B905
            found[f"{name}, mock transport"] = taken(partial(decoded, floor), sdk, 1000)
    with httpx.Client(headers=AUTH) as http, telnyx.Telnyx(api_key=KEY, base_url=f"{url}/v2") as client:
        for name, (floor, sdk) in zip(("GET", "POST"), small(client, http, url)):  # noqa: B905
            found[f"{name}, loopback"] = taken(partial(decoded, floor), sdk, 1000)
        for name, source, rounds in LISTS:
            floor = partial(validated, http, f"{url}/v2/items/{source.replace('misfit', '1000')}", plain)
            found[name] = taken(floor, partial(client.get, f"/items/{source}", cast_to=items), rounds)
        listed = client.ai.conversations.messages.list
        found["10,000 items in 100 pages"] = taken(
            lambda: [http.get(f"{url}/v2/messages?page[number]={page + 1}").json()["data"] for page in range(PAGES)],
            lambda: sum(1 for _ in listed(ID, page_size=100)),
            5,
        )
        stream = {"cast_to": chunk, "stream": True, "stream_cls": telnyx.Stream[chunk]}
        found["10,000 events"] = taken(
            lambda: raw_lines(http, f"{url}/v2/events"), lambda: sum(1 for _ in client.get("/events", **stream)), 5
        )
    found["another client"] = taken(
        lambda: httpx.Client(headers=AUTH), lambda: telnyx.Telnyx(api_key=KEY).ai.conversations, 20
    )
    return found


def validated(http: httpx.Client, url: str, plain: TypeAdapter[Any]) -> object:
    """Return what pydantic reads from the bytes of a response."""
    return plain.validate_json(http.get(url).content)


def raw_lines(http: httpx.Client, url: str) -> int:
    """Return the number of lines of a stream."""
    with http.stream("GET", url) as response:
        return sum(1 for _ in response.iter_lines())


async def raw_lines_async(http: httpx.AsyncClient, url: str) -> int:
    """Return the number of lines of a stream."""
    async with http.stream("GET", url) as response:
        return await count(response.aiter_lines())


async def count(entries: AsyncIterable[object]) -> int:
    """Count entries without keeping them."""
    found = 0
    async for _ in entries:
        found += 1
    return found


async def measure_async(telnyx: Any, url: str) -> Pairs:
    """Measure the asynchronous client."""
    chunk = models(getattr(telnyx, "BaseModel", None) or telnyx.Model)[1]
    found: Pairs = {}
    mock = httpx.MockTransport(answer)
    http, given = httpx.AsyncClient(headers=AUTH, transport=mock), httpx.AsyncClient(transport=mock)
    async with http, given:
        client = telnyx.AsyncTelnyx(api_key=KEY, base_url=f"{url}/v2", http_client=given)
        for name, (floor, sdk) in zip(("GET", "POST"), small(client, http, url)):  # noqa: B905
            found[f"{name}, mock transport"] = await taken_async(partial(decoded_async, floor), sdk, 1000)
    async with httpx.AsyncClient(headers=AUTH) as http, telnyx.AsyncTelnyx(api_key=KEY, base_url=f"{url}/v2") as client:
        for name, (floor, sdk) in zip(("GET", "POST"), small(client, http, url)):  # noqa: B905
            found[f"{name}, loopback"] = await taken_async(partial(decoded_async, floor), sdk, 1000)

        async def pages() -> object:
            targets = (f"{url}/v2/messages?page[number]={page + 1}" for page in range(PAGES))
            return [(await http.get(target)).json()["data"] for target in targets]

        async def all_items() -> int:
            return await count(client.ai.conversations.messages.list(ID, page_size=100))

        async def all_events() -> int:
            stream = await client.get("/events", cast_to=chunk, stream=True, stream_cls=telnyx.AsyncStream[chunk])
            return await count(stream)

        found["10,000 items in 100 pages"] = await taken_async(pages, all_items, 5)
        found["10,000 events"] = await taken_async(lambda: raw_lines_async(http, f"{url}/v2/events"), all_events, 5)
    return found


def main(mode: str, folder: str, url: str) -> None:
    """Print what was measured."""
    if folder != "-":
        sys.path.insert(0, folder)
    telnyx = import_module("telnyx")
    found = measure(telnyx, url) if mode == "sync" else asyncio.run(measure_async(telnyx, url))
    print(json.dumps({"version": telnyx.__version__, "found": found}))


if __name__ == "__main__":
    main(*sys.argv[1:])
