"""A server on loopback that misbehaves: real sockets, one behaviour for all, stopped by whoever started it."""

from __future__ import annotations

import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import NamedTuple, Self

PATIENCE = 10.0  # seconds after which a socket that nobody serves fails, so that no test hangs


class Seen(NamedTuple):
    """One request as it came over the wire."""

    line: str
    headers: dict[str, str]
    body: bytes


class Connection:
    """One accepted connection."""

    def __init__(self, peer: socket.socket, server: Hostile) -> None:
        self.socket = peer
        self.server = server
        self._buffer = b""

    @property
    def number(self) -> int:
        """How many requests the server has seen, this one included."""
        return len(self.server.requests)

    def read(self) -> bool:
        """Read one request; False if the client has closed."""
        while b"\r\n\r\n" not in self._buffer:
            if not self._more():
                return False
        head, _, rest = self._buffer.partition(b"\r\n\r\n")
        line, *fields = head.decode("latin-1").split("\r\n")
        headers = {name.lower(): text.strip() for name, _, text in (field.partition(":") for field in fields)}
        self._buffer = rest
        size = int(headers.get("content-length", "0"))
        while len(self._buffer) < size:
            if not self._more():
                return False
        self.server.requests.append(Seen(line, headers, self._buffer[:size]))
        self._buffer = self._buffer[size:]
        return True

    def _more(self) -> bool:
        data = self.socket.recv(65_536)
        self._buffer += data
        return bool(data)

    def send(self, data: bytes) -> None:
        """Send bytes as they are."""
        self.socket.sendall(data)

    def answer(self, status: str, body: bytes = b"", **headers: str) -> None:
        """Send a whole response."""
        fields = {"content-type": "application/json", "content-length": str(len(body))}
        fields |= {name.replace("_", "-"): text for name, text in headers.items()}
        lines = "".join(f"{name}: {text}\r\n" for name, text in fields.items())
        self.send(f"HTTP/1.1 {status}\r\n{lines}\r\n".encode() + body)

    def trickle(self, data: bytes, pause: float) -> None:
        """Send bytes one by one, until the client has had enough."""
        for index in range(len(data)):
            self.send(data[index : index + 1])
            self.server.stopped.wait(pause)
            if self.server.stopped.is_set():
                return

    def wait(self) -> None:
        """Say nothing until the client gives up."""
        with suppress(OSError):
            self.socket.recv(1)

    def reset(self) -> None:
        """Break the connection off, so that the client sees a reset and no orderly end."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.socket.close()


Behaviour = Callable[[Connection], None]


class Hostile:
    """Serves every connection with one behaviour, which is called for each request."""

    def __init__(self, behaviour: Behaviour, tls: ssl.SSLContext | None = None) -> None:
        self._behaviour = behaviour
        self._tls = tls
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self._threads: list[threading.Thread] = []
        self._lock = threading.Lock()
        self.requests: list[Seen] = []
        self.connections = 0
        self.open = 0
        self.stopped = threading.Event()
        self.idle = threading.Condition()

    @property
    def url(self) -> str:
        """Where the server listens."""
        return f"{'https' if self._tls else 'http'}://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        self.stopped.set()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in self._threads:
            thread.join(PATIENCE)

    def _start(self, target: Callable[..., None], *arguments: object) -> None:
        thread = threading.Thread(target=target, args=arguments, daemon=True)
        with self._lock:
            self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                peer, _ = self._listener.accept()
                peer.settimeout(PATIENCE)
                with self.idle:
                    self.connections += 1
                    self.open += 1
                self._start(self._serve, peer)

    def _serve(self, peer: socket.socket) -> None:
        with suppress(OSError):
            if self._tls is not None:
                peer = self._tls.wrap_socket(peer, server_side=True)
            connection = Connection(peer, self)
            while connection.read():
                self._behaviour(connection)
        with suppress(OSError):
            peer.close()
        with self.idle:
            self.open -= 1
            self.idle.notify_all()

    def all_closed(self) -> bool:
        """Whether every connection has ended; waits for those that are about to."""
        with self.idle:
            return self.idle.wait_for(lambda: self.open == 0, PATIENCE)


OK = b'{"id": "1"}'


def good(connection: Connection) -> None:
    """Answer as an API should."""
    connection.answer("200 OK", OK)


def gives(status: str, body: bytes = b"", **headers: str) -> Behaviour:
    """Answer the same every time."""
    return lambda connection: connection.answer(status, body, **headers)


def sends(data: bytes) -> Behaviour:
    """Send bytes that may be no HTTP, and close."""

    def behave(connection: Connection) -> None:
        connection.send(data)
        connection.socket.shutdown(socket.SHUT_WR)

    return behave


def first(behaviour: Behaviour) -> Behaviour:
    """Misbehave once, then answer as an API should."""
    return lambda connection: behaviour(connection) if connection.number == 1 else good(connection)


def resets(data: bytes = b"") -> Behaviour:
    """Send some bytes and reset the connection."""

    def behave(connection: Connection) -> None:
        if data:
            connection.send(data)
            connection.server.stopped.wait(0.05)  # a reset overtakes bytes that were not read yet
        connection.reset()

    return behave


def trickles(data: bytes, pause: float) -> Behaviour:
    """Send bytes one by one."""
    return lambda connection: connection.trickle(data, pause)


def chunks(count: int, chunk: bytes) -> Iterator[bytes]:
    """Yield the same bytes again and again."""
    for _ in range(count):
        yield chunk


def large(size: int) -> Behaviour:
    """Answer with so many bytes."""

    def behave(connection: Connection) -> None:
        piece = b"x" * 1_048_576
        connection.answer("200 OK", content_type="application/octet-stream", content_length=str(size))
        for chunk in chunks(size // len(piece), piece):
            connection.send(chunk)

    return behave


def silent(connection: Connection) -> None:
    """Never answer."""
    connection.wait()
