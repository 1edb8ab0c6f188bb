"""Multipart bodies: parts, file names, encodings, and the same bytes for every attempt."""

from __future__ import annotations

import asyncio
import email
import email.policy
import io
import os
import threading
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from templates.python.runtime import Operation, PartStyle, Style, omit
from templates.python.runtime.request.body import JSON
from templates.python.runtime.request.upload import AsyncSource, Upload, source_of
from tests.targets.python.runtime.acme import SETTINGS, Async, AsyncCaller, Flavour, Server, Sync, sent
from tests.targets.python.runtime.test_bodies import Readable

UPLOAD = Operation(
    id="files.create", method="POST", path="/files", body="multipart/form-data", files=("file",), repeatable=True
)
STANDARD, BRACKETS = SETTINGS.multipart_style, Style("brackets")
Parts = list[tuple[str, str | None, str | None, bytes]]


def parts_of(request: httpx.Request, content: bytes | None = None) -> Parts:
    """Return name, file name, content type and content of each part, read by the standard library."""
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    message: Any = email.message_from_bytes(
        head + (request.content if content is None else content), policy=email.policy.HTTP
    )
    parts: Parts = []
    for found in message.iter_parts():
        names = found["content-disposition"].params
        content_type = found.get_content_type() if found["content-type"] else None
        parts.append((names["name"], names.get("filename"), content_type, found.get_payload(decode=True)))
    return parts


def upload(flavour: Flavour, body: dict[str, object], op: Operation = UPLOAD, style: Style = STANDARD) -> Parts:
    server = Server()
    flavour(server, settings=replace(SETTINGS, multipart_style=style)).call(op, object, body=body)
    assert int(server.request.headers["content-length"]) == len(server.body)
    return parts_of(server.request, server.body)


def test_properties_become_parts(flavour: Flavour) -> None:
    body: dict[str, object] = {"a": "x", "b": 1, "c": True, "d": [1, 2], "e": {"f": {"g": "y"}}, "h": None, "i": omit}
    plain = [("a", b"x"), ("b", b"1"), ("c", b"true"), ("d", b"1"), ("d", b"2")]
    document = ("e", None, JSON, b'{"f":{"g":"y"}}')
    assert upload(flavour, body) == [*((name, None, None, content) for name, content in plain), document]


def test_what_is_nested_in_an_array_is_a_part_of_json_for_each_element(flavour: Flavour) -> None:
    body: dict[str, object] = {"cells": [[1, 2], [3]], "people": [{"id": "a", "tags": ["x"]}, {"id": "b"}], "none": []}
    assert upload(flavour, body) == [
        ("cells", None, JSON, b"[1,2]"),
        ("cells", None, JSON, b"[3]"),
        ("people", None, JSON, b'{"id":"a","tags":["x"]}'),
        ("people", None, JSON, b'{"id":"b"}'),
    ]


def test_an_object_with_a_file_has_brackets(flavour: Flavour) -> None:
    body: dict[str, object] = {"card": {"text": "t", "photo": b"p"}, "cards": [{"scans": [b"s"]}]}
    assert [(part[0], part[3]) for part in upload(flavour, body)] == [
        ("card[text]", b"t"),
        ("card[photo]", b"p"),
        ("cards[scans]", b"s"),
    ]


@pytest.mark.parametrize(
    ("style", "names"),
    [
        (Style("brackets"), ["d[]", "d[]", "e[f]", "e[g][]"]),
        (Style("indices"), ["d[0]", "d[1]", "e[f]", "e[g][0]"]),
        (Style("repeat"), ["d", "d", "e[f]", "e[g]"]),
        (Style("comma"), ["d", "e[f]", "e[g]"]),
        (Style("brackets", content_type=JSON), ["d[]", "d[]", "e"]),
    ],
    ids=["brackets", "indices", "repeat", "comma", "json"],
)
def test_a_design_chooses_another_form(flavour: Flavour, style: Style, names: list[str]) -> None:
    parts = upload(flavour, {"d": [1, 2], "e": {"f": 1, "g": [2]}}, style=style)
    assert [part[0] for part in parts] == names
    assert parts[0][3] == (b"1,2" if style.style == "comma" else b"1")


def test_a_name_that_already_has_the_suffix_keeps_one(flavour: Flavour) -> None:
    assert upload(flavour, {"tags[]": ["a", "b"]}, style=BRACKETS) == [
        ("tags[]", None, None, b"a"),
        ("tags[]", None, None, b"b"),
    ]


def test_objects_in_an_array_are_told_by_brackets_whatever_the_style(flavour: Flavour) -> None:
    op = Operation(
        id="files.create",
        method="POST",
        path="/files",
        body="multipart/form-data",
        body_styles={"images": PartStyle(style=Style("form", explode=True))},
    )
    found = upload(flavour, {"images": [{"url": "a"}, {"url": "b"}]}, op, BRACKETS)
    assert found == [("images[][url]", None, None, b"a"), ("images[][url]", None, None, b"b")]


@pytest.mark.parametrize(
    ("file", "name", "content_type"),
    [
        (b"abc", "upload", "application/octet-stream"),
        (io.BytesIO(b"abc"), "upload", "application/octet-stream"),
        (("a.txt", b"abc"), "a.txt", "text/plain"),
        (("a.txt", io.BytesIO(b"abc"), "text/x-mine"), "a.txt", "text/x-mine"),
        (("a.txt", b"abc", None), "a.txt", "text/plain"),
        (("a.txt", b"abc", "text/x-mine", {"X-Part": "1"}), "a.txt", "text/x-mine"),
        ((None, b"abc"), "upload", "application/octet-stream"),
        (Readable(b"abc"), "upload", "application/octet-stream"),
    ],
    ids=["bytes", "file", "2-tuple", "3-tuple", "3-tuple without type", "4-tuple", "no name", "stream"],
)
def test_files(file: Any, name: str, content_type: str) -> None:
    server = Server()
    Sync(server).call(UPLOAD, object, body={"file": file})
    assert parts_of(server.request, server.body) == [("file", name, content_type, b"abc")]
    assert (b"X-Part: 1\r\n" in server.body) == (content_type == "text/x-mine" and isinstance(file[1], bytes))


def test_paths_and_named_files_bring_their_names(flavour: Flavour, tmp_path: Path) -> None:
    path = tmp_path / "photo.png"
    path.write_bytes(b"abc")
    with path.open("rb") as file:
        parts = upload(flavour, {"file": path, "attachments": [file, ("b", path)]}, style=BRACKETS)
    names = [("file", "photo.png"), ("attachments[]", "photo.png"), ("attachments[]", "b")]
    assert [(part[0], part[1], part[3]) for part in parts] == [(*name, b"abc") for name in names]
    assert [part[2] for part in parts] == ["image/png", "image/png", "application/octet-stream"]


def test_names_cannot_break_out_of_their_header() -> None:
    server = Server()
    Sync(server).call(UPLOAD, object, body={'a"\r\nX-Evil: 1': "x", "file": ('b"\r\nX-Evil: 1.txt', b"abc")})
    assert b"\r\nX-Evil" not in server.body
    assert b'name="a%22%0D%0AX-Evil: 1"' in server.body
    assert b'filename="b%22%0D%0AX-Evil: 1.txt"' in server.body
    with pytest.raises(ValueError, match="cannot carry"):
        Sync(server).call(UPLOAD, object, body={"file": ("a", b"x", "text/plain", {"X": "1\r\nY: 2"})})


def test_an_encoding_decides_how_a_part_is_written(flavour: Flavour) -> None:
    op = Operation(
        id="x",
        method="POST",
        path="/x",
        body="multipart/form-data",
        body_styles={
            "meta": PartStyle(content_type="application/json"),
            "note": PartStyle(content_type="text/markdown"),
            "notes": PartStyle(content_type="text/markdown"),
            "ids": PartStyle(style=Style("form")),
            "each": PartStyle(style=Style("form", explode=True)),
            "piped": PartStyle(style=Style("pipeDelimited")),
            "flat": PartStyle(style=Style("form")),
            "spread": PartStyle(style=Style("form", explode=True)),
            "deep": PartStyle(style=Style("deepObject", explode=True)),
            "image": PartStyle(content_type="image/png, image/jpeg"),
            "icon": PartStyle(content_type="image/x-icon"),
        },
    )
    body: dict[str, object] = {
        "meta": {"a": [1]},
        "note": "x",
        "notes": ["x", "y"],
        "ids": [1, 2],
        "each": [1, 2],
        "piped": ["a", "b"],
        "flat": {"R": 1},
        "spread": {"R": 1},
        "deep": {"R": 1},
        "image": ("a.png", b"i"),
        "icon": b"i",
    }
    assert upload(flavour, body, op, BRACKETS) == [
        ("meta", None, "application/json", b'{"a":[1]}'),
        ("note", None, "text/markdown", b"x"),
        ("notes[]", None, "text/markdown", b"x"),
        ("notes[]", None, "text/markdown", b"y"),
        ("ids", None, None, b"1,2"),
        ("each", None, None, b"1"),
        ("each", None, None, b"2"),
        ("piped", None, None, b"a|b"),
        ("flat", None, None, b"R,1"),
        ("R", None, None, b"1"),
        ("deep[R]", None, None, b"1"),
        ("image", "a.png", "image/png", b"i"),
        ("icon", "upload", "image/x-icon", b"i"),
    ]


def test_what_is_omitted_inside_an_object_is_no_part(flavour: Flavour) -> None:
    body: dict[str, object] = {"note": {"a": omit, "b": [omit, "x"], "c": None}, "file": b"i"}
    file = ("file", "upload", "application/octet-stream", b"i")
    assert upload(flavour, body, style=BRACKETS) == [("note[b][]", None, None, b"x"), file]
    assert upload(flavour, body) == [("note", None, JSON, b'{"b":["x"],"c":null}'), file]


def test_text_in_place_of_a_nested_file_is_refused(flavour: Flavour) -> None:
    op = Operation(id="x", method="POST", path="/x", body="multipart/form-data", files=("card.photo", "scans[]"))
    server = Server()
    bodies: list[dict[str, object]] = [
        {"card": {"photo": "photo.png"}},
        {"scans": ["photo.png"]},
        {"scans": "photo.png"},
    ]
    for body in bodies:
        with pytest.raises(TypeError, match="file"):
            flavour(server).call(op, object, body=body)
    assert server.requests == []
    assert upload(flavour, {"card": {"photo": b"p", "text": "t"}}, op) == [
        ("card[photo]", "upload", "application/octet-stream", b"p"),
        ("card[text]", None, None, b"t"),
    ]


@pytest.mark.parametrize("file", ["photo.png", io.StringIO("x"), 5, object()])
def test_what_is_no_file_is_refused(flavour: Flavour, file: object) -> None:
    server = Server()
    with pytest.raises(TypeError, match="file"):
        flavour(server).call(UPLOAD, object, body={"file": file})
    assert server.requests == []


def test_a_stream_that_gives_text_is_refused(flavour: Flavour) -> None:
    class Text:
        def read(self, size: int = -1) -> str:
            return "x"

    with pytest.raises(TypeError, match="rb"):
        flavour(Server()).call(UPLOAD, object, body={"file": Text()})


def test_a_missing_file_is_an_error_of_the_file_system(flavour: Flavour, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        flavour(Server()).call(UPLOAD, object, body={"file": tmp_path / "missing"})


def test_every_attempt_sends_the_same_bytes(flavour: Flavour, naps: list[float], tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"path")
    file = io.BytesIO(b"skipped-file")
    file.seek(8)
    server = Server(httpx.Response(500), httpx.ReadError("reset"), httpx.Response(200, json={}))
    body = {"file": file, "path": path, "stream": Readable(b"stream"), "big": Readable(b"x" * 2_000_000)}
    flavour(server).call(UPLOAD, object, body=body)
    assert len(naps) == 2
    assert server.bodies[0] == server.bodies[1] == server.bodies[2]
    contents = [part[3] for part in parts_of(server.request, server.body)]
    assert contents == [b"file", b"path", b"stream", b"x" * 2_000_000]


def test_the_copy_of_a_stream_is_thrown_away(flavour: Flavour, monkeypatch: pytest.MonkeyPatch) -> None:
    closed: list[Upload] = []
    monkeypatch.setattr(Upload, "close", lambda self: closed.append(self))  # pyright: ignore[reportUnknownLambdaType, reportUnknownArgumentType]
    flavour(Server()).call(UPLOAD, object, body={"file": Readable(b"x")})
    assert len(closed) == 1


def test_no_file_stays_open(flavour: Flavour, tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"x" * 200_000)
    before = len(os.listdir("/proc/self/fd"))
    upload(flavour, {"file": path, "other": Readable(b"y") and b"y"})
    assert len(os.listdir("/proc/self/fd")) <= before + (1 if flavour is Async else 0)


def test_files_are_read_outside_the_event_loop() -> None:
    readers: set[int] = set()

    class Watched(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            readers.add(threading.get_ident())
            return super().read(size)

    Async(Server()).call(UPLOAD, object, body={"file": Watched(b"abc")})
    assert readers
    assert threading.get_ident() not in readers


async def letters() -> AsyncIterator[bytes]:
    yield b"ab"
    yield b"c"


def test_an_asynchronous_stream_is_sent_and_repeated(naps: list[float]) -> None:
    op = Operation(id="x", method="PUT", path="/x", body="application/octet-stream")
    server = Server(httpx.Response(503), httpx.Response(200, json={}))
    Async(server).call(op, object, body=letters())
    assert server.bodies == [b"abc", b"abc"]


class Received:
    """A file whose methods are coroutines, as frameworks give those that they received."""

    name = "a.txt"

    def __init__(self, content: bytes) -> None:
        self._file = io.BytesIO(content)

    async def read(self, size: int = -1) -> bytes:
        return self._file.read(size)


def test_asynchronous_files_are_parts_and_are_repeated(naps: list[float], tmp_path: Path) -> None:
    path = tmp_path / "b.txt"
    path.write_bytes(b"of a file\n" * 9)

    async def call(server: Server) -> None:
        async with await anyio.open_file(path, "rb") as file:
            body = {"a": Received(b"received"), "b": file, "c": ("c.txt", letters())}
            await AsyncCaller(Async(server).client).send(UPLOAD, object, body=body, options={"max_retries": 1})

    server = Server(httpx.Response(503), httpx.Response(200, json={}))
    asyncio.run(call(server))
    assert server.bodies[0] == server.bodies[1]
    contents = [part[-1] for part in parts_of(server.request, server.body)]
    assert contents == [b"received", path.read_bytes(), b"abc"]


def test_a_synchronous_client_cannot_read_an_asynchronous_stream() -> None:
    op = Operation(id="x", method="PUT", path="/x", body="application/octet-stream")
    with pytest.raises(TypeError, match="asynchronous client"):
        Sync(Server()).call(op, object, body=letters())


def test_an_upload_is_closed_with_what_it_kept() -> None:
    source = source_of(letters())
    whole = Upload([source, source_of(Readable(b"x"))])
    assert isinstance(source, AsyncSource)

    async def read() -> bytes:
        return b"".join([chunk async for chunk in whole.read_async()])

    assert asyncio.run(read()) == b"abcx"
    whole.close()
    with pytest.raises(ValueError, match="closed"):
        list(whole)


def test_boundaries_differ_and_extra_parts_are_added() -> None:
    servers = [Server(), Server()]
    for server in servers:
        Sync(server).call(UPLOAD, object, {"extra_body": {"b": 1}}, body={"a": "x"})
    first, second = (server.request.headers["content-type"] for server in servers)
    assert first != second
    assert [part[0] for part in parts_of(servers[0].request, servers[0].body)] == ["a", "b"]


def test_both_clients_send_the_same_parts() -> None:
    with pytest.raises(AssertionError):
        sent(UPLOAD, body={"a": "x"})  # the boundaries differ
    assert upload(Sync, {"a": b"x"}) == upload(Async, {"a": b"x"})


def test_a_stream_that_broke_off_in_the_middle_goes_on_where_it_stood() -> None:
    read: list[bytes] = []

    def once() -> Any:
        for chunk in (b"ab", b"cd", b"ef"):
            read.append(chunk)
            yield chunk

    source = source_of(once())
    half = source.open()
    assert (next(half), next(half)) == (b"ab", b"cd")
    assert read == [b"ab", b"cd"], "no more is read than was asked for"
    assert b"".join(source.open()) == b"".join(source.open()) == b"abcdef"
    assert read == [b"ab", b"cd", b"ef"]


@pytest.mark.parametrize("status", [307, 308])
def test_an_upload_follows_a_redirect(flavour: Flavour, status: int) -> None:
    server = Server(httpx.Response(status, headers={"location": "/moved"}), httpx.Response(200, json={}))
    flavour(server).call(UPLOAD, object, body={"file": io.BytesIO(b"abc"), "other": Readable(b"def")})
    assert server.bodies[0] == server.bodies[1] != b""
