"""Transports: httpx2 in place of httpx, aiohttp through an extra, and the one module that knows the difference."""

from __future__ import annotations

import asyncio
import builtins
import gzip
import importlib
import ssl
import sys
from collections.abc import Callable
from typing import Any

import httpx
import pytest

import templates.python.runtime.transport.aiohttp_client
from templates.python.runtime import (
    APIConnectionError,
    APIResponseValidationError,
    APITimeoutError,
    DefaultAioHttpClient,
    DefaultAsyncHttpxClient,
    DefaultHttpxClient,
    NotFoundError,
)
from templates.python.runtime.transport.transport import is_certificate_failure, library_of, shared_ssl_context
from tests.targets.python.runtime.acme import KEY, Acme, AsyncAcme, Thing
from tests.targets.python.runtime.hostile import Hostile, good
from tests.targets.python.runtime.test_multipart import UPLOAD

httpx2: Any = importlib.import_module("httpx2")


def handler(request: Any) -> Any:
    if request.url.path.endswith("404"):
        return httpx2.Response(404, json={"detail": "D"})
    if request.url.path.endswith("moved"):
        return httpx2.Response(307, headers={"location": "https://evil.com/"})
    if request.url.path.endswith("refused"):
        raise httpx2.ConnectError("refused")
    if request.url.path.endswith("slow"):
        raise httpx2.ReadTimeout("slow")
    secret = "authorization" in request.headers
    return httpx2.Response(200, json={"id": request.headers["host"], "secret": secret, "size": len(request.content)})


def clients() -> tuple[Acme, AsyncAcme]:
    transport = httpx2.MockTransport(handler)
    return (
        Acme(api_key=KEY, http_client=httpx2.Client(transport=transport, follow_redirects=True)),
        AsyncAcme(api_key=KEY, http_client=httpx2.AsyncClient(transport=transport, follow_redirects=True)),
    )


def both(method: str, *arguments: Any, **named: Any) -> Any:
    client, async_client = clients()
    calls: list[Callable[[], Any]] = [
        lambda: getattr(client.things, method)(*arguments, **named),
        lambda: asyncio.run(getattr(async_client.things, method)(*arguments, **named)),
    ]
    results: list[Any] = []
    for call in calls:
        try:
            results.append(call())
        except Exception as error:
            results.append(error)
    assert type(results[0]) is type(results[1])
    return results[0]


def test_httpx2_clients_are_accepted(naps: list[float]) -> None:
    assert both("retrieve", "1").id == "api.acme.com"
    assert isinstance(both("retrieve", "404"), NotFoundError)
    assert isinstance(both("retrieve", "refused"), APIConnectionError)
    assert isinstance(both("retrieve", "slow"), APITimeoutError)
    moved = both("retrieve", "moved").to_dict()
    assert (moved["id"], moved["secret"]) == ("evil.com", False)


def test_httpx2_sends_files_and_returns_its_own_responses() -> None:
    client, _ = clients()
    assert client.post("/files", cast_to=Thing, files={"file": b"x" * 100}).size or 0 > 100
    assert isinstance(client.get("/x", cast_to=httpx2.Response), httpx2.Response)
    assert UPLOAD.method == "POST"


def test_httpx2_has_limits_of_its_own() -> None:
    assert Acme(http_client=httpx2.Client(timeout=7)).timeout == httpx2.Timeout(7)
    assert Acme(http_client=httpx2.Client()).timeout == httpx2.Timeout(60, connect=5)


def test_the_library_is_known_by_the_client() -> None:
    class Mine(httpx.Client):
        pass

    assert library_of(None) is library_of(httpx.Client()) is library_of(Mine())
    assert library_of(httpx2.Client()) is not library_of(None)
    assert library_of(httpx2.AsyncClient()).request is httpx2.Request


def test_a_compressed_body_that_is_cut_off_through_httpx2() -> None:
    content = gzip.compress(b"a,b\n" * 999)[:-9]

    def cut(_: Any) -> Any:
        return httpx2.Response(200, headers={"content-encoding": "gzip"}, stream=httpx2.ByteStream(content))

    with (
        Acme(api_key=KEY, http_client=httpx2.Client(transport=httpx2.MockTransport(cut))) as client,
        pytest.raises(APIResponseValidationError, match="the compressed data is cut off"),
    ):
        client.get("/report", cast_to=str)


def test_aiohttp_through_its_extra() -> None:
    async def run() -> str:
        client = DefaultAioHttpClient(timeout=3)
        async with AsyncAcme(api_key=KEY, http_client=client) as acme:
            assert (client.timeout, client.follow_redirects) == (httpx.Timeout(3), True)
            return type(acme._client).__mro__[1].__name__  # pyright: ignore[reportPrivateUsage]

    assert asyncio.run(run()) == "HttpxAiohttpClient"


def test_aiohttp_without_its_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    load = builtins.__import__

    def missing(name: str, *rest: Any) -> Any:
        if name == "httpx_aiohttp":
            raise ImportError(name)
        return load(name, *rest)

    monkeypatch.setattr(builtins, "__import__", missing)
    monkeypatch.delitem(sys.modules, "templates.python.runtime.transport.aiohttp_client")
    module = importlib.import_module("templates.python.runtime.transport.aiohttp_client")
    with pytest.raises(RuntimeError, match="install the extra `aiohttp`"):
        module.DefaultAioHttpClient()
    sys.modules["templates.python.runtime.transport.aiohttp_client"] = templates.python.runtime.transport.aiohttp_client


@pytest.mark.parametrize("by", ["argument", "environment"])
def test_requests_go_through_a_proxy(by: str, monkeypatch: pytest.MonkeyPatch) -> None:
    async def call(client: AsyncAcme) -> Thing:
        async with client:
            return await client.things.retrieve("1")

    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    with Hostile(good) as proxy:
        options = {"proxy": proxy.url} if by == "argument" else {}
        if by == "environment":
            monkeypatch.setenv("http_proxy", proxy.url)
        there: dict[str, Any] = {"api_key": KEY, "base_url": "http://api.acme.com/v2"}
        with Acme(http_client=DefaultHttpxClient(**options), **there) as client:
            assert client.things.retrieve("1") == Thing(id="1")
        assert asyncio.run(call(AsyncAcme(http_client=DefaultAsyncHttpxClient(**options), **there))) == Thing(id="1")
        assert [seen.line for seen in proxy.requests] == ["GET http://api.acme.com/v2/things/1 HTTP/1.1"] * 2
        assert proxy.all_closed()


def test_one_tls_configuration_for_each_choice_of_certificates(monkeypatch: pytest.MonkeyPatch) -> None:
    first = shared_ssl_context()
    assert first is shared_ssl_context()
    monkeypatch.setenv("SSL_CERT_DIR", "/nonexistent")
    assert shared_ssl_context() is not first


def test_a_certificate_failure_is_known_by_its_cause() -> None:
    inner = ssl.SSLCertVerificationError("x")
    outer = httpx.ConnectError("y")
    outer.__cause__ = inner
    assert is_certificate_failure(outer)
    assert not is_certificate_failure(httpx.ConnectError("y"))
    assert not is_certificate_failure(None)
    circle = httpx.ConnectError("z")
    circle.__context__ = circle
    assert not is_certificate_failure(circle)
