"""A lock that pins what can be no name is a bad lock, and says at which line."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from sdkgen.design.lock import read_lock
from sdkgen.design.lock_check import wrong_names
from tests.unit.cli.conftest import spec
from tests.unit.cli.shop import run, tree

__all__ = ["spec"]
CODE = "x():\n        __import__('os').system('id')\n    def y"
ODD = [
    CODE,
    "a.b()",
    "../x",
    "a-b",
    "class",
    "a.class.b",
    "",
    ".",
    "a.",
    ".a",
    "a..b",
    "x" * 300,
    "é",
    "__class__",
    "1a",
    "a b",
    "\x00",
    "a\n",
    "\u202ea",
    "\ud800",
]
CALL = "get /books"


def lock(section: str, name: str) -> Mapping[str, object]:
    """A lock with one entry."""
    match section:
        case "arguments" | "fields":
            return {section: {CALL: {"query x": name}}}
        case "retired calls" | "retired types":
            return {"retired": {section.removeprefix("retired "): {name: {"of": CALL, "since": "1.0.0"}}}}
        case "since":
            return {"retired": {"calls": {"books.list": {"of": CALL, "since": name}}}}
        case _:
            return {section: {CALL: name}}


SECTIONS = ("calls", "types", "pages", "arguments", "fields", "retired calls", "retired types", "since")


@pytest.mark.parametrize("section", SECTIONS)
@pytest.mark.parametrize("name", ODD)
def test_an_odd_name_is_an_error_at_its_line(
    section: str, name: str, spec: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = json.dumps({"about": "x", **lock(section, name)}, indent=1)
    (spec.parent / "names.lock").write_text(text, encoding="utf-8")
    before = tree(spec.parent)
    assert run("inspect", spec) == 2
    shown = capsys.readouterr().err

    lines = text.split("\n")
    line = next(number for number, held in enumerate(lines, start=1) if json.dumps(name) in held)
    assert f"names.lock:{line}:" in shown
    assert "error[bad-lock]" in shown
    assert all(part.isprintable() for part in shown.split("\n"))
    assert tree(spec.parent) == before


@pytest.mark.parametrize(
    ("section", "name"),
    [
        ("calls", "books.list"),
        ("calls", "status"),
        ("calls", "books.import_"),
        ("types", "book.Book"),
        ("types", "books.book_list_params.BookListParams"),
        ("pages", "DefaultFlatPagination"),
        ("arguments", "from_"),
        ("fields", "_private"),
        ("retired calls", "books.fetch"),
        ("retired types", "book.Tome"),
        ("since", "1.2.0rc1"),
    ],
)
def test_names_that_are_pinned_are_none_of_them(section: str, name: str) -> None:
    assert list(wrong_names(read_lock(json.dumps(lock(section, name))))) == []


def test_every_odd_name_is_said(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = json.dumps({"calls": {CALL: "a b"}, "types": {CALL: "Book"}, "fields": {"x": {"y": "1"}}}, indent=1)
    (spec.parent / "names.lock").write_text(text, encoding="utf-8")
    assert run("generate", spec) == 2
    assert capsys.readouterr().err.count("error[bad-lock]") == 3
    assert not (spec.parent / "sdk").exists()


def test_a_lock_that_is_nested_deeply(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (spec.parent / "names.lock").write_text("[" * 100_000, encoding="utf-8")
    assert run("generate", spec) == 2
    assert "error[bad-lock]" in capsys.readouterr().err


def test_the_lock_of_the_committed_sdk_is_sound(pytestconfig: pytest.Config) -> None:
    text = (pytestconfig.rootpath / "spec/names.lock").read_text(encoding="utf-8")
    assert list(wrong_names(read_lock(text))) == []
