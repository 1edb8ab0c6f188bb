"""Hooks: when they are called, and what they learn."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from templates.python.runtime import (
    APIError,
    APIResponseValidationError,
    APIStatusError,
    HookContext,
    Hooks,
    Mismatch,
    MissingCredentialsError,
)
from tests.targets.python.runtime.acme import CREATE, GET, Async, Flavour, Server, Sync, Thing

THING = {"thing_id": "1"}


class Seen:
    """Hooks that write down what they see."""

    def __init__(self) -> None:
        self.events: list[tuple[str, int, int | None]] = []
        self.contexts: list[HookContext] = []
        self.mismatches: list[Mismatch] = []

    def hooks(self, flavour: Flavour) -> Hooks:
        def note(name: str) -> Callable[[HookContext], Any]:
            def plain(context: HookContext) -> None:
                status = None if context.response is None else context.response.status_code
                self.events.append((name, context.attempt, status))
                self.contexts.append(context)

            async def waiting(context: HookContext) -> None:
                plain(context)

            return waiting if flavour is Async else plain

        async def mismatch(found: Mismatch) -> None:
            self.mismatches.append(found)

        return Hooks(
            before_request=note("before"),
            after_response=note("after"),
            on_retry=note("retry"),
            on_error=note("error"),
            on_mismatch=mismatch if flavour is Async else self.mismatches.append,
        )


def test_the_order(flavour: Flavour, naps: list[float]) -> None:
    seen = Seen()
    server = Server(httpx.Response(500), httpx.ReadError("reset"), httpx.Response(200, json={"id": "1"}))
    flavour(server, hooks=seen.hooks(flavour)).call(GET, path=THING)
    assert seen.events == [
        ("before", 1, None),
        ("after", 1, 500),
        ("retry", 1, 500),
        ("before", 2, None),
        ("retry", 2, None),
        ("before", 3, None),
        ("after", 3, 200),
    ]
    context = seen.contexts[0]
    assert all(other is context for other in seen.contexts)
    assert (context.operation, context.method, context.path) == ("things.retrieve", "GET", "/things/{thing_id}")
    assert (context.delay, context.elapsed >= 0, context.error) == (naps[1], True, None)
    assert context.request is not None
    assert context.request.url.path == "/v2/things/1"


def test_an_answer_that_cannot_be_read_is_told_once(flavour: Flavour) -> None:
    seen = Seen()
    with pytest.raises(APIResponseValidationError) as caught:
        flavour(Server(httpx.Response(200, html="<p>")), hooks=seen.hooks(flavour)).call(GET, path=THING)
    assert seen.events == [("before", 1, None), ("after", 1, 200), ("error", 1, 200)]
    assert seen.contexts[-1].error is caught.value


@pytest.mark.parametrize("body", [b"data: <p>\n\n", b'event: error\ndata: {"message": "no"}\n\n', b"<p>"])
def test_a_stream_that_fails_is_told_once(flavour: Flavour, body: bytes) -> None:
    seen = Seen()
    client: Any = flavour(Server(httpx.Response(200, content=body)), hooks=seen.hooks(flavour)).client

    async def read() -> list[Any]:
        stream = client.get("/things", cast_to=Thing, stream=True)
        return list(stream) if flavour is Sync else [thing async for thing in await stream]

    with pytest.raises(APIError) as caught:
        asyncio.run(read())
    assert [name for name, *_ in seen.events] == ["before", "after", "error"]
    assert seen.contexts[-1].error is caught.value


def test_a_context_shows_no_address(flavour: Flavour) -> None:
    seen = Seen()
    flavour(Server(), hooks=seen.hooks(flavour)).call(GET, path=THING, query={"phone": "+15551234567"})
    assert "5551234567" not in repr(seen.contexts[0])


@pytest.mark.parametrize("answer", [httpx.Response(404), httpx.ConnectError("refused")])
def test_an_error_is_told_once(flavour: Flavour, answer: Any) -> None:
    seen = Seen()
    with pytest.raises(Exception, match="GET /things") as caught:
        flavour(Server(answer), hooks=seen.hooks(flavour), max_retries=0).call(GET, path=THING)
    assert [name for name, *_ in seen.events if name == "error"] == ["error"]
    assert seen.contexts[-1].error is caught.value


def test_a_hook_can_add_a_header(flavour: Flavour) -> None:
    def trace(context: HookContext) -> None:
        assert context.request is not None
        context.request.headers["traceparent"] = f"00-{context.attempt}"
        context.state["span"] = 1

    server = Server()
    flavour(server, hooks=Hooks(before_request=trace)).call(GET, path=THING)
    assert server.request.headers["traceparent"] == "00-1"


def test_an_exception_in_a_hook_ends_the_call_and_closes_the_response(flavour: Flavour) -> None:
    kept: list[HookContext] = []

    def fail(context: HookContext) -> None:
        kept.append(context)
        raise RuntimeError("from the hook")

    server = Server()
    with pytest.raises(RuntimeError, match="from the hook"):
        flavour(server, hooks=Hooks(after_response=fail)).call(GET, path=THING)
    assert len(server.requests) == 1
    assert kept[0].response is not None
    assert kept[0].response.is_closed


def test_a_plain_function_is_a_hook_of_an_asynchronous_client() -> None:
    seen = Seen()
    Async(Server(), hooks=seen.hooks(Sync)).call(GET, path=THING)
    assert [name for name, *_ in seen.events] == ["before", "after"]


def test_mismatches_are_told(flavour: Flavour) -> None:
    seen = Seen()
    server = Server(httpx.Response(200, json={"id": "1", "size": "many"}))
    thing: Thing = flavour(server, hooks=seen.hooks(flavour)).call(GET, path=THING)
    assert thing.to_dict() == {"id": "1", "size": "many"}
    assert len(seen.mismatches) == 1
    assert "size" in str(seen.mismatches[0])


def test_an_asynchronous_hook_is_told_of_mismatches_in_a_stream() -> None:
    seen = Seen()
    body = b'data: {"id": "1", "size": "many"}\n\n'
    server = Server(httpx.Response(200, content=body, headers={"content-type": "text/event-stream"}))
    client = Async(server, hooks=seen.hooks(Async)).client

    async def things() -> list[str]:
        return [thing.id async for thing in await client.get("/things", cast_to=Thing, stream=True)]

    assert asyncio.run(things()) == ["1"]
    assert [str(mismatch) for mismatch in seen.mismatches] == ["size: expected int | null, found str"]


def test_what_fails_before_a_request_is_nobodys_error(flavour: Flavour) -> None:
    seen = Seen()
    with pytest.raises(MissingCredentialsError):
        flavour(Server(), api_key=None, hooks=seen.hooks(flavour)).call(GET, path=THING)
    assert seen.events == []


def test_copies_keep_hooks(flavour: Flavour) -> None:
    seen = Seen()
    harness = flavour(Server(httpx.Response(400)), hooks=seen.hooks(flavour))
    harness.client = harness.client.copy(timeout=1)  # pyright: ignore[reportAttributeAccessIssue]
    with pytest.raises(APIStatusError):
        harness.call(CREATE, body={})
    assert [name for name, *_ in seen.events] == ["before", "after", "error"]
