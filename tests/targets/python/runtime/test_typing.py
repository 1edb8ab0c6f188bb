"""What type checkers see. They read this file; running it does next to nothing."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import TYPE_CHECKING, Any, Literal, assert_type

from templates.python.runtime import (
    APIResponse,
    AsyncAPIResponse,
    AsyncStream,
    AsyncStreamedAPIResponse,
    Omit,
    Stream,
    StreamedAPIResponse,
    SyncResource,
    omit,
)
from tests.targets.python.runtime.acme import (
    CREATE,
    Acme,
    AsyncAcme,
    AsyncThingsRaw,
    AsyncThingsStreaming,
    Thing,
    ThingsRaw,
    ThingsStreaming,
)
from tests.targets.python.runtime.test_raw import AsyncMoreRaw, AsyncThingPage, MoreRaw, ThingPage

if TYPE_CHECKING:

    def sync(raw: ThingsRaw, streaming: ThingsStreaming, more: MoreRaw, client: Acme) -> None:
        assert_type(raw.retrieve("1"), APIResponse[Thing])
        assert_type(raw.retrieve("1").parse(), Thing)
        assert_type(raw.retrieve("1").parse(to=dict[str, int]), dict[str, int])
        assert_type(streaming.create(name="x"), AbstractContextManager[StreamedAPIResponse[Thing]])
        assert_type(more.list(), APIResponse[ThingPage])
        assert_type(more.list().parse().__iter__(), Iterator[Thing])
        assert_type(client.get("/x", cast_to=Thing), Thing)
        assert_type(client.post("/x", cast_to=Thing, stream=True), Stream[Thing])
        assert_type(client.copy(timeout=3), Acme)
        assert_type(client.with_raw_response.things, ThingsRaw)
        assert_type(client.with_raw_response.things.retrieve("1").parse(), Thing)
        assert_type(client.with_streaming_response.things, ThingsStreaming)
        raw.retrieve(1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        raw.create(nam="x")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
        raw.delete()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
        client.copy(timeot=3)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
        client.get("/x", cast_to=Thing, options={"timeot": 3})  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]

    async def asynchronous(
        raw: AsyncThingsRaw, streaming: AsyncThingsStreaming, more: AsyncMoreRaw, client: AsyncAcme
    ) -> None:
        assert_type(await raw.retrieve("1"), AsyncAPIResponse[Thing])
        assert_type(await (await raw.retrieve("1")).parse(), Thing)
        assert_type(streaming.retrieve("1"), AbstractAsyncContextManager[AsyncStreamedAPIResponse[Thing]])
        assert_type(await more.list(), AsyncAPIResponse[AsyncThingPage])
        assert_type((await (await more.list()).parse()).__aiter__(), AsyncIterator[Thing])
        assert_type(await client.get("/x", cast_to=Thing), Thing)
        assert_type(await client.post("/x", cast_to=Thing, stream=True), AsyncStream[Thing])
        assert_type(client.copy(timeout=3), AsyncAcme)
        assert_type(client.with_raw_response.things, AsyncThingsRaw)
        assert_type(client.with_streaming_response.things, AsyncThingsStreaming)
        await raw.retrieve(1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

    class Chats(SyncResource):
        def create(self, stream: Literal[True]) -> Stream[Thing]:
            return assert_type(self._stream(CREATE, Thing, Thing, stream=stream, options={}), Stream[Thing])

        def plain(self, stream: Literal[False] | Omit = omit) -> Thing:
            return assert_type(self._stream(CREATE, Thing, Thing, stream=stream, options={}), Thing)


def test_checked_names_exist_at_run_time() -> None:
    names: list[Any] = [Acme.copy, Acme.get, ThingsRaw.retrieve, AsyncThingsStreaming.create]
    assert all(names)
