"""A server on loopback that answers what `calls.mjs` asks, and gives a browser the page that asks it."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from queue import Queue
from typing import Any
from urllib.parse import parse_qs, urlsplit

WORDS = ("Hal", "lo ", "Wörld")
ITEMS = (("first", "second"), ("third",))
WANTED: dict[str, Any] = {
    "words": list(WORDS),
    "items": [item for page in ITEMS for item in page],
    "conversations": True,
    "error": [True, True, 404, "10005"],
    "abort": True,
}
"""What every runtime sees."""
_TYPES = {".mjs": "text/javascript", ".html": "text/html"}


def _chunk(word: str) -> bytes:
    delta = {"choices": [{"index": 0, "delta": {"content": word}}]}
    return f"data: {json.dumps(delta, ensure_ascii=False)}\n\n".encode()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    owner: RuntimeServer


class _Handler(BaseHTTPRequestHandler):
    server: _Server  # pyright: ignore[reportIncompatibleVariableOverride]

    def do_OPTIONS(self) -> None:
        self.answer(204, b"", None)

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        file = self.server.owner.folder / parts.path.lstrip("/")
        if file.suffix in _TYPES and file.is_file():
            self.answer(200, file.read_bytes(), _TYPES[file.suffix])
            return
        if not parts.path.startswith("/v2/"):
            self.answer(404, b"", None)
            return
        self.server.owner.asked.append(("GET", parts.path))
        if parts.path == "/v2/ai/conversations/insight-groups":
            self.page(int(parse_qs(parts.query).get("page[number]", ["1"])[0]))
        else:
            self.answer(404, b'{"errors":[{"code":"10005","title":"Resource not found"}]}', "application/json")

    def page(self, number: int) -> None:
        data = [{"id": name, "name": name} for name in ITEMS[number - 1]]
        meta = {"page_number": number, "total_pages": len(ITEMS), "page_size": 2, "total_results": 3}
        self.answer(200, json.dumps({"data": data, "meta": meta}).encode(), "application/json")

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        if self.path == "/result":
            self.server.owner.results.put(body)
            self.answer(204, b"", None)
            return
        assert self.headers["authorization"] == "Bearer KEY"
        self.server.owner.asked.append((body["messages"][0]["content"], self.path))
        self.answer(200, b"".join(map(_chunk, WORDS)) + b"data: [DONE]\n\n", "text/event-stream")

    def answer(self, status: int, body: bytes, kind: str | None) -> None:
        self.send_response(status)
        for name in ("origin", "headers", "methods"):
            self.send_header(f"access-control-allow-{name}", "*")
        self.send_header("access-control-allow-headers", "authorization, *")
        if kind is not None:
            self.send_header("content-type", kind)
        if status != 204:
            self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Stay quiet."""


class RuntimeServer:
    """The server; a context manager that stops it.

    Attributes:
        asked: Verb and path of every call, with the text of the chat.
        results: What a page found out.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.asked: list[tuple[str, str]] = []
        self.results: Queue[Any] = Queue()
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.owner = self
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)

    def __enter__(self) -> RuntimeServer:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)

    @property
    def port(self) -> int:
        """Where it listens on loopback."""
        return self._server.server_port

    @property
    def url(self) -> str:
        """The address of the API."""
        return f"http://127.0.0.1:{self.port}/v2"
