"""A fast server on loopback, in a process of its own: answers with the last part of the path, and counts."""

from __future__ import annotations

import asyncio
import multiprocessing
import urllib.request
from contextlib import suppress
from multiprocessing.connection import Connection


class Echo:
    """Starts the server as a context manager, which gives its address."""

    def __init__(self) -> None:
        self._url = ""

    def __enter__(self) -> str:
        context = multiprocessing.get_context("spawn")
        receiver, sender = context.Pipe(duplex=False)
        self._process = context.Process(target=serve, args=(sender,), daemon=True)
        self._process.start()
        self._url = f"http://127.0.0.1:{receiver.recv()}"
        return self._url

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.join(10)

    def count(self) -> int:
        """Requests so far."""
        return self._ask("count")

    def most_connections(self) -> int:
        """The most connections that were open at once."""
        return self._ask("most")

    def _ask(self, what: str) -> int:
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(f"{self._url}/{what}") as response:
            return int(response.read())


class _Counts(asyncio.Protocol):
    requests = 0
    connections = 0
    most = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._buffer = b""
        _Counts.connections += 1
        _Counts.most = max(_Counts.most, _Counts.connections)

    def connection_lost(self, exc: Exception | None) -> None:
        _Counts.connections -= 1

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while b"\r\n\r\n" in self._buffer:
            head, _, self._buffer = self._buffer.partition(b"\r\n\r\n")
            self._answer(head.split(b" ", 2)[1].decode())

    def _answer(self, path: str) -> None:
        if path in {"/count", "/most"}:
            body = str(_Counts.requests if path == "/count" else _Counts.most).encode()
        else:
            _Counts.requests += 1
            body = b'{"id":"%s"}' % path.rpartition("/")[2].encode()
        head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(body)
        self._transport.write(head + body)


def serve(sender: Connection) -> None:
    """Serve until the process is ended."""

    async def run() -> None:
        server = await asyncio.get_running_loop().create_server(_Counts, "127.0.0.1", 0, backlog=1024)
        sender.send(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    with suppress(KeyboardInterrupt):
        asyncio.run(run())
