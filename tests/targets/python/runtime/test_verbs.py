"""Calls to paths that have no method: `client.get`, `post`, `put`, `patch` and `delete`."""

from __future__ import annotations

import asyncio
import inspect
from io import BytesIO
from typing import Any

import httpx
import pytest

from templates.python.runtime import APIStatusError, AsyncAPIClient, AsyncStream, NotFoundError, Stream, SyncAPIClient
from tests.targets.python.runtime.acme import KEY, Async, Flavour, Server, Thing

VERBS = ["get", "post", "put", "patch", "delete"]


def call(flavour: Flavour, verb: str, server: Any, path: str = "/any/path", **given: Any) -> Any:
    arguments = {name: given.pop(name) for name in ("default_headers",) if name in given}
    result = getattr(flavour(server, **arguments).client, verb)(path, **({"cast_to": object} | given))
    return asyncio.run(result) if inspect.iscoroutine(result) else result


@pytest.mark.parametrize("verb", VERBS)
def test_verbs(flavour: Flavour, verb: str) -> None:
    server = Server()
    options = {"params": {"a": [1, 2]}, "headers": {"X-A": "1"}}
    assert call(flavour, verb, server, cast_to=Thing, options=options) == Thing(id="1")
    request = server.request
    assert (request.method, str(request.url)) == (verb.upper(), "https://api.acme.com/v2/any/path?a=1&a=2")
    assert (request.headers["x-a"], request.headers["authorization"]) == ("1", f"Bearer {KEY}")


@pytest.mark.parametrize("verb", VERBS[1:])
def test_bodies(flavour: Flavour, verb: str) -> None:
    server = Server()
    call(flavour, verb, server, body={"a": None}, options={"extra_json": {"b": 1}})
    assert server.body == b'{"a":null,"b":1}'


@pytest.mark.parametrize("verb", VERBS[1:])
@pytest.mark.parametrize(
    ("content", "media_type"),
    [
        (lambda: b"raw", "application/json"),
        (lambda: bytearray(b"raw"), "application/json"),
        (lambda: BytesIO(b"raw"), "application/json"),
        (lambda: [b"r", b"aw"], "application/octet-stream"),
        (lambda: iter([b"r", b"aw"]), "application/octet-stream"),
    ],
)
def test_content_is_sent_as_it_is(flavour: Flavour, verb: str, content: Any, media_type: str) -> None:
    server = Server()
    call(flavour, verb, server, content=content())
    assert (server.body, server.request.headers["content-type"]) == (b"raw", media_type)
    call(flavour, verb, server, content=b"raw", options={"headers": {"Content-Type": "application/binary"}})
    assert (server.body, server.request.headers["content-type"]) == (b"raw", "application/binary")


@pytest.mark.parametrize("other", [{"body": {}}, {"files": {"file": b"abc"}}])
def test_content_beside_another_body(flavour: Flavour, other: dict[str, Any]) -> None:
    with pytest.raises(TypeError, match=f"takes either `content` or `{next(iter(other))}`"):
        call(flavour, "post", Server(), content=b"raw", **other)


def test_files(flavour: Flavour) -> None:
    server = Server()
    call(flavour, "post", server, body={"a": "x"}, files={"file": ("n.txt", b"abc")})
    assert server.request.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert b'name="a"' in server.body
    assert b'filename="n.txt"' in server.body
    call(flavour, "post", server, files=[("file", b"abc")])
    assert b'name="file"; filename="upload"' in server.body


@pytest.mark.parametrize(
    ("cast_to", "answer", "expected"),
    [
        (object, httpx.Response(200, json={"a": 1}), {"a": 1}),
        (dict[str, int], httpx.Response(200, json={"a": 1}), {"a": 1}),
        (list[Thing], httpx.Response(200, json=[{"id": "1"}]), [Thing(id="1")]),
        (str, httpx.Response(200, text="hello"), "hello"),
        (str, httpx.Response(200, json="hello"), "hello"),
        (str, httpx.Response(200, json={"a": 1}), '{"a":1}'),
        (bytes, httpx.Response(200, content=b"\x00"), b"\x00"),
        (object, httpx.Response(200, text="hello"), "hello"),
        (object, httpx.Response(200, content=b"\x00", headers={"content-type": "audio/mpeg"}), b"\x00"),
        (object, httpx.Response(204), None),
        (Thing, httpx.Response(204), None),
        (type(None), httpx.Response(200, text="whatever"), None),
        (None, httpx.Response(200, text="whatever"), None),
    ],
)
def test_results(flavour: Flavour, cast_to: Any, answer: httpx.Response, expected: object) -> None:
    assert call(flavour, "get", Server(answer), cast_to=cast_to) == expected


def test_the_response_itself(flavour: Flavour) -> None:
    response = call(flavour, "get", Server(), cast_to=httpx.Response)
    assert isinstance(response, httpx.Response)
    assert response.json() == {"id": "1"}


def test_whole_addresses(flavour: Flavour) -> None:
    server = Server()
    call(flavour, "get", server, "https://api.acme.com/elsewhere?a=1")
    assert (str(server.request.url), "authorization" in server.request.headers) == (
        "https://api.acme.com/elsewhere?a=1",
        True,
    )
    call(flavour, "get", server, "https://files.com/x")
    assert (str(server.request.url), "authorization" in server.request.headers) == ("https://files.com/x", False)


def test_credentials_among_the_default_headers_stay_at_home(flavour: Flavour) -> None:
    server = Server()
    mine = {"Authorization": "Bearer mine", "X-Api-Key": "mine", "X-Plain": "1"}
    for address in ("https://api.acme.com/x", "https://files.com/x"):
        call(flavour, "get", server, address, default_headers=mine)
    home, abroad = ([name for name in mine if name in request.headers] for request in server.requests)
    assert (home, abroad) == ([*mine], ["X-Plain"])
    theirs = {"headers": {"X-Api-Key": "for them"}}
    call(flavour, "get", server, "https://files.com/x", default_headers=mine, options=theirs)
    assert server.request.headers["x-api-key"] == "for them"


def test_paths_with_a_query_or_without_a_slash(flavour: Flavour) -> None:
    server = Server()
    call(flavour, "get", server, "any?a=1", options={"params": {"b": 2}})
    assert str(server.request.url) == "https://api.acme.com/v2/any?a=1&b=2"
    with pytest.raises(ValueError, match="another resource"):
        call(flavour, "get", server, "/a/../b")


def test_errors_name_the_path_without_its_query(flavour: Flavour) -> None:
    with pytest.raises(NotFoundError) as caught:
        call(flavour, "get", Server(httpx.Response(404)), "/numbers/+15551234567?key=secret")
    assert str(caught.value) == "GET /numbers/[redacted]: 404 Not Found"


EVENTS = httpx.Response(200, content=b'data: {"id": "1"}\n\ndata: [DONE]\n\n')


def test_streams(flavour: Flavour) -> None:
    server = Server(EVENTS)
    if flavour is Async:

        async def read() -> list[Thing]:
            stream = await flavour(server).client.post("/chat", cast_to=Thing, body={}, stream=True)
            assert isinstance(stream, AsyncStream)
            return [chunk async for chunk in stream]

        assert asyncio.run(read()) == [Thing(id="1")]
    else:
        stream = call(flavour, "post", server, cast_to=object, stream=True, stream_cls=Stream[Thing])
        assert list(stream) == [Thing(id="1")]
    assert server.request.headers["accept"] == "text/event-stream"


def test_options_of_the_call(flavour: Flavour, naps: list[float]) -> None:
    server = Server(httpx.Response(500), httpx.Response(200, json={}))
    call(flavour, "post", server, options={"max_retries": 1, "timeout": 3, "idempotency_key": "k"})
    assert len(server.requests) == 2
    assert (server.request.extensions["timeout"]["read"], server.request.headers["idempotency-key"]) == (3, "k")


def test_both_clients_have_the_same_public_methods_with_the_same_parameters() -> None:
    ours, theirs = public(SyncAPIClient), public(AsyncAPIClient)
    assert theirs.pop("aclose") == ["self"]
    assert ours == theirs


def public(kind: type) -> dict[str, list[str]]:
    members = inspect.getmembers(kind, callable)
    return {name: list(inspect.signature(member).parameters) for name, member in members if not name.startswith("_")}


def test_a_redirect_is_followed_unless_the_call_says_otherwise(flavour: Flavour) -> None:
    moved = httpx.Response(302, headers={"location": "https://api.acme.com/elsewhere"})
    assert call(flavour, "get", Server(moved, httpx.Response(200, json=1))) == 1
    with pytest.raises(APIStatusError, match="302"):
        call(flavour, "get", Server(moved), options={"follow_redirects": False})
