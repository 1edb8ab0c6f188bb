"""Secrets: what a client knows to be one is in no message, log, pickle or dump of variables, however it is written."""

from __future__ import annotations

import base64
import html
import json
import logging
import pickle
from collections.abc import Callable
from dataclasses import replace
from typing import Any
from urllib.parse import quote, quote_plus

import httpx
import pytest

from templates.python.runtime import APIError, ApiKeyAuth, BasicAuth, Operation, Settings
from templates.python.runtime.auth.auth import AuthScheme
from templates.python.runtime.transport.redact import is_secret_name
from tests.targets.python.runtime.acme import CREATE, LIST, Acme, AsyncAcme, Flavour, Server, Sync

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
    made: Any = flavour(server)
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
        headers=[(b"x-echo", f"<{written}>".encode()), (b"x-request-id", f"r {written}".encode())],
        extensions={"reason_phrase": reason.encode()},
    )

    def answers(_: httpx.Request) -> httpx.Response:
        return answer

    error: Any = failing(answers, Sync)
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


def test_a_pickled_error_holds_no_credential(flavour: Flavour) -> None:
    server = Server(httpx.Response(404, headers={"Ocp-Apim-Subscription-Id": HEADER, "x-badge": "b", "badge": "B4"}))
    error: Any = failing(server, flavour)
    data = pickle.dumps(error)
    assert leaks(data) == []
    twin = pickle.loads(data)
    assert str(twin.request.url) == (
        "https://api.acme.com/things?api_key=%5Bredacted%5D&sig=%5Bredacted%5D&a=b&id=%5Bredacted%5D"
    )
    sent = {name: twin.request.headers[name] for name in ("ocp-apim-subscription-id", "cookie", "x-tenant", "x-plain")}
    assert [*sent.values()] == ["[redacted]"] * 3 + ["plain"]
    assert [*twin.response.headers.values()] == ["[redacted]", "b", "[redacted]"]


def test_a_pickled_error_holds_no_secret_field(flavour: Flavour) -> None:
    body = {"access_token": "tok-en-12", "badge": {"n": 1}, "n": [{"password": "is too short"}, {"key": "amount"}]}
    twin: Any = pickle.loads(pickle.dumps(failing(Server(httpx.Response(400, json=body)), flavour)))
    n = [{"password": "is too short"}, {"key": "amount"}]
    assert twin.body == twin.response.json() == {"access_token": "[redacted]", "badge": "[redacted]", "n": n}


@pytest.mark.parametrize("kind", [Owned, AsyncOwned])
def test_a_pickled_client_holds_no_secret(kind: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    given = arguments()
    given["default_headers"]["X-Copy"] = f"of {HEADER}"
    given["default_query"]["copies"] = [QUERY]
    client = kind(**given)
    data = pickle.dumps(client)
    assert leaks(data) == []
    assert leaks(repr(client)) == []
    twin = pickle.loads(data)
    assert str(twin.base_url) == "https://api.acme.com/"
    assert (twin.default_query, twin._builder.default_headers) == ({"a": "b"}, {"X-Plain": "plain"})
    assert client.default_headers["X-Access-Key"] == ELSEWHERE["of a default header"], "the client itself keeps all"


def test_a_clients_own_options_are_secret_by_their_names() -> None:
    class Odd(Acme):
        def __init__(self, **given: Any) -> None:
            options = {"webhook_secret": "whsec-7788", "region": "eu-west", "public_key": "for everybody"}
            super(Acme, self).__init__(replace(SETTINGS, security=()), options={**options, **given})

    globals()["Odd"] = Odd
    Odd.__qualname__ = "Odd"
    data = pickle.dumps(Odd())
    assert b"whsec" not in data
    assert b"eu-west" in data
    assert b"for everybody" in data


def test_what_a_body_calls_secret_is_masked_where_it_is_repeated(flavour: Flavour) -> None:
    server = Server(httpx.Response(400, json={"detail": "no pass-99 for tr0ub4dor&3 of joe-the-user"}))
    body = {"user": "joe-the-user", "new": [{"password": "tr0ub4dor&3"}], "badge": "pass-99"}
    client = harness(flavour, server, max_retries=0)
    form = replace(CREATE, body="application/x-www-form-urlencoded")
    for op, sent in ((CREATE, body), (form, {"user": "joe-the-user", "password": "tr0ub4dor&3", "badge": "pass-99"})):
        with pytest.raises(APIError, match=r"no \[redacted\] for \[redacted\] of joe-the-user") as caught:
            client.call(op, body=sent)
        assert b"tr0ub4dor" not in pickle.dumps(caught.value)


def test_a_short_secret_is_masked_where_it_stands_alone(flavour: Flavour) -> None:
    server = Server(httpx.Response(401, json={"detail": "no abc here; abcd, xabc and 'abc' are"}))
    error = failing(server, flavour, api_key="abc")
    assert "no [redacted] here; abcd, xabc and '[redacted]' are" in str(error)


def test_a_token_that_is_refused_is_in_no_pickle(flavour: Flavour) -> None:
    server = Server(httpx.Response(200, json={"access_token": "tok\u00e9n-1234567", "refresh_token": "r-1234567"}))
    client = flavour(server, api_key=None, client_id="me", client_secret="s3cret-99", max_retries=0)
    with pytest.raises(APIError) as caught:
        client.call(LIST)
    data = pickle.dumps(caught.value)
    assert not any(secret in data for secret in (b"1234567", b"s3cret-99"))


def test_signed_addresses_are_not_logged(flavour: Flavour, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    link = "https://me:pw-7788@files.com/x?X-Amz-Signature=aa11bb22&a=b&badge=cc33dd44"
    harness(flavour, Server(httpx.Response(200, headers={"x-next": link}, json={}))).call(LIST, object)
    assert "https://[redacted]@files.com/x?X-Amz-Signature=[redacted]&a=b&badge=[redacted]" in caplog.text


def test_default_headers_that_look_like_credentials_stay_at_home() -> None:
    server = Server()
    http = httpx.Client(transport=httpx.MockTransport(server))
    client = Owned(http_client=http, **arguments())
    client.get("https://files.com/x", cast_to=object)
    assert server.request.headers["x-plain"] == "plain"
    assert leaks(repr([*server.request.headers.raw, str(server.request.url)])) == []


@pytest.mark.parametrize(
    "names",
    [
        "Authorization Proxy-Authorization X-Auth Cookie Set-Cookie X-API-Key apikey API_KEY X-ApiKey hapikey",
        "X-Access-Key Ocp-Apim-Subscription-Key subscription-key DD-APPLICATION-KEY application_key appKey key x-key",
        "X-Functions-Key X-License-Key account-key partnerKey AWSAccessKeyId client_secret appsecret_proof",
        "PRIVATE-TOKEN access_token X-Amz-Security-Token sig X-Signature X-Amz-Credential X-Session-Id X-CSRF-Token",
        "passwd password passphrase pwd client_assertion jwt otp",
    ],
)
def test_names_of_secrets(names: str) -> None:
    assert [name for name in names.split() if not is_secret_name(name)] == []


@pytest.mark.parametrize(
    "names",
    [
        "content-type user-agent x-request-id date idempotency-key Idempotency-Key cache-key sortKey partition_key",
        "exclusive-start-key object-key publicKey primary_key Sec-WebSocket-Key keyword keys page limit etag",
        "author authors :authority X-Author-Name max_tokens x-ratelimit-remaining-tokens design spin compat passenger",
    ],
)
def test_names_of_what_is_no_secret(names: str) -> None:
    assert [name for name in names.split() if is_secret_name(name)] == []
