"""Downloads from servers that mean harm: bounded in size at every step, and in time as a whole."""

from __future__ import annotations

import gzip
import socket
import threading
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress

import pytest

from sdkgen.diagnostics.diagnostic import Diagnostic, Failure
from sdkgen.document import fetch
from sdkgen.document.load import load

DOCUMENT = b"openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths: {}\n"
PATIENCE = 30.0
"""Seconds until a test that hangs is given up; nothing is measured."""
Answer = Callable[["Raw", socket.socket], None]


class Raw:
    """A server that answers every connection with a function that writes to the socket.

    Attributes:
        asked: What was sent to it, one text for each connection.
        stopped: Set when the test is over.
    """

    def __init__(self, answer: Answer) -> None:
        self.asked: list[str] = []
        self.stopped = threading.Event()
        self._answer = answer
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._socket.settimeout(PATIENCE)
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}/api.yaml"
        self._threads = [threading.Thread(target=self._serve, daemon=True)]
        self._threads[0].start()

    def _serve(self) -> None:
        with suppress(OSError):
            while not self.stopped.is_set():
                connection, _ = self._socket.accept()
                self._threads.append(threading.Thread(target=self._one, args=(connection,), daemon=True))
                self._threads[-1].start()

    def _one(self, connection: socket.socket) -> None:
        with connection, suppress(OSError):
            connection.settimeout(PATIENCE)
            self.asked.append(connection.recv(65536).decode())
            self._answer(self, connection)

    def stop(self) -> None:
        """Stop it."""
        self.stopped.set()
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        for thread in self._threads:
            thread.join(PATIENCE)


@pytest.fixture
def serve() -> Iterator[Callable[[Answer], Raw]]:
    """Start a server."""
    running: list[Raw] = []

    def start(answer: Answer) -> Raw:
        running.append(Raw(answer))
        return running[-1]

    yield start
    for each in running:
        each.stop()


def said(body: bytes, *headers: str) -> Answer:
    """Answer with a body."""
    head = "\r\n".join(("HTTP/1.1 200 OK", f"Content-Length: {len(body)}", *headers, "", ""))
    return lambda _, connection: connection.sendall(head.encode() + body)


def dripping(head: bytes, drop: bytes, pause: float = 0.01) -> Answer:
    """Say something again and again, without an end."""

    def answer(server: Raw, connection: socket.socket) -> None:
        connection.sendall(head)
        while not server.stopped.wait(pause):
            connection.sendall(drop)

    return answer


def refusal(source: str) -> Diagnostic:
    """Return the only finding about a document that is refused."""
    with pytest.raises(Failure) as caught:
        load(source)
    (found,) = caught.value.diagnostics
    return found


def bomb(megabytes: int) -> bytes:
    """Return gzip of many megabytes of spaces."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    packed = [packer.compress(b" " * (1 << 20)) for _ in range(megabytes)]
    return b"".join([*packed, packer.flush()])


@pytest.mark.parametrize("coding", ["gzip", "GZip", "x-gzip"])
def test_gzip_is_asked_for_and_read(coding: str, serve: Callable[[Answer], Raw]) -> None:
    server = serve(said(gzip.compress(DOCUMENT), f"Content-Encoding: {coding}"))

    assert load(server.url).text.encode() == DOCUMENT
    assert "accept-encoding: gzip\r\n" in server.asked[0].lower()


@pytest.mark.parametrize("coding", ["", "identity"])
def test_plain_text_is_read(coding: str, serve: Callable[[Answer], Raw]) -> None:
    assert load(serve(said(DOCUMENT, f"Content-Encoding: {coding}")).url).text.encode() == DOCUMENT


@pytest.mark.parametrize(
    "headers",
    [
        ("Content-Encoding: gzip, gzip",),
        ("Content-Encoding: gzip", "Content-Encoding: gzip"),
        ("Content-Encoding: gzip, identity",),
        ("Content-Encoding: br",),
        ("Content-Encoding: deflate",),
        ("Content-Encoding: zstd, gzip",),
        ("Content-Encoding: x",),
    ],
)
def test_no_other_coding_is_decoded(
    headers: tuple[str, ...], serve: Callable[[Answer], Raw], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> object:
        raise AssertionError("something is decoded")

    monkeypatch.setattr(zlib, "decompressobj", refuse)
    found = refusal(serve(said(gzip.compress(gzip.compress(DOCUMENT)), *headers)).url)

    assert found.code == "unreachable-url"
    assert "not asked for" in found.message


def test_a_bomb_is_not_unpacked_beyond_the_bound(
    serve: Callable[[Answer], Raw], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetch, "MAX_BYTES", 1 << 20)
    asked: list[int] = []

    real = zlib.decompressobj

    class Unpacker:
        def __init__(self, bits: int) -> None:
            self.real = real(bits)
            self.eof, self.unused_data = False, b""

        def decompress(self, data: bytes, bound: int = 0) -> bytes:
            asked.append(bound)
            return self.real.decompress(data, bound)

    monkeypatch.setattr(zlib, "decompressobj", Unpacker)

    assert refusal(serve(said(bomb(64), "Content-Encoding: gzip")).url).code == "too-large"
    assert asked == [(1 << 20) + 1]


@pytest.mark.parametrize(
    "body",
    [
        gzip.compress(DOCUMENT)[:-4],
        gzip.compress(DOCUMENT) + b"more",
        gzip.compress(DOCUMENT) + gzip.compress(b"x-more: 1\n"),
        DOCUMENT,
        b"",
    ],
    ids=["cut off", "bytes behind", "a second member", "plain", "nothing"],
)
def test_damaged_gzip_is_refused(body: bytes, serve: Callable[[Answer], Raw]) -> None:
    found = refusal(serve(said(body, "Content-Encoding: gzip")).url)

    assert found.code == "unreachable-url"
    assert "gzip encoding" in found.message


def test_a_body_without_an_end_is_refused(serve: Callable[[Answer], Raw], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetch, "MAX_BYTES", 1 << 20)
    server = serve(dripping(b"HTTP/1.1 200 OK\r\n\r\n", b" " * 65536, 0))

    assert refusal(server.url).code == "too-large"


def test_the_body_of_a_redirect_is_not_read(serve: Callable[[Answer], Raw]) -> None:
    last = serve(said(DOCUMENT))
    head = f"HTTP/1.1 302 Found\r\nLocation: {last.url}\r\nContent-Encoding: gzip, gzip\r\n\r\n"
    first = serve(dripping(head.encode(), b" "))

    assert load(first.url).text.encode() == DOCUMENT


def test_a_login_does_not_follow_a_redirect_to_another_server(serve: Callable[[Answer], Raw]) -> None:
    last = serve(said(DOCUMENT))
    head = f"HTTP/1.1 302 Found\r\nLocation: {last.url}\r\nContent-Length: 0\r\n\r\n"
    first = serve(lambda _, connection: connection.sendall(head.encode()))
    load(first.url.replace("//", "//me:secret@"))

    assert "authorization: basic" in first.asked[0].lower()
    assert "authorization" not in last.asked[0].lower()


@pytest.mark.parametrize(
    ("head", "drop"),
    [
        (b"HTTP/1.1 200 OK\r\nX: ", b"a"),
        (b"HTTP/1.1 2", b"0"),
        (b"", b"HTTP/1.1 103 Early Hints\r\n\r\n"),
        (b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
        (b"HTTP/1.1 200 OK\r\n\r\n", b" "),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;x=", b"a"),
        (b"", b""),
    ],
    ids=["headers", "the first line", "hints", "continue", "body", "an extension of a chunk", "silence"],
)
def test_one_deadline_covers_everything(
    head: bytes, drop: bytes, serve: Callable[[Answer], Raw], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetch, "DEADLINE_SECONDS", 0.5)
    found = refusal(serve(dripping(head, drop)).url)

    assert (found.code, found.message) == ("unreachable-url", "it cannot be downloaded: it takes longer than 0.5 s")


def test_the_deadline_covers_redirects(serve: Callable[[Answer], Raw], monkeypatch: pytest.MonkeyPatch) -> None:
    def answer(server: Raw, connection: socket.socket) -> None:
        server.stopped.wait(0.3)
        connection.sendall(f"HTTP/1.1 302 Found\r\nLocation: {server.url}\r\nContent-Length: 0\r\n\r\n".encode())

    monkeypatch.setattr(fetch, "DEADLINE_SECONDS", 0.8)

    assert "longer than 0.8 s" in refusal(serve(answer).url).message


def test_the_deadline_covers_the_look_up_of_the_name(monkeypatch: pytest.MonkeyPatch) -> None:
    over = threading.Event()

    def slow(*_: object, **__: object) -> list[object]:
        over.wait(PATIENCE)
        raise socket.gaierror("no such name")

    monkeypatch.setattr(socket, "getaddrinfo", slow)
    monkeypatch.setattr(fetch, "DEADLINE_SECONDS", 0.3)

    assert "longer than 0.3 s" in refusal("http://slow.test/api.yaml").message
    over.set()
