"""Arguments that do not exist are refused in Python's own words, before anything is sent."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

from tests.targets.python.runtime.acme import (
    GET,
    Acme,
    Async,
    AsyncAcme,
    AsyncThings,
    AsyncThingsRaw,
    AsyncThingsStreaming,
    Caller,
    Flavour,
    Server,
    Sync,
    Things,
    ThingsRaw,
    ThingsStreaming,
)
from tests.targets.python.runtime.test_raw import AsyncMore, AsyncMoreRaw, More, MoreRaw

SYNC: dict[str, Callable[[Acme], Any]] = {
    "plain": Things,
    "raw": lambda client: ThingsRaw(Things(client)),
    "streamed": lambda client: ThingsStreaming(Things(client)),
    "pages and events": More,
    "raw pages and events": lambda client: MoreRaw(More(client)),
}
ASYNC: dict[str, Callable[[AsyncAcme], Any]] = {
    "plain": AsyncThings,
    "raw": lambda client: AsyncThingsRaw(AsyncThings(client)),
    "streamed": lambda client: AsyncThingsStreaming(AsyncThings(client)),
    "pages and events": AsyncMore,
    "raw pages and events": lambda client: AsyncMoreRaw(AsyncMore(client)),
}


async def awaited(call: Callable[[], Any]) -> None:
    result = call()
    if hasattr(result, "__aenter__"):
        async with result:
            return
    await result


def finish(call: Callable[[], Any]) -> None:
    """Make a call and wait for it, whatever it has to be waited for with."""
    result = call()
    if hasattr(result, "__enter__"):
        with result:
            return
    if hasattr(result, "__await__") or hasattr(result, "__aenter__"):
        asyncio.run(awaited(lambda: result))


def refused(mode: str, method: str, asynchronous: bool, **given: Any) -> str:
    """Call a method that must not be sent; return what the caller is told."""
    server = Server()
    resource = ASYNC[mode](Async(server).client) if asynchronous else SYNC[mode](Sync(server).client)
    with pytest.raises(TypeError) as caught:
        finish(partial(getattr(resource, method), **given))
    assert server.requests == []
    return str(caught.value)


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize(
    ("mode", "method", "given"),
    [
        ("plain", "retrieve", {"thing_id": "1"}),
        ("raw", "create", {"name": "x"}),
        ("streamed", "retrieve", {"thing_id": "1"}),
        ("pages and events", "list", {}),
        ("pages and events", "chat", {"stream": True}),
        ("raw pages and events", "list", {}),
        ("raw pages and events", "chat", {"stream": True}),
    ],
)
def test_a_method_refuses_what_it_does_not_have(
    mode: str, method: str, given: dict[str, Any], asynchronous: bool
) -> None:
    told = refused(mode, method, asynchronous, **given, nope=1)
    assert told == f"{method}() got an unexpected keyword argument 'nope'"


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize(
    ("wrong", "right"),
    [("timeot", "timeout"), ("max_retrys", "max_retries"), ("extra_header", "extra_headers"), ("nam", "name")],
)
def test_what_was_meant_is_named(wrong: str, right: str, asynchronous: bool) -> None:
    for mode in ("plain", "raw"):
        told = refused(mode, "create", asynchronous, name="x", **{wrong: 1})
        assert told == f"create() got an unexpected keyword argument '{wrong}'. Did you mean '{right}'?"


def test_the_first_of_several_is_named() -> None:
    assert "'first'" in refused("plain", "create", asynchronous=False, name="x", timeout=1, first=1, second=2)


def test_a_resource_written_by_hand_is_told_of_options() -> None:
    options: Any = {"deadlin": 1}
    with pytest.raises(TypeError, match=r"^retrieve\(\) got .*'deadlin'\. Did you mean 'deadline'\?$"):
        Caller(Sync(Server()).client).send(GET, object, path={"thing_id": "1"}, options=options)


@pytest.mark.parametrize("verb", ["get", "post", "put", "patch", "delete"])
def test_verbs_refuse_options_that_do_not_exist(flavour: Flavour, verb: str) -> None:
    server = Server()
    method = getattr(flavour(server).client, verb)
    for wrong, hint in (("nope", ""), ("header", ". Did you mean 'headers'?")):
        given: dict[str, Any] = {"cast_to": object, "options": {wrong: 1}}
        with pytest.raises(TypeError) as caught:
            finish(partial(method, "/x", **given))
        assert str(caught.value) == f"{verb}() got an unexpected option '{wrong}'{hint}"
    assert server.requests == []
