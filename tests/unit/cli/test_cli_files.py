"""Every command with a document of several files."""

from __future__ import annotations

import json
import shutil
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from sdkgen.cli import main
from tests.unit.cli.shop import run

DOCUMENT = """
openapi: 3.1.0
info: {title: Bookshop, version: "1"}
servers: [{url: https://api.bookshop.example}]
paths:
  /books: {$ref: paths/books.yaml}
"""
BOOKS = """
get:
  responses:
    "200":
      description: ok
      content:
        application/json:
          schema: {$ref: ../schemas/book.yaml}
"""
BOOK = "type: object\nproperties:\n  total: {type: integer}\n"


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """The document; its files and `sdk.yml` are beside it."""
    folder = tmp_path / "new"
    for name, text in (("openapi.yaml", DOCUMENT), ("paths/books.yaml", BOOKS), ("schemas/book.yaml", BOOK)):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (folder / "sdk.yml").write_text("organization: {name: Bookshop}\n", encoding="utf-8")
    return folder / "openapi.yaml"


@pytest.fixture
def url(spec: Path) -> Iterator[str]:
    """Where the folder of the document is served."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=spec.parent))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


def book(spec: Path, text: str) -> None:
    (spec.parent / "schemas/book.yaml").write_text(text, encoding="utf-8")


def test_a_change_of_a_file_is_noticed(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("generate", spec) == 0
    assert run("generate", spec) == run("check", spec) == 0
    assert ": 0 created, 0 changed" in capsys.readouterr().out
    book(spec, BOOK.replace("total", "count"))
    assert run("check", spec) == 1
    assert run("generate", spec) == 0
    assert "count: int | None" in (spec.parent / "sdk/src/bookshop/types/book.py").read_text(encoding="utf-8")


def test_findings_name_the_file_that_they_are_about(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    book(spec, f"{BOOK}  tag: {{$ref: '#/Tag'}}\n  b: {{type: text}}\n\nTag: {{enum: 5}}\n")
    assert run("inspect", spec, "--json") == 0
    found = {
        (Path(item["source"]).as_posix().rpartition("new/")[2], item["line"], item["column"])
        for item in json.loads(capsys.readouterr().out)["diagnostics"]
        if item["code"] == "bad-member"
    }
    assert found == {("schemas/book.yaml", 5, 7), ("schemas/book.yaml", 7, 7)}


def test_doctor_finds_what_is_in_a_file(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor", str(spec)]) == 0
    assert "paths/books.yaml:2:1: info[no-errors]" in capsys.readouterr().out


def test_diff_names_the_files_of_both_sides(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = shutil.copytree(spec.parent, spec.parent.with_name("old")) / spec.name
    assert main(["diff", str(old), str(spec), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["findings"] == []
    book(spec, f"description: A book.\n{BOOK.replace('integer', 'string')}")
    assert main(["diff", str(old), str(spec), "--json"]) == 1
    places = {(item["old"]["line"], item["new"]["line"]) for item in json.loads(capsys.readouterr().out)["findings"]}
    assert (3, 4) in places


def test_diff_refuses_a_side_whose_files_are_gone(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lone = shutil.copy(spec, spec.parent.parent / "old.yaml")
    assert main(["diff", str(lone), str(spec)]) == 3
    assert "'paths/books.yaml' leads to" in capsys.readouterr().err


def test_a_release_is_compared_with_all_files_of_the_last(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = shutil.copytree(spec.parent, spec.parent.with_name("old")) / spec.name
    assert run("generate", spec) == 0
    book(spec, f"{BOOK}  count: {{type: integer}}\n")
    assert run("generate", spec, "--against", str(old)) == 0
    assert "0.1.1 follows 0.1.0" in capsys.readouterr().out
    assert run("generate", spec, "--against", str(old)) == 0
    assert ": 0 created, 0 changed" in capsys.readouterr().out
    book(spec, f"{BOOK}  count: {{type: number}}\n")
    assert run("generate", spec, "--against", str(old)) == 0
    assert ": 0 created, 0 changed" not in capsys.readouterr().out


def test_a_document_that_is_downloaded_needs_leave_for_more(
    spec: Path, url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (spec.parent / "paths/books.yaml").write_text(BOOKS.replace("../", f"{url}/"), encoding="utf-8")
    for source in (f"{url}/openapi.yaml", str(spec)):
        out = ["--out", str(spec.parent / "sdk"), "--json"]
        assert main(["generate", source, *out]) == 6
        report = json.loads(capsys.readouterr().out)
        assert "remote-ref" in {item["code"] for item in report["diagnostics"]}
        assert main(["generate", source, *out, "--allow-remote"]) == 0
        report = json.loads(capsys.readouterr().out)
        assert "remote-ref" not in {item["code"] for item in report["diagnostics"]}
        assert "total: int | None" in (spec.parent / "sdk/src/bookshop/types/book.py").read_text(encoding="utf-8")


def test_what_cannot_be_downloaded_fails_the_run(spec: Path, url: str, capsys: pytest.CaptureFixture[str]) -> None:
    (spec.parent / "paths/books.yaml").write_text(BOOKS.replace("../schemas", f"{url}/gone"), encoding="utf-8")
    assert run("generate", spec, "--allow-remote") == 3
    assert "paths/books.yaml:8:11: error[unreachable-url]" in capsys.readouterr().err


def test_standard_input_has_no_folder(
    spec: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with spec.open() as file:
        monkeypatch.setattr("sys.stdin", file)
        assert main(["inspect", "-"]) == 3
    assert "has no folder" in capsys.readouterr().err
