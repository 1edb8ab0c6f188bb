"""Names that were published lead somewhere for the rest of the major version."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.targets.python.golden.checkers import pyright
from tests.unit.plan.retired.shop import BOOKS, Shop

STATUS = {"methods": {"retrieve": "get /status"}}
NAMED = {"models": {"book": "Book"}}
FIRST = {"books": {"methods": BOOKS, **NAMED}, "status": STATUS}
RENAMED = {**BOOKS, "fetch": "get /books/{id}"}
del RENAMED["retrieve"]
SECOND = {"books": {"methods": RENAMED, "models": {"volume": "Book"}}, "state": STATUS}
_SCRIPT = """
import warnings, httpx
from bookshop import Bookshop, RemovedOperationError
from bookshop.types import {type} as Type

def answer(request):
    print(request.method, request.url.path)
    return httpx.Response(200, json={{"title": "emma"}})

client = Bookshop(http_client=httpx.Client(transport=httpx.MockTransport(answer)))
assert type(client.books.{method}("1")) is Type
assert client.books.with_raw_response.{method}("1").status_code == 200
client.{status}.retrieve()
try:
    client.books.delete("1")
except RemovedOperationError as error:
    print(error, (error.call, error.operation, error.since))
"""


def script(shop: Shop, method: str, type: str, status: str) -> subprocess.CompletedProcess[str]:
    """Run a script of a user's, with every warning shown."""
    text = _SCRIPT.format(method=method, type=type, status=status)
    command = [sys.executable, "-W", "always::DeprecationWarning", "-c", text]
    return subprocess.run(command, cwd=shop.source, capture_output=True, text=True, check=False)


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    """The first release."""
    return Shop(tmp_path).release("1.0.0", FIRST)


def test_a_script_for_the_release_before_still_runs(shop: Shop) -> None:
    shop.release("1.1.0", SECOND)

    old = script(shop, "retrieve", "Book", "status")
    assert old.stdout.splitlines() == ["GET /books/1", "GET /books/1", "GET /status", "DELETE /books/1"]
    warned = [line.split("Warning: ")[1] for line in old.stderr.splitlines() if "Warning: " in line]
    assert warned == [
        "bookshop.types.book.Book is now bookshop.types.volume.Volume, since 1.1.0",
        "books.retrieve is called books.fetch since 1.1.0",
        "books.retrieve is called books.fetch since 1.1.0",
        "status.retrieve is called state.retrieve since 1.1.0",
    ]
    new = script(shop, "fetch", "Volume", "state")
    assert (new.stdout, new.stderr) == (old.stdout, "")


def test_a_removed_operation_says_since_when(shop: Shop) -> None:
    shop.release("1.1.0", FIRST, without=("delete /books/{id}",))
    shop.release("1.2.0", FIRST, without=("delete /books/{id}",))

    done = script(shop, "retrieve", "Book", "status")
    expected = "books.delete() is gone: the API has no DELETE /books/{id} since version 1.1.0 of this package"
    assert done.stdout.splitlines()[-1] == f"{expected} ('books.delete', 'DELETE /books/{{id}}', '1.1.0')"


def test_old_names_are_typed_and_marked(shop: Shop) -> None:
    shop.release("1.1.0", SECOND, without=("delete /books/{id}", "get /status"))
    caller = [
        "from bookshop import Bookshop",
        "from bookshop.types import Book, Volume",
        "book: Book = Bookshop().books.retrieve('1')",
        "volume: Volume = book",
        "Bookshop().books.delete('1')",
        "Bookshop().books.forget('1')",
    ]
    (shop.source / "caller.py").write_text("\n".join(caller) + "\n")

    found = pyright(shop.source, "bookshop/resources", "bookshop/types", "caller.py")
    assert {(item.file, item.line) for item in found} == {("caller.py", 3), ("caller.py", 5)}
    assert all("deprecated" in item.text for item in found)


def test_what_is_left_of_a_resource(shop: Shop) -> None:
    shop.release("1.1.0", SECOND, without=("get /status",))

    text = shop.file("resources/status.py")
    assert text.count('@deprecated("the API has no GET /status since 1.1.0")') == 2
    assert text.count('raise RemovedOperationError("status.retrieve", "GET /status", "1.1.0")') == 2
    assert "def status(self) -> Status:" in shop.file("_client.py")


def test_the_lock_remembers_and_a_major_version_forgets(shop: Shop) -> None:
    shop.release("1.1.0", SECOND, without=("delete /books/{id}",))
    retired = {
        "calls": {
            "books.delete": {"of": "delete /books/{id}", "since": "1.1.0"},
            "books.retrieve": {"of": "get /books/{id}", "since": "1.1.0"},
            "status.retrieve": {"of": "get /status", "since": "1.1.0"},
        },
        "types": {"book.Book": {"of": "read #/components/schemas/Book", "since": "1.1.0"}},
    }
    assert shop.lock == retired
    shop.release("1.9.3", SECOND, without=("delete /books/{id}",))
    assert shop.lock == retired
    shop.release("2.0.0", SECOND, without=("delete /books/{id}",))
    assert shop.lock == {}
    assert "def retrieve" not in shop.file("resources/books.py")
    assert "def delete" not in shop.file("resources/books.py")
    assert not (shop.source / "bookshop" / "resources" / "status.py").exists()
    assert not (shop.source / "bookshop" / "types" / "book.py").exists() or "Book:" not in shop.file("types/book.py")


def test_an_operation_that_returns_gets_its_name_back(shop: Shop) -> None:
    shop.release("1.1.0", FIRST, without=("delete /books/{id}",))
    shop.release("1.2.0", FIRST)

    assert shop.lock == {}
    assert "RemovedOperationError" not in shop.file("resources/books.py")


def test_renamed_twice_and_then_removed(shop: Shop) -> None:
    shop.release("1.1.0", SECOND)
    third = {**SECOND, "books": {"methods": {**BOOKS, "read": "get /books/{id}"}, **NAMED}}
    del third["books"]["methods"]["retrieve"]
    shop.release("1.2.0", third)
    text = shop.file("resources/books.py")
    assert text.count("books.retrieve is called books.read since 1.1.0") == 2
    assert text.count("books.fetch is called books.read since 1.2.0") == 2
    shop.release("1.3.0", third, without=("get /books/{id}",))
    assert shop.file("resources/books.py").count('the API has no GET /books/{id} since 1.3.0")') == 6


def test_a_name_that_is_needed_again_is_given_up(shop: Shop) -> None:
    swapped = {**BOOKS, "retrieve": "get /books", "list": "get /books/{id}"}
    shop.release("1.1.0", {"books": {"methods": swapped, **NAMED}, "status": STATUS})

    assert shop.lock == {}
