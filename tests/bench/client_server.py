"""A server of fixed answers on loopback, in a process of its own so that it takes no time of the client's.

It speaks just enough HTTP/1.1 for the clients that are measured: what it costs is part of every figure.
"""

from __future__ import annotations

import re
import socket
import subprocess
import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager

from tests.bench.payloads import CONVERSATION, MESSAGE, PAGES, events, items, thread

EVENTS = 10_000
_PAGE = re.compile(rb"page(?:%5B|\[)number(?:%5D|\])=(\d+)")
_LENGTH = re.compile(rb"content-length: (\d+)", re.I)


def _json(body: bytes) -> bytes:
    return b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%s" % (len(body), body)


def _streamed() -> bytes:
    chunks = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in events(EVENTS, mark=False))
    head = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"
    return head + chunks + b"0\r\n\r\n"


class Answers:
    """What is sent for a request line."""

    def __init__(self) -> None:
        self._pages = {number: _json(thread(number)) for number in range(1, PAGES + 1)}
        self._items = {b"%d" % count: _json(items(count)) for count in (100, 1000)}
        self._items[b"misfit"] = _json(items(1000, fit=False))
        self._conversation, self._message, self._events = _json(CONVERSATION), _json(MESSAGE), _streamed()

    def to(self, line: bytes) -> bytes:
        """Return the whole response."""
        target = line.split(b" ")[1]
        if b"/items/" in target:
            return self._items[target.rpartition(b"/")[2]]
        if target.endswith(b"/events"):
            return self._events
        if line.startswith(b"POST"):
            return self._message
        if b"/messages" in target:
            page = _PAGE.search(target)
            return self._pages[int(page[1]) if page else 1]
        return self._conversation


def _talk(connection: socket.socket, answers: Answers) -> None:
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    waiting = b""
    with connection:
        while True:
            while b"\r\n\r\n" not in waiting:
                received = connection.recv(65536)
                if not received:
                    return
                waiting += received
            head, _, waiting = waiting.partition(b"\r\n\r\n")
            length = _LENGTH.search(head)
            missing = (int(length[1]) if length else 0) - len(waiting)
            if missing > 0:
                waiting += connection.recv(missing, socket.MSG_WAITALL)
            waiting = waiting[int(length[1]) if length else 0 :]
            connection.sendall(answers.to(head))


def main() -> None:
    """Print the port, and serve until the standard input ends."""
    answers = Answers()
    with socket.create_server(("127.0.0.1", 0), backlog=64) as server:
        print(server.getsockname()[1], flush=True)
        threading.Thread(target=_accept, args=(server, answers), daemon=True).start()
        sys.stdin.read()


def _accept(server: socket.socket, answers: Answers) -> None:
    while True:
        connection, _ = server.accept()
        threading.Thread(target=_talk, args=(connection, answers), daemon=True).start()


@contextmanager
def serving() -> Generator[str]:
    """Run the server in another process and yield its address; it ends with the block, or with this process."""
    command = [sys.executable, "-m", "tests.bench.client_server"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.stdin.close()
            process.wait(10)


if __name__ == "__main__":
    main()
