"""What a place of the real document must become: the written type, the request on the wire, the parsed answer."""

from __future__ import annotations

import ast
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from email import message_from_bytes
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import parse_qsl

import httpx
import pytest

Call: TypeAlias = Callable[[Any], object]
Pairs: TypeAlias = Sequence[tuple[str, str]]
HOST = "https://api.telnyx.com"


@dataclass(frozen=True, slots=True)
class July:
    """The July SDK, importable under a name that no other SDK has."""

    package: Any
    folder: Path

    def client(self, answer: Callable[[httpx.Request], httpx.Response]) -> AbstractContextManager[Any]:
        """Return a client whose requests a function answers."""
        http = httpx.Client(transport=httpx.MockTransport(answer))
        client: AbstractContextManager[Any] = self.package.Client(
            api_key="KEY", client_id="ID", client_secret="SECRET", http_client=http
        )
        return client

    def annotation(self, place: str) -> str:
        """Return what is written: `types.module.Class.attribute`, `types.module.Alias`, `resource.method(argument)`.

        `resource.method()` is the type of the result.
        """
        if "(" in place:
            call, _, argument = place.rstrip(")").partition("(")
            *resource, name = call.split(".")
            method = next(item for item in ast.walk(self._resource(resource)) if _is_method(item, name))
            assert isinstance(method, ast.FunctionDef)
            if not argument:
                assert method.returns is not None
                return ast.unparse(method.returns)
            arguments = [*method.args.args, *method.args.kwonlyargs]
            found = next(item.annotation for item in arguments if item.arg == argument)
            assert found is not None
            return ast.unparse(found)
        return _declared(self.folder / "types", place.split(".")[1:])

    def _resource(self, path: Sequence[str]) -> ast.Module:
        folder = self.folder.joinpath("resources", *path)
        return parsed(folder / f"{path[-1]}.py" if folder.is_dir() else folder.with_suffix(".py"))


def _is_method(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.FunctionDef) and node.name == name


def _declared(folder: Path, place: Sequence[str]) -> str:
    steps = list(place)
    while (folder / steps[0]).is_dir():
        folder /= steps.pop(0)
    body = parsed(folder / f"{steps.pop(0)}.py").body
    for step in steps[:-1]:
        body = next(item for item in body if isinstance(item, ast.ClassDef) and item.name == step).body
    for item in body:
        if isinstance(item, ast.AnnAssign) and ast.unparse(item.target) == steps[-1]:
            return ast.unparse(
                item.value if ast.unparse(item.annotation) == "TypeAlias" and item.value else item.annotation
            )
    raise AssertionError(f"{'.'.join(place)} is not declared")


@lru_cache
def parsed(path: Path) -> ast.Module:
    """Return the syntax tree of a generated module."""
    return ast.parse(path.read_text(encoding="utf-8"))


@dataclass(frozen=True, slots=True)
class Typed:
    """The type that is written in a place."""

    place: str
    annotation: str

    def check(self, july: July) -> None:
        """See that the place has that type."""
        # Where the class of a page is imported from is not what a place of the document decides.
        assert july.annotation(self.place).removeprefix("pagination.") == self.annotation


@dataclass(frozen=True, slots=True)
class Lacks:
    """An argument or attribute that must not exist."""

    place: str

    def check(self, july: July) -> None:
        """See that nothing is declared there, though its parent is."""
        with pytest.raises((StopIteration, AssertionError)):
            july.annotation(self.place)


@dataclass(frozen=True, slots=True)
class Sends:
    """The request that a call sends: method and URL without query, then what it carries, and nothing else."""

    call: Call
    target: str
    query: Pairs = ()
    json: object = None
    form: Pairs = ()
    parts: Sequence[tuple[str, str | None, str | None, bytes]] = ()
    """Name, file name, media type and content of each part of a multipart body."""
    content: bytes = b""
    headers: Mapping[str, str | None] | None = None
    """Headers to find; None where there must be none."""

    def check(self, july: July) -> None:
        """Make the call and compare its last request."""
        request = last_request(july, self.call)
        method, _, path = self.target.partition(" ")
        url = f"{request.url.scheme}://{request.url.host}{request.url.raw_path.decode().partition('?')[0]}"
        assert (request.method, url) == (method, path if "://" in path else HOST + path)
        assert parse_qsl(request.url.query.decode(), keep_blank_values=True) == list(self.query)
        assert carried(request) == (self.json, list(self.form), list(self.parts), self.content)
        for name, value in (self.headers or {}).items():
            assert request.headers.get(name) == value


def last_request(july: July, call: Call) -> httpx.Request:
    """Return the last request of a call, which an empty object answers."""
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        token = {"access_token": "TOKEN", "expires_in": 3600, "token_type": "bearer"}
        return httpx.Response(200, json=token if request.url.path.endswith("/oauth/token") else {})

    with july.client(answer) as client:
        call(client)
    return seen[-1]


def carried(request: httpx.Request) -> tuple[object, list[tuple[str, str]], list[Any], bytes]:
    """Return the body of a request as JSON, form, parts or bytes."""
    media, body = request.headers.get("content-type", ""), request.content
    match media.partition(";")[0]:
        case "application/json":
            return httpx.Response(200, content=body).json(), [], [], b""
        case "application/x-www-form-urlencoded":
            return None, parse_qsl(body.decode(), keep_blank_values=True), [], b""
        case "multipart/form-data":
            message = message_from_bytes(f"Content-Type: {media}\r\n\r\n".encode() + body)
            return None, [], [_part(item) for item in message.walk() if not item.is_multipart()], b""
        case _:
            return None, [], [], body


def _part(part: Any) -> tuple[str, str | None, str | None, bytes]:
    name = part.get_param("name", header="content-disposition")
    content: bytes = part.get_payload(decode=True)
    return name, part.get_filename(), part["content-type"], content


@dataclass(frozen=True, slots=True)
class Reads:
    """What a call makes of an answer."""

    call: Call
    answer: Any
    """JSON, or bytes."""
    seen: Callable[[Any], object]
    """What the caller sees of the result."""
    expected: Any
    media_type: str = "application/json"
    status: int = 200

    def check(self, july: July) -> None:
        """Answer the call and compare what comes of it."""
        headers = {"content-type": self.media_type}
        body = {"content": self.answer} if isinstance(self.answer, bytes) else {"json": self.answer}
        given: Any = {"headers": headers, **body}
        with july.client(lambda _: httpx.Response(self.status, **given)) as client:
            found = self.seen(self.call(client))
        assert found == self.expected
        assert type(found) is type(self.expected)


Check: TypeAlias = Typed | Lacks | Sends | Reads
Table: TypeAlias = dict[str, tuple[Check, ...]]


def load_july(source: Path, folder: Path) -> July:
    """Import the SDK in `source` under the name `july`, from a link in `folder`."""
    (folder / "july").symlink_to(source / "telnyx", target_is_directory=True)
    sys.path.insert(0, str(folder))
    try:
        return July(import_module("july"), source / "telnyx")
    finally:
        sys.path.remove(str(folder))


def kind(value: object) -> str:
    """Return the name of a value's class."""
    return type(value).__name__
