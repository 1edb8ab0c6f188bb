"""A real index on loopback: pypiserver, with a token, and a record of who asked for what."""

from __future__ import annotations

import importlib
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from socketserver import ThreadingMixIn
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

USER, TOKEN = "__token__", "pypi-Tkn/51+%o:&=secret"
_Application = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


def _knows(user: str, password: str) -> bool:
    return (user, password) == (USER, TOKEN)


def _processes() -> Iterator[str]:
    for each in Path("/proc").glob("[0-9]*/cmdline"):
        with suppress(OSError):
            yield each.read_bytes().replace(b"\0", b" ").decode(errors="replace")


class _Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True


class _Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Stay quiet."""


class Index:
    """The server; a context manager that stops it.

    Attributes:
        asked: Verb and path of every request.
        processes: The arguments of every process of the machine while files are uploaded, where it shows them.
        refusing: Refuse uploads with this in the reason.
    """

    def __init__(self, packages: Path) -> None:
        self.packages = packages
        self.asked: list[tuple[str, str]] = []
        self.processes = ""
        self.refusing: str | None = None
        pypiserver: Any = importlib.import_module("pypiserver")
        made: _Application = pypiserver.app(
            roots=[packages],
            authenticate=["update", "list", "download"],
            auther=_knows,
            disable_fallback=True,
            overwrite=False,
        )
        self._server = make_server("127.0.0.1", 0, self._recorded(made), _Server, _Quiet)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)

    def _recorded(self, application: _Application) -> _Application:
        def recorded(environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
            self.asked.append((environ["REQUEST_METHOD"], environ["PATH_INFO"]))
            if environ["REQUEST_METHOD"] == "POST":
                self.processes += "\n".join(_processes())
            if self.refusing is None or environ["REQUEST_METHOD"] != "POST":
                return application(environ, start)
            environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"]))
            start(f"400 {self.refusing}", [("Content-Length", "0")])
            return []

        return recorded

    def __enter__(self) -> Index:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)

    @property
    def url(self) -> str:
        """Where it takes uploads."""
        return f"http://127.0.0.1:{self._server.server_port}"

    @property
    def files(self) -> list[str]:
        """What it holds."""
        return sorted(path.name for path in self.packages.iterdir())
