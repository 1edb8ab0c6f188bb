"""How long streams take to read, against the raw lines of the same streams.

Run `python -m tests.bench.bench_streams` from the project's root. Figures are medians of one run, taken in turns.
"""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import AsyncIterator, Generator
from contextlib import contextmanager
from typing import Literal

import httpx

from templates.python.runtime.errors.errors import APIConnectionError, APIError
from templates.python.runtime.models.models import Model
from templates.python.runtime.streaming.sse import E, Stream
from tests.bench.bench_responses import Work, medians, show
from tests.bench.payloads import events

COUNT = 2000
HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"


class Delta(Model):
    """What a chunk adds."""

    content: str | None = None


class Choice(Model):
    """One choice of a chunk."""

    index: int
    delta: Delta
    finish_reason: str | None = None


class Chunk(Model):
    """A chunk of a chat completion."""

    id: str
    object: Literal["chat.completion.chunk"]
    created: int
    model: str
    choices: list[Choice]


class Call:
    """A call without a deadline."""

    def check_deadline(self) -> None:
        """Never raise."""

    def in_time(self, pieces: AsyncIterator[bytes], /) -> AsyncIterator[bytes]:
        """Return the pieces as they are."""
        return pieces

    def check_whole(self, response: httpx.Response) -> None:
        """Never raise."""

    def connection_error(self, cause: Exception, *, response: httpx.Response | None) -> APIError:
        """Return the exception for a broken stream, which does not occur here."""
        return APIConnectionError(message=str(cause), request=httpx.Request("GET", "http://localhost"))

    def named(self, error: E, outcome: str, reason: str = "") -> E:
        """Return the exception as it is."""
        return error


@contextmanager
def serving(body: bytes) -> Generator[str]:
    """Serve a chunked body on loopback, one request after the other, and yield the server's address."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            while True:
                try:
                    connection, _ = server.accept()
                except OSError:
                    return
                with connection:
                    while connection.recv(65536):
                        connection.sendall(HEAD + body)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}/"
        server.shutdown(socket.SHUT_RDWR)
    thread.join(5)


def in_memory(pieces: list[bytes]) -> None:
    """Print what a stream costs that needs no network."""

    def streamed() -> httpx.Response:
        return httpx.Response(200, content=iter(pieces), request=httpx.Request("GET", "http://localhost"))

    works: dict[str, Work] = {
        "raw lines": lambda: list(streamed().iter_lines()),
        "raw lines, decoded JSON": lambda: [
            json.loads(line[6:]) for line in streamed().iter_lines() if line[6:7] == "{"
        ],
        "Stream[object]": lambda: list(Stream(object, streamed(), Call())),
        "Stream[Chunk]": lambda: list(Stream(Chunk, streamed(), Call())),
    }
    show(f"{COUNT:,} events in memory, for each event", medians(works, 20), COUNT, "raw lines")


def on_loopback(pieces: list[bytes]) -> None:
    """Print what a stream costs that comes through a socket."""
    body = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"
    with serving(body) as url, httpx.Client(trust_env=False) as client:

        def lines() -> object:
            with client.stream("GET", url) as response:
                return list(response.iter_lines())

        def typed() -> object:
            with Stream(Chunk, client.send(client.build_request("GET", url), stream=True), Call()) as stream:
                return list(stream)

        found = medians({"raw lines": lines, "Stream[Chunk]": typed}, 15)
    show(f"{COUNT:,} events through a socket, for each event", found, COUNT, "raw lines")


def main() -> None:
    """Print both tables."""
    pieces = events(COUNT)
    in_memory(pieces)
    on_loopback(pieces)


if __name__ == "__main__":
    main()
