"""Where documents come from: files, URLs, standard input."""

from __future__ import annotations

import errno
import io
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import BinaryIO

import pytest

from sdkgen.diagnostics.diagnostic import Diagnostic, Failure
from sdkgen.document import fetch
from sdkgen.document.fetch import name_of
from sdkgen.document.load import load

DOCUMENT = b"openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths: {}\n"


class _Handler(BaseHTTPRequestHandler):
    """`/hop/N` redirects N times and then serves the document."""

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        if path.startswith("/hop/") and path != "/hop/0":
            self.send_response(302)
            self.send_header("location", f"/hop/{int(path.removeprefix('/hop/')) - 1}")
            self.send_header("content-length", "0")
            self.end_headers()
            return
        if path.startswith("/away"):
            self.send_response(302)
            self.send_header("location", "file:///etc/passwd")
            self.send_header("content-length", "0")
            self.end_headers()
            return
        self.send_response(404 if path == "/none.yaml" else 200)
        self.send_header("content-length", str(len(DOCUMENT)))
        self.end_headers()
        self.wfile.write(DOCUMENT)

    def log_message(self, format: str, *args: object) -> None:
        """Stay quiet."""


@pytest.fixture
def server() -> Iterator[str]:
    """The `host:port` of a server on loopback."""
    found = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    thread = threading.Thread(target=found.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield f"127.0.0.1:{found.server_port}"
    found.shutdown()
    found.server_close()
    thread.join(10)


def refusal(source: str) -> Diagnostic:
    """Return the only finding about a document that is refused."""
    with pytest.raises(Failure) as caught:
        load(source)
    assert caught.value.exit_code == 3
    (found,) = caught.value.diagnostics
    return found


def test_a_file_goes_by_its_relative_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "spec").mkdir()
    (tmp_path / "spec" / "api.yaml").write_bytes(DOCUMENT)

    for given in ("spec/api.yaml", "./spec/../spec/api.yaml", str(tmp_path / "spec" / "api.yaml")):
        assert load(given).name == "spec/api.yaml"


def test_a_file_elsewhere_goes_by_its_own_name(tmp_path: Path) -> None:
    (tmp_path / "api.yaml").write_bytes(DOCUMENT)

    assert load(str(tmp_path / "api.yaml")).name == "api.yaml"


def test_names_hold_no_line_breaks_and_no_secrets() -> None:
    assert name_of("a\nb.yaml") == "a?b.yaml"
    assert name_of("https://me:pass@example.com/api.yaml?token=1#x") == "https://example.com/api.yaml"
    assert name_of("-") == "<stdin>"
    assert len(name_of("x" * 5000)) == 200


def test_standard_input_is_read() -> None:
    assert load("-", stdin=io.BytesIO(DOCUMENT)).root["openapi"] == "3.1.0"


def test_no_standard_input_is_refused() -> None:
    assert refusal("-").code == "missing-file"


def test_a_missing_file_is_refused() -> None:
    found = refusal("no/such/file.yaml")

    assert (found.code, found.source) == ("missing-file", "no/such/file.yaml")


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert refusal(str(tmp_path)).code == "unreadable-file"


def test_a_path_that_cannot_be_one_is_refused() -> None:
    assert refusal("a\0b").code == "unreadable-file"


def test_a_file_without_permission_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> BinaryIO:
        raise PermissionError(errno.EACCES, "Permission denied")

    # Modes of files do not stop an administrator, which tests often run as.
    monkeypatch.setattr(fetch, "open", refuse, raising=False)

    assert refusal("api.yaml").code == "unreadable-file"


def test_size_is_limited(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, server: str) -> None:
    path = tmp_path / "api.yaml"
    path.write_bytes(DOCUMENT)
    monkeypatch.setattr(fetch, "MAX_BYTES", len(DOCUMENT) - 1)

    assert refusal(str(path)).code == "too-large"
    assert refusal(f"http://{server}/api.yaml").code == "too-large"
    monkeypatch.setattr(fetch, "MAX_BYTES", len(DOCUMENT))
    assert load(str(path)).root == load(f"http://{server}/api.yaml").root


def test_a_url_is_read_and_redirects_are_followed(server: str) -> None:
    document = load(f"http://me:pass@{server}/hop/5?token=secret")

    assert document.text.encode() == DOCUMENT
    assert document.name == f"http://{server}/hop/5"


@pytest.mark.parametrize(("path", "words"), [("/hop/6", "redirects"), ("/none.yaml", "404"), ("/away", "")])
def test_urls_that_give_no_document_are_refused(server: str, path: str, words: str) -> None:
    found = refusal(f"http://me:pass@{server}{path}?token=secret")

    assert found.code == "unreachable-url"
    assert words in found.message
    assert not {"pass", "secret"} & set(found.message.replace("@", " ").replace("=", " ").replace("?", " ").split())


def test_an_unreachable_server_is_refused() -> None:
    found = refusal("http://127.0.0.1:1/api.yaml")

    assert (found.code, found.source) == ("unreachable-url", "http://127.0.0.1:1/api.yaml")
