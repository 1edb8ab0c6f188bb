"""A real HTTP server on loopback that answers with the examples of a document and keeps what it was asked."""

from __future__ import annotations

import json
import re
import threading
from dataclasses import dataclass, field
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

METHODS = ("get", "post", "put", "patch", "delete")


@dataclass(frozen=True, slots=True)
class Received:
    """One request as it arrived."""

    method: str
    path: str
    query: list[tuple[str, str]]
    headers: Message
    body: bytes

    @property
    def json(self) -> Any:
        """The body as JSON."""
        return json.loads(self.body)


@dataclass(slots=True)
class Route:
    """One operation: its path as a pattern, and the answer that its example gives."""

    method: str
    template: str
    status: int
    content_type: str | None
    body: bytes

    def matches(self, method: str, path: str) -> bool:
        """Tell whether a request is meant for this operation."""
        pattern = re.sub(r"\\\{[^/]*?\\\}", "[^/]+", re.escape(self.template))
        return self.method == method and re.fullmatch(pattern, path) is not None


def routes_of(document: dict[str, Any]) -> list[Route]:
    """Return a route for each operation; fixed paths come before those with parameters."""
    found = [
        _route(document, path, method, item[method])
        for path, item in document["paths"].items()
        for method in METHODS
        if method in item
    ]
    return sorted(found, key=lambda route: route.template.count("{"))


def _route(document: dict[str, Any], path: str, method: str, operation: dict[str, Any]) -> Route:
    status = min(code for code in operation["responses"] if code.startswith("2"))
    response = resolved(document, operation["responses"][status])
    content = response.get("content", {})
    kind = "application/json" if "application/json" in content else next(iter(content), None)
    if kind is None:
        return Route(method, path, int(status), None, b"")
    return Route(method, path, int(status), kind, _example(document, kind, content[kind]))


def _example(document: dict[str, Any], kind: str, media: dict[str, Any]) -> bytes:
    value = (
        media["example"] if "example" in media else resolved(document, next(iter(media["examples"].values())))["value"]
    )
    return json.dumps(value).encode() if kind == "application/json" else str(value).encode()


def resolved(document: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    """Follow a reference inside the document."""
    while "$ref" in node:
        target: Any = document
        for step in node["$ref"].removeprefix("#/").split("/"):
            target = target[unquote(step).replace("~1", "/").replace("~0", "~")]
        node = target
    return node


@dataclass(slots=True)
class ExampleServer:
    """The server; a context manager that stops it."""

    document: dict[str, Any]
    received: list[Received] = field(default_factory=list[Received])
    replies: list[tuple[int, dict[str, str], bytes]] = field(default_factory=list[tuple[int, dict[str, str], bytes]])
    """Answers to give first, instead of the examples."""
    routes: list[Route] = field(init=False)
    _server: ThreadingHTTPServer = field(init=False)
    _thread: threading.Thread = field(init=False)

    def __enter__(self) -> ExampleServer:
        self.routes = routes_of(self.document)
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)

    @property
    def url(self) -> str:
        """Where the server listens."""
        return f"http://127.0.0.1:{self._server.server_port}"

    @property
    def last(self) -> Received:
        """The newest request."""
        return self.received[-1]

    def route(self, method: str, path: str) -> Route:
        """Return the operation that a request is meant for."""
        return next(route for route in self.routes if route.matches(method.lower(), path))

    def answer(self, request: Received) -> tuple[int, dict[str, str], bytes]:
        """Return status, headers and body for a request."""
        self.received.append(request)
        if self.replies:
            return self.replies.pop(0)
        route = next((route for route in self.routes if route.matches(request.method.lower(), request.path)), None)
        if route is None:
            return (
                404,
                {"content-type": "application/json"},
                b'{"errors":[{"code":"10005","title":"Resource not found"}]}',
            )
        headers = {"content-type": route.content_type} if route.content_type else {}
        return route.status, headers, route.body


def _handler(owner: ExampleServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _answer(self) -> None:
            size = int(self.headers.get("content-length") or 0)
            parts = urlsplit(self.path)
            query = parse_qsl(parts.query, keep_blank_values=True)
            request = Received(self.command, unquote(parts.path), query, self.headers, self.rfile.read(size))
            status, headers, body = owner.answer(request)
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _answer

        def log_message(self, format: str, *args: object) -> None:
            """Stay quiet."""

    return Handler
