"""Mixins and hooks that a design declares: they work, they are typed, and they cost nothing until they are used."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.targets.python.golden.checkers import pyright
from tests.unit.targets.python.custom_code.shop import DESIGN, LIB, generate, make

_USE = """
import asyncio, sys, httpx, bookshop
from bookshop import AsyncBookshop, Bookshop, Hooks

answer = lambda request: httpx.Response(200, json=[{"title": "emma"}])
assert not [name for name in sys.modules if name.startswith("bookshop.lib")]
client = Bookshop(http_client=httpx.Client(transport=httpx.MockTransport(answer)))
print(client.shelves.books.titles("1"), type(client.shelves.books).__mro__[1].__name__)
from bookshop.lib.tracing import SEEN
print(SEEN)
client.with_options(hooks=Hooks()).shelves.books.list("1")
print(len(SEEN))

async def main():
    transport = httpx.MockTransport(answer)
    async with AsyncBookshop(http_client=httpx.AsyncClient(transport=transport)) as client:
        print(await client.shelves.books.titles("1"), len(SEEN))

asyncio.run(main())
"""


def test_custom_code_works_is_typed_and_lazy(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert make(tmp_path) == 0
    said = capfd.readouterr()
    assert said.err == ""

    source = tmp_path / "sdk" / "src"
    done = subprocess.run([sys.executable, "-c", _USE], cwd=source, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert done.stdout.splitlines() == [
        "['EMMA'] BooksMixin",
        "['shelves.books.list']",
        "1",
        "['EMMA'] 2",
    ]
    caller = "from bookshop import Bookshop\n\ntitles: list[str] = Bookshop().shelves.books.titles('1')\n"
    (source / "caller.py").write_text(caller + "Bookshop().shelves.books.titels('1')\n")
    found = pyright(source, "bookshop/lib", "bookshop/resources", "bookshop/types", "caller.py")
    assert {(item.file, item.line) for item in found} == {("caller.py", 4)}


def test_custom_code_survives(tmp_path: Path) -> None:
    make(tmp_path)
    lib = tmp_path / "sdk" / "src" / "bookshop" / "lib"
    before = {path.name: path.stat().st_mtime_ns for path in lib.iterdir()}
    (tmp_path / "sdk.yml").write_text(DESIGN.replace("Bookshop}", "Bookshop, docs: https://bookshop.example}"))

    assert generate(tmp_path) == 0
    assert {path.name: path.stat().st_mtime_ns for path in lib.iterdir()} == before
    assert {path.name: path.read_text() for path in lib.iterdir()} == LIB


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("lib.books:BooksMixin", "lib.book:BooksMixin", "there is no src/bookshop/lib/book.py"),
        ("lib.books:BooksMixin", "lib.books:Mixin", "src/bookshop/lib/books.py does not define Mixin"),
        ("lib.models:BookMixin", "types:Book", "src/bookshop/types/__init__.py is generated"),
        ("openapi_uri: Book,", "openapi_uri: Unused,", '"book" is no object that a response holds'),
        ("      books:\n", "      paper: {mixin: 'lib.books:BooksMixin'}\n      books:\n", "no such resource"),
        ("lib.tracing:HOOKS", "lib.tracing-HOOKS", "cannot be used here"),
        ("lib.tracing:HOOKS", "lib.class:HOOKS", "cannot be imported"),
    ],
)
def test_what_cannot_be_used_is_said_with_its_line(
    old: str, new: str, said: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    design = DESIGN.replace(old, new, 1)
    make(tmp_path, design=design)

    heads = [line for line in capfd.readouterr().err.splitlines() if said in line]
    assert len(heads) == 1
    line = int(heads[0].split("sdk.yml:")[1].split(":")[0])
    assert new.splitlines()[0].strip() in design.splitlines()[line - 1]


def test_what_was_missing_is_looked_for_again(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    make(tmp_path, lib={})
    assert capfd.readouterr().err.count("missing-custom-code") == 4
    assert make(tmp_path) == 0
    assert "missing-custom-code" not in capfd.readouterr().err
