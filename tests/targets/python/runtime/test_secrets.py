"""Secrets: what a client knows to be one is in no message, log, pickle or dump of variables, however it is written."""

from __future__ import annotations

import base64
import html
import json
import logging
import pickle
import traceback
from collections.abc import Callable
from typing import Any
from urllib.parse import quote, quote_plus

import httpx
import pytest

from templates.python.runtime import APIError, ApiKeyAuth, BasicAuth, Operation, Settings
from templates.python.runtime.auth import AuthScheme
from tests.targets.python.runtime.acme import CREATE, Acme, AsyncAcme, Flavour, Server, Sync

HEADER, QUERY, COOKIE, PASSWORD = 'zQ9!x-HEADER "KEY-7', "QUERY/KEY+77&88", "COOKIE<KEY>&=;99", "BASIC'PASS\\66é"
SCHEMES: dict[str, AuthScheme] = {
    "header": ApiKeyAuth("api_key", "Ocp-Apim-Subscription-Id"),
    "query": ApiKeyAuth("query_key", "id", "query"),
    "cookie": ApiKeyAuth("cookie_key", "visitor", "cookie"),
    "basic": BasicAuth("user", "password"),
}
OPTIONS = {"api_key": HEADER, "query_key": QUERY, "cookie_key": COOKIE, "user": "user1", "password": PASSWORD}
ELSEWHERE = {
    "of the address": "URL%PASS:word",
    "of the default query": "DEFAULT&QUERY'KEY",
    "of a signature": "SIGSIG99==",
    "of a default header": "ACCESS:KEY/HDR",
    "of the design": "tenant<42>42",
}
SECRETS = {**{name: value for name, value in OPTIONS.items() if name != "user"}, **ELSEWHERE}
SETTINGS = Settings(
    name="Acme",
    package="acme",
    version="1",
    base_url="https://api.acme.com",
    auth=SCHEMES,
    security=(tuple(SCHEMES),),
    secret_names=("X-Tenant", "badge"),
)


class Owned(Acme):
    """A client whose credentials go everywhere that credentials can go."""

    def __init__(self, **arguments: Any) -> None:
        given = dict(arguments)
        options = {name: given.pop(name, value) for name, value in OPTIONS.items()}
        super(Acme, self).__init__(given.pop("settings", SETTINGS), options=options, **given)


class AsyncOwned(AsyncAcme):
    """Its asynchronous twin."""

    def __init__(self, **arguments: Any) -> None:
        given = dict(arguments)
        options = {name: given.pop(name, value) for name, value in OPTIONS.items()}
        super(AsyncAcme, self).__init__(given.pop("settings", SETTINGS), options=options, **given)


def arguments(base_url: str = "https://api.acme.com") -> dict[str, Any]:
    return {
        "base_url": base_url.replace("//", f"//bob:{quote(ELSEWHERE['of the address'], safe='')}@"),
        "default_query": {"api_key": ELSEWHERE["of the default query"], "sig": ELSEWHERE["of a signature"], "a": "b"},
        "default_headers": {
            "X-Access-Key": ELSEWHERE["of a default header"],
            "X-Tenant": ELSEWHERE["of the design"],
            "X-Plain": "plain",
        },
    }


def harness(flavour: Flavour, server: Callable[[httpx.Request], httpx.Response], **changes: Any) -> Any:
    made = flavour(server)
    http = made.client._given_http
    made.client = {"sync": Owned, "async": AsyncOwned}[flavour.name](http_client=http, **{**arguments(), **changes})
    return made


def spellings(secret: str) -> dict[str, str]:
    """Write a secret as servers and libraries may."""
    raw = secret.encode()
    every = "".join(f"\\u{ord(char):04x}" for char in secret)
    return {
        "as it is": secret,
        "quoted": quote(secret, safe=""),
        "quoted but for what a path may hold": quote(secret, safe="!$&'()*+,;=:@/"),
        "quoted like a form": quote_plus(secret),
        "quoted in lower case": quote(secret, safe="").replace("%2F", "%2f").replace("%3C", "%3c"),
        "quoted twice": quote(quote(secret, safe=""), safe=""),
        "quoted in full": "".join(f"%{byte:02X}" for byte in raw),
        "JSON": json.dumps(secret)[1:-1],
        "JSON of UTF-8": json.dumps(secret, ensure_ascii=False)[1:-1],
        "JSON in JSON": json.dumps(json.dumps(secret))[3:-3],
        "JSON with slashes": json.dumps(secret)[1:-1].replace("/", "\\/"),
        "JSON in full": every,
        "HTML": html.escape(secret),
        "HTML twice": html.escape(html.escape(secret)),
        "HTML in decimals": "".join(f"&#{ord(char)};" for char in secret),
        "HTML in hexadecimal": "".join(f"&#x{ord(char):x};" for char in secret),
        "HTML of JSON": html.escape(json.dumps(secret)[1:-1]),
        "base64": base64.b64encode(raw).decode(),
        "base64 of a URL": base64.urlsafe_b64encode(raw).decode().rstrip("="),
        "base64 after one letter": base64.b64encode(b"x" + raw + b"yz").decode(),
        "base64 after a name": base64.b64encode(b"me:" + raw).decode(),
        "quoted base64": quote(base64.b64encode(b"user1:" + raw).decode(), safe=""),
        "hexadecimal": raw.hex(),
        "hexadecimal in capitals": raw.hex().upper(),
    }


def leaks(text: str | bytes) -> list[str]:
    """Return which secrets are in a text, and how they are written there."""
    found = text.encode("utf-8", "replace") if isinstance(text, str) else text
    return [
        f"{name}: {way}"
        for name, secret in SECRETS.items()
        for way, written in spellings(secret).items()
        if written.encode() in found
    ]


def failing(server: Any, flavour: Flavour, op: Operation = CREATE, **changes: Any) -> APIError:
    client = harness(flavour, server, max_retries=0, **changes)
    given: dict[str, Any] = {"body": {"name": "x"}} if op is CREATE else {}
    with pytest.raises(APIError) as caught:
        client.call(op, **given)
    return caught.value


def dumped(error: BaseException) -> str:
    """Return a traceback with the variables of every frame of ours and the libraries', as error trackers keep it."""
    lines: list[str] = []
    chain: BaseException | None = error
    while chain is not None:
        for frame, _ in traceback.walk_tb(chain.__traceback__):
            if "/tests/" not in frame.f_code.co_filename:
                lines += [f"{frame.f_code.co_name}: {name} = {value!r}" for name, value in frame.f_locals.items()]
        chain = chain.__cause__ or chain.__context__
    return "\n".join(lines)


def test_every_place_of_a_credential_is_sent(flavour: Flavour) -> None:
    server = Server()
    harness(flavour, server).call(CREATE, object, body={})
    assert server.request.headers["ocp-apim-subscription-id"] == HEADER
    assert server.request.url.params["id"] == QUERY
    assert server.request.headers["cookie"] == f"visitor={quote(COOKIE, safe='')}"
    assert server.request.headers["authorization"].startswith("Basic ")


@pytest.mark.parametrize("way", spellings("x"))
@pytest.mark.parametrize("name", SECRETS)
def test_what_an_answer_repeats_is_masked(name: str, way: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    written = spellings(SECRETS[name])[way]
    reason = f"HTTP/1.1 bad {written} key".encode("ascii", "replace").decode()
    answer = httpx.Response(
        401,
        json={"errors": [{"detail": f"the key {written} is bad", "code": f"c-{written}"}], written: [written]},
        headers={"x-echo": f"<{written}>".encode(), "x-request-id": f"r {written}".encode()},
        extensions={"reason_phrase": reason.encode()},
    )
    error: Any = failing(lambda _: answer, Sync)
    told = str(error)
    assert leaks(told) == []
    more = {"base64 after one letter", "base64 after a name", "quoted base64"}  # of what is no secret
    assert ("the key [redacted] is bad" in told) is (way not in more)
    assert leaks(repr(error)) == []
    assert leaks(pickle.dumps(error)) == []
    assert leaks(caplog.text) == []
    assert written in error.body["errors"][0]["detail"], "the body stays as it is"
    twin = pickle.loads(pickle.dumps(error))
    assert "[redacted]" in twin.body["errors"][0]["detail"]
    assert twin.response.json() == twin.body
