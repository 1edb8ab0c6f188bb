"""Clients behave as those of packages made by Stainless do, where nothing speaks against it."""

from __future__ import annotations

import importlib
import logging
import math
import pickle
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.targets.python.compat.server import Server, done


def test_the_headers_of_every_request(library: Any, asynchronous: bool) -> None:
    client = Server().client(library, asynchronous=asynchronous, default_headers={"X-Shelf": "7"})
    assert client.auth_headers == {"Authorization": "Bearer K"}
    expected = {"Accept": "application/json", "Content-Type": "application/json", "Authorization": "Bearer K"}
    assert client.default_headers == expected | {"User-Agent": client.user_agent, "X-Shelf": "7"}
    own = Server().client(library, asynchronous=asynchronous, default_headers={"Authorization": "mine"})
    assert own.default_headers["Authorization"] == "mine"
    assert Server().client(library, asynchronous=asynchronous, library_key=None).auth_headers == {}
    assert (client.custom_auth, client.platform_headers()) == (None, {})


def test_query_strings(library: Any) -> None:
    client = Server().client(library)
    assert client.qs.stringify({"a": [1, 2], "b": {"c": True}, "d": None}) == "a=1&a=2&b%5Bc%5D=true"
    assert client.qs.stringify({"a": [1, 2]}, array_format="comma") == "a=1%2C2"
    assert client.qs.stringify_items({"b": {"c": 1}}, nested_format="dots") == [("b.c", "1")]
    with pytest.raises(ValueError, match="array_format is 'commas': it can be comma"):
        client.qs.stringify({"a": [1, 2]}, array_format="commas")


def test_a_number_of_repeats(library: Any, asynchronous: bool) -> None:
    server = Server()
    with pytest.raises(TypeError, match=r"max_retries is a number, not None.*library\.DEFAULT_MAX_RETRIES"):
        server.client(library, asynchronous=asynchronous, max_retries=None)
    client = server.client(library, asynchronous=asynchronous)
    with pytest.raises(TypeError, match="max_retries is a number, not None"):
        client.with_options(max_retries=None)
    assert client.with_options(max_retries=library.NOT_GIVEN, timeout=library.not_given).max_retries == 2
    assert server.client(library, asynchronous=asynchronous, max_retries=math.inf).max_retries == sys.maxsize


def test_copies_take_further_arguments(library: Any) -> None:
    base: Any = library.Library

    class Own(base):  # type: ignore[misc]
        def __init__(self, *, shelf: int = 0, **given: Any) -> None:
            base.__init__(self, **given)
            self.shelf = shelf

    own: Any = Own(library_key="K", shelf=1)
    assert own.copy(_extra_kwargs={"shelf": 2}).shelf == 2
    assert own.copy(timeout=3, _extra_kwargs={}).timeout == 3


def test_requests_by_value(library: Any, asynchronous: bool) -> None:
    requests = importlib.import_module("library._models").FinalRequestOptions
    server = Server()
    client = server.client(library, asynchronous=asynchronous)
    options = requests.construct(method="post", url="/x", json_data={"a": 1}, params={"q": 1}, headers={"X-A": "1"})
    assert done(client.request(object, options)) == {"data": [{"id": "1"}], "id": "1"}
    request = server.requests[-1]
    assert (request.method, str(request.url), request.content) == ("POST", "https://api.example.com/x?q=1", b'{"a":1}')
    assert request.headers["x-a"] == "1"
    done(client.request(object, requests(method="put", url="/x", content=b"raw", timeout=3, max_retries=0)))
    request = server.requests[-1]
    assert (request.content, request.extensions["timeout"]["read"]) == (b"raw", 3)


def test_pages_by_path(library: Any, asynchronous: bool) -> None:
    server = Server()
    client = server.client(library, asynchronous=asynchronous)
    base = library.AsyncPage if asynchronous else library.SyncPage
    assert base is getattr(importlib.import_module("library._base_client"), f"Base{base.__name__}")
    items = importlib.import_module("library.types").Book
    options = importlib.import_module("library._base_client").make_request_options(query={"page": 2})

    class Page(base[items]):  # type: ignore[misc, valid-type]
        data: list[Any] | None = None

    page = done(client.get_api_list("/books", model=items, page=Page, options=options))
    assert [item["id"] for item in page.data] == ["1"]
    assert str(server.requests[-1].url) == "https://api.example.com/books?page=2"


@pytest.mark.parametrize("failure", [OSError("gone"), KeyError("gone"), httpx.ReadError("gone")])
def test_a_transport_of_the_callers_own(
    library: Any, asynchronous: bool, failure: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    import anyio

    async def sleep(_: float) -> None: ...

    monkeypatch.setattr(time, "sleep", lambda _: None)  # pyright: ignore[reportUnknownLambdaType, reportUnknownArgumentType]
    monkeypatch.setattr(anyio, "sleep", sleep)
    server = Server(failure)
    with pytest.raises(library.APIConnectionError) as caught:
        done(server.client(library, asynchronous=asynchronous).books.list())
    assert caught.value.__cause__ is failure
    assert len(server.requests) == 3


@pytest.mark.parametrize(
    ("status", "name"),
    [(400, "BadRequestError"), (404, "NotFoundError"), (429, "RateLimitError"), (418, "APIStatusError")],
)
def test_errors_name_the_package(library: Any, status: int, name: str) -> None:
    with pytest.raises(getattr(library, name)) as caught:
        Server(httpx.Response(status, json={"error": "no"})).client(library, max_retries=0).books.list()
    assert (type(caught.value).__module__, type(caught.value).__qualname__) == ("library", name)
    assert (caught.value.status_code, caught.value.body) == (status, {"error": "no"})
    assert isinstance(caught.value, library.LibraryError)
    assert type(pickle.loads(pickle.dumps(caught.value))) is type(caught.value)


def test_every_error_is_found_where_it_says(library: Any) -> None:
    importlib.import_module("library._response")
    waiting, found = [library.SDKError], set[Any]()
    while waiting:
        kind = waiting.pop()
        found.add(kind)
        waiting += kind.__subclasses__()
    assert {kind for kind in found if kind.__name__.endswith(("StatusError", "NotFoundError"))} != set()
    for kind in found:
        assert getattr(importlib.import_module(kind.__module__), kind.__name__) is kind
        assert kind.__module__ == "library" or not hasattr(library, kind.__name__)


def test_webhooks_that_are_not_genuine(library: Any) -> None:
    assert library.APIWebhookValidationError is library.WebhookSignatureError


def test_a_model_says_its_class(library: Any) -> None:
    book = done(Server(httpx.Response(200, json=[{"id": "1"}])).client(library).books.list())[0]
    assert str(book) == repr(book) == "Book(id='1')"


@pytest.mark.parametrize(
    ("value", "levels"),
    [("debug", [10, 10]), ("info", [20, 20]), ("INFO", [20, 20]), ("warning", [0, 0]), ("", [0, 0])],
)
def test_the_variable_for_logs_is_heard_at_once(sources: Path, value: str, levels: list[int]) -> None:
    program = "import logging, library; print([logging.getLogger(name).level for name in ('library', 'httpx')])"
    environment = {"LIBRARY_LOG": value, "PATH": ""}
    command = [sys.executable, "-c", program]
    said = subprocess.check_output(command, cwd=sources, env=environment, text=True, timeout=60)
    assert said == f"{levels}\n"


def test_nothing_is_set_without_the_variable(library: Any) -> None:
    assert logging.getLogger("library").level == logging.NOTSET


@pytest.mark.parametrize("mode", ["with_raw_response", "with_streaming_response"])
def test_raw_access_to_what_gives_nothing(library: Any, mode: str) -> None:
    server = Server(httpx.Response(204))
    client = server.client(library)
    if mode == "with_raw_response":
        response = client.books.with_raw_response.remove("1")
        assert (response.is_closed, response.parse()) == (True, None)
        return
    with client.books.with_streaming_response.remove("1") as response:
        assert not response.is_closed
        assert response.parse() is None
    assert response.is_closed


FACTS = """
    is_closed http_request http_response http_version method url elapsed retries_taken status_code headers iter_lines
    iter_text iter_bytes parse read text json content close write_to_file stream_to_file request_id
"""


@pytest.mark.parametrize("mode", [None, "with_raw_response"])
def test_members_of_a_file(library: Any, asynchronous: bool, mode: str | None) -> None:
    server = Server(httpx.Response(200, content=b"png", headers={"content-type": "image/png"}))
    client = server.client(library, asynchronous=asynchronous)
    books = client.books if mode is None else getattr(client.books, mode)
    response = done(books.cover("1"))
    assert [name for name in FACTS.split() if name not in dir(response) and name not in vars(response)] == (
        [] if mode is None else ["write_to_file", "stream_to_file"]
    )
    assert (response.method, response.url.path, response.retries_taken) == ("GET", "/books/1/cover", 0)
    assert response.http_request.url.path == "/books/1/cover"
    parsed = done(response.parse())
    assert done(parsed.read()) == b"png"
    assert parsed.is_closed


OPTIONS = {"max_retries": 7, "idempotency_key": "mine", "timeout": 1.5, "options": ["a"]}


@pytest.mark.parametrize("name", OPTIONS)
def test_a_member_of_the_api_wins(library: Any, asynchronous: bool, name: str) -> None:
    server = Server(httpx.Response(500))
    client = server.client(library, asynchronous=asynchronous, timeout=9)
    with pytest.raises(library.InternalServerError):
        done(client.books.add(**{name: OPTIONS[name]}))
    (request,) = server.requests
    assert request.content == httpx.Request("POST", "http://x", json={name: OPTIONS[name]}).content
    assert "idempotency-key" not in request.headers
    assert request.extensions["timeout"]["read"] == 9


@pytest.mark.parametrize("name", ["NOT_GIVEN", "not_given", "omit"])
def test_what_is_not_given_is_left_out(library: Any, asynchronous: bool, name: str) -> None:
    types = importlib.import_module("library._types")
    left_out = getattr(types, name)
    assert left_out is getattr(library, name)
    server = Server()
    client = server.client(library, asynchronous=asynchronous)
    done(client.books.list(genre=left_out, timeout=left_out, extra_headers=left_out, extra_query={"x": left_out}))
    assert str(server.requests[-1].url) == "https://api.example.com/books"
    done(client.get("/x", cast_to=object, options={"params": {"a": left_out}, "headers": {"X-A": types.omit}}))
    assert str(server.requests[-1].url) == "https://api.example.com/x"
    done(client.books.add(max_retries=left_out, timeout=left_out, options=["a"], idempotency_key=left_out))
    assert server.requests[-1].content == b'{"options":["a"]}'


def test_what_is_different_on_purpose(library: Any, asynchronous: bool) -> None:
    server = Server(httpx.Response(500))
    with pytest.raises(library.InternalServerError):
        done(server.client(library, asynchronous=asynchronous).books.add(options=["a"]))
    assert len(server.requests) == 1
    keyless = server.client(library, asynchronous=asynchronous, library_key=None)
    with pytest.raises(library.MissingCredentialsError, match="LIBRARY_KEY") as caught:
        done(keyless.books.list())
    assert isinstance(caught.value, (library.LibraryError, ValueError))
    abroad = Server()
    done(abroad.client(library, asynchronous=asynchronous).get("https://elsewhere.example/x", cast_to=object))
    assert "authorization" not in abroad.requests[0].headers


def test_the_page_says_so(sources: Path, plain_sources: Path) -> None:
    page = (sources.parent / "docs/moving.md").read_text(encoding="utf-8")
    for fact in ("not repeated", "MissingCredentialsError", "own host", "BooksResource", "not 20", "request_timeout"):
        assert fact in page
    assert "unwrap" not in page
    assert "docs/moving.md" in (sources.parent / "README.md").read_text(encoding="utf-8")
    assert not (plain_sources.parent / "docs/moving.md").exists()
    assert "moving" not in (plain_sources.parent / "README.md").read_text(encoding="utf-8")
