"""Mistakes that many make, and the messages that help; what people look at first."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import httpx
import pytest

import templates.python.runtime as core
from templates.python.runtime import Model, Operation, SDKError
from tests.targets.python.runtime.acme import Flavour, Server, Thing
from tests.targets.python.runtime.test_raw import EVENTS, AsyncMore, More, async_client, client, pages


@pytest.mark.parametrize(
    "name",
    ["MissingCredentialsError", "WebhookSignatureError", "WebhookPayloadError", "StreamConsumedError", "APIError"],
)
def test_errors_have_one_root(name: str) -> None:
    assert issubclass(getattr(core, name), SDKError)


def test_a_model_shows_what_came() -> None:
    class Card(Model):
        id: str
        size: int | None = None
        holder: Thing | None = None
        note: str | None = None

    card = Card.construct(id="1", holder={"id": "2"}, note=None, more=3)
    assert repr(card) == "Card(id='1', holder=Thing(id='2'), note=None, more=3)"
    assert str(card) == repr(card)
    assert repr(Card.construct()) == "Card()"
    assert repr(Card(id="1", size=2)) == "Card(id='1', size=2)"


def test_a_switch_that_is_neither_on_nor_off() -> None:
    server = Server(EVENTS)
    with pytest.raises(TypeError, match=r"chat\(\) takes stream=True or stream=False, not None"):
        More(client(server)).chat(stream=None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    with pytest.raises(TypeError, match=r"chat\(\) takes stream=True or stream=False, not None"):
        asyncio.run(AsyncMore(async_client(server)).chat(stream=None))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert server.requests == []


def test_what_is_asynchronous_is_not_iterated_over_with_for() -> None:
    async def run() -> None:
        more: Any = AsyncMore(async_client(Server(pages)))
        events: Any = await AsyncMore(async_client(Server(EVENTS))).chat(stream=True)
        for iterated in (more.list(), await more.list(), events):
            with pytest.raises(TypeError, match="are iterated over with `async for`, not `for`"):
                list(iterated)
        assert [thing.id async for thing in more.list()] == ["1", "2", "3"]
        assert [thing.id async for thing in await more.list()] == ["1", "2", "3"]
        page = await more.list()
        assert (page == page.model_copy(), page.to_dict()["data"]) == (True, [{"id": "1"}])
        await events.close()

    asyncio.run(run())


FILE = Operation(id="x", method="POST", path="/x", body="multipart/form-data", files=("photo", "pages[]"))


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ({"photo": "cat.png"}, "photo"),
        ({"pages": [b"a", "cat.png"]}, r"pages\[\]"),
        ({"photo": ("cat.png", "text")}, "photo"),
    ],
)
def test_a_path_in_place_of_a_file(flavour: Flavour, body: object, name: str) -> None:
    server = Server()
    with pytest.raises(TypeError, match=rf"`{name}` is a file, .* not as text: write pathlib\.Path\(\.\.\.\)"):
        flavour(server).call(FILE, body=body)
    assert server.requests == []


@pytest.mark.parametrize(
    "media_type",
    ["application/octet-stream", "image/png", "audio/mpeg", "video/mp4", "application/pdf", "application/zip"],
)
def test_a_path_in_place_of_a_whole_body(flavour: Flavour, media_type: str, tmp_path: Path) -> None:
    server, op = Server(), Operation(id="x", method="POST", path="/x", body=media_type)
    with pytest.raises(TypeError, match="a file must be given as bytes"):
        flavour(server).call(op, body=str(tmp_path / "a"))
    assert server.requests == []
    (tmp_path / "a").write_bytes(b"content")
    flavour(server).call(op, body=tmp_path / "a")
    assert server.body == b"content"


@pytest.mark.parametrize("media_type", ["text/csv", "application/xml", "application/x-yaml", "image/svg+xml"])
def test_text_is_the_body_where_the_media_type_is_one_of_text(flavour: Flavour, media_type: str) -> None:
    server = Server(httpx.Response(200, json={"id": "1"}))
    flavour(server).call(Operation(id="x", method="POST", path="/x", body=media_type), body="a,b")
    assert server.body == b"a,b"
