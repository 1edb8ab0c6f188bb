"""A server that answers from a document, on loopback, and refuses whatever does not fit it, with the reason.

It is for where there is no Node.js, and stricter than those in `servers.py`: what is not declared is refused too. It
keeps what it heard, so that it can be compared with what callers meant.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import asdict
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit

from jsonschema.exceptions import ValidationError

from tests.targets.python.contract.checking import Heard, Request, hear
from tests.targets.python.contract.complaints import STRICT, Complaint
from tests.targets.python.contract.document import Document
from tests.targets.python.contract.routes import Routes
from tests.targets.python.contract.values import Maker, NoValue

REFUSED, UNANSWERABLE = 422, 500


class Strict:
    """Answers requests, one by one."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._routes = Routes(document)
        self.heard: list[Heard] = []

    def answer(self, request: Request) -> tuple[int, str, bytes]:
        """Return the status, the media type and the body of the answer to a request."""
        heard = hear(self._document, self._routes, request)
        self.heard.append(heard)
        if heard.wrong:
            return _refusal(REFUSED, heard.wrong)
        status, response = self._document.response(heard.operation)
        content: dict[str, Any] = {} if response is None else self._document.at(response).get("content", {})
        if not content:
            return status, "", b""
        kind = _accepted(list(content), request.headers.get("accept", "*/*"))
        schema = self._document.schema(f"{response}/content", kind)
        wrong, value = self._made(schema)
        if wrong:
            return _refusal(UNANSWERABLE, wrong)
        return status, kind, _written(kind, value)

    def _made(self, schema: str | None) -> tuple[list[Complaint], Any]:
        """Make a value for a schema, and say what keeps it from fitting."""
        if schema is None:
            return [], {}
        try:
            value = Maker(self._document.root, everything=True, response=True).value(self._document.at(schema))
        except NoValue as error:
            return [Complaint("response", ("body",), "no value", str(error))], None
        return [_misfit(each) for each in self._document.errors(schema, value, without="writeOnly")], value


def _misfit(error: ValidationError) -> Complaint:
    path = ("body", *map(str, error.absolute_path))
    return Complaint("response", path, str(error.validator), error.message[:500])


def _refusal(status: int, wrong: list[Complaint]) -> tuple[int, str, bytes]:
    return status, "application/json", json.dumps({STRICT: [asdict(each) for each in wrong]}).encode()


def _accepted(offered: list[str], accept: str) -> str:
    """Return the offered media type that a caller prefers; the first one if there is none."""
    for wanted in (each.partition(";")[0].strip() for each in accept.split(",")):
        for kind in offered:
            if wanted in (kind.partition(";")[0], f"{kind.partition('/')[0]}/*", "*/*"):
                return kind
    return offered[0]


def _written(kind: str, value: Any) -> bytes:
    if kind.partition(";")[0] == "text/event-stream":
        return f"data: {json.dumps(value)}\n\n".encode() * 2
    return json.dumps(value).encode() if "json" in kind or not isinstance(value, str) else value.encode()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    strict: Strict

    def _serve(self) -> None:
        headers = {name.lower(): value for name, value in self.headers.items()}
        body = self.rfile.read(int(headers.get("content-length", "0")))
        url = urlsplit(self.path)
        status, kind, data = self.strict.answer(Request(self.command, url.path, url.query, headers, body))
        self.send_response(status)
        if kind:
            self.send_header("Content-Type", kind)
        if status != 204:
            self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data if status != 204 else b"")

    do_GET = do_PUT = do_POST = do_DELETE = do_PATCH = _serve

    def log_message(self, format: str, *args: Any) -> None:
        """Keep quiet."""


@contextmanager
def serving(document: Document) -> Generator[tuple[str, Strict]]:
    """Serve a document on a free port of loopback; yield the URL, and the server that knows what it heard."""
    strict = Strict(document)
    handler = type("Handler", (_Handler,), {"strict": strict})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}", strict
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
