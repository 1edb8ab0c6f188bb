"""What an index holds is read from its pages, in both forms, and a login goes nowhere else."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from sdkgen.targets.packaging.addresses import checked_url
from sdkgen.targets.packaging.programs import PublishError
from sdkgen.targets.python.distribution.index import held, simple_url

LOGIN = ("__token__", "secret")
HTML = """<!DOCTYPE html><html><body>
<a href="../../files/Acme_SDK-1.0.0-py3-none-any.whl#sha256=aa">wheel</a> <a href="/x/acme_sdk-1.0.0.tar.gz">sdist</a>
<a href="acme-sdk-1.0.1.tar.gz#md5=bb">another</a> <a href="readme.html">no distribution</a> <a>nothing</a>
</body></html>"""
FILES = [
    {"filename": "acme_sdk-1.0-py3-none-any.whl", "hashes": {"sha256": "aa"}},
    {"filename": "acme_sdk-1.0.0.tar.gz"},
    {"filename": "acme_sdk-2.tar.gz", "hashes": {"sha256": "cc"}},
]


class Server(ThreadingHTTPServer):
    """Gives the same answer to everything.

    Attributes:
        asked: Path and authorization of every request.
    """

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.answer: tuple[int, dict[str, str], str] = (404, {}, "")
        self.asked: list[tuple[str, str | None]] = []

    @property
    def url(self) -> str:
        """Where it is."""
        return f"http://127.0.0.1:{self.server_port}"


class Handler(BaseHTTPRequestHandler):
    """Answers."""

    def do_GET(self) -> None:
        assert isinstance(self.server, Server)
        self.server.asked.append((self.path, self.headers.get("authorization")))
        status, headers, body = self.server.answer
        self.send_response(status)
        for name, value in {**headers, "content-length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, format: str, *args: object) -> None:
        """Stay quiet."""


@pytest.fixture
def servers() -> Iterator[list[Server]]:
    """Two servers."""
    running = [Server(), Server()]
    threads = [threading.Thread(target=item.serve_forever, args=(0.02,), daemon=True) for item in running]
    for thread in threads:
        thread.start()
    yield running
    for item in running:
        item.shutdown()
        item.server_close()


def test_a_page_of_html_is_read(servers: list[Server]) -> None:
    servers[0].answer = 200, {"content-type": "text/html"}, HTML
    found = held(f"{servers[0].url}/simple/", "Acme_SDK", "1.0.0", LOGIN)
    assert found == {"Acme_SDK-1.0.0-py3-none-any.whl": "aa", "acme_sdk-1.0.0.tar.gz": None}
    assert servers[0].asked[0][0] == "/simple/acme-sdk/"


def test_a_page_of_json_is_read(servers: list[Server]) -> None:
    body = json.dumps({"meta": {"api-version": "1.0"}, "files": FILES})
    servers[0].answer = 200, {"content-type": "application/vnd.pypi.simple.v1+json"}, body
    found = held(servers[0].url, "acme.sdk", "1.0", None)
    assert found == {"acme_sdk-1.0-py3-none-any.whl": "aa", "acme_sdk-1.0.0.tar.gz": None}
    assert servers[0].asked == [("/acme-sdk/", None)]


def test_a_project_that_is_not_there_has_no_files(servers: list[Server]) -> None:
    assert held(servers[0].url, "acme", "1.0", None) == {}


@pytest.mark.parametrize(
    ("status", "kind", "body"),
    [
        (500, "text/html", ""),
        (403, "text/html", ""),
        (200, "application/json", "{"),
        (200, "application/json", "[]"),
        (200, "application/json", '{"files": [1]}'),
    ],
)
def test_an_index_that_cannot_be_read_is_an_error(servers: list[Server], status: int, kind: str, body: str) -> None:
    servers[0].answer = status, {"content-type": kind}, body
    with pytest.raises(PublishError, match="the index"):
        held(servers[0].url, "acme", "1.0", LOGIN)


def test_a_login_is_not_taken_to_another_server(servers: list[Server]) -> None:
    servers[0].answer = 302, {"location": f"{servers[1].url}/elsewhere/"}, ""
    servers[1].answer = 200, {"content-type": "text/html"}, ""
    assert held(servers[0].url, "acme", "1.0", LOGIN) == {}
    assert servers[0].asked[0][1] is not None
    assert servers[1].asked == [("/elsewhere/", None)]


@pytest.mark.parametrize(
    ("index", "pages"),
    [
        ("https://upload.pypi.org/legacy/", "https://pypi.org/simple/"),
        ("https://test.pypi.org/legacy/", "https://test.pypi.org/simple/"),
        ("http://localhost:8080", "http://localhost:8080/simple/"),
        ("https://index.example/team/", "https://index.example/team/simple/"),
    ],
)
def test_the_pages_are_found_from_the_address_for_uploads(index: str, pages: str) -> None:
    assert simple_url(index) == pages


@pytest.mark.parametrize(
    "index",
    ["ftp://index.example", "index.example", "https://", "https://me:secret@index.example/", "http://index.example/"],
)
def test_an_address_that_must_not_have_the_token_is_refused(index: str) -> None:
    with pytest.raises(PublishError) as caught:
        checked_url(index)
    assert caught.value.exit_code == 2
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    "index", ["https://index.example/x", "http://127.0.0.1:1", "http://localhost", "http://[::1]:1"]
)
def test_other_addresses_are_taken(index: str) -> None:
    assert checked_url(index) == index
