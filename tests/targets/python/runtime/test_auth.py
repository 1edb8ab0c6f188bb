# pyright: reportPrivateUsage=false
"""Credentials: which of them a request carries, and where they must not go."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from templates.python.runtime import (
    APIConnectionError,
    ApiKeyAuth,
    APIStatusError,
    BasicAuth,
    BearerAuth,
    MissingCredentialsError,
    Operation,
    Settings,
    Style,
    omit,
)
from templates.python.runtime.auth.auth import AuthScheme
from tests.targets.python.runtime.acme import GET, KEY, Acme, Flavour, Server

THING = {"thing_id": "1"}
OPEN = Operation(id="open", method="GET", path="/open", security=())
SCHEMES: dict[str, AuthScheme] = {
    "bearer": BearerAuth("api_key"),
    "basic": BasicAuth("client_id", "client_secret"),
    "header": ApiKeyAuth("api_key", "X-Key"),
    "query": ApiKeyAuth("api_key", "key", "query"),
    "cookie": ApiKeyAuth("api_key", "key", "cookie"),
    "prefixed": ApiKeyAuth("api_key", "Authorization", prefix="Token "),
}


def settings(*security: tuple[str, ...]) -> Settings:
    return Settings(
        name="Acme",
        package="acme",
        version="1",
        base_url="https://api.acme.com",
        option_envs={"api_key": "ACME_API_KEY"},
        auth=SCHEMES,
        security=security,
        query_style=Style("comma"),
    )


def request(flavour: Flavour, *security: tuple[str, ...], op: Operation = GET, **arguments: Any) -> httpx.Request:
    server = Server()
    flavour(server, settings=settings(*security), **arguments).call(op, path=THING)
    return server.request


def test_schemes(flavour: Flavour) -> None:
    assert request(flavour, ("bearer",)).headers["authorization"] == f"Bearer {KEY}"
    assert request(flavour, ("prefixed",)).headers["authorization"] == f"Token {KEY}"
    assert request(flavour, ("header",)).headers["x-key"] == KEY
    assert request(flavour, ("cookie",)).headers["cookie"] == f"key={KEY}"
    assert request(flavour, ("query",), api_key="a b").url.query == b"key=a%20b"
    basic = request(flavour, ("basic",), client_id="me", client_secret="word")
    assert basic.headers["authorization"] == "Basic bWU6d29yZA=="


def test_schemes_together(flavour: Flavour) -> None:
    both = request(flavour, ("header", "basic"), client_id="me", client_secret="word")
    assert (both.headers["x-key"], both.headers["authorization"]) == (KEY, "Basic bWU6d29yZA==")


def test_the_first_alternative_that_the_client_can_meet(flavour: Flavour) -> None:
    assert "x-key" in request(flavour, ("basic",), ("header",)).headers
    assert "x-key" not in request(flavour, ("basic",), ("header",), client_id="a", client_secret="b").headers
    assert "x-key" in request(flavour, ("unknown",), ("header",)).headers


def test_optional_security_uses_a_credential_where_there_is_one(flavour: Flavour) -> None:
    assert "x-key" in request(flavour, (), ("header",)).headers
    assert "x-key" not in request(flavour, (), ("header",), api_key=None).headers


def test_an_open_operation_carries_no_key(flavour: Flavour) -> None:
    assert "authorization" not in request(flavour, ("bearer",), op=OPEN).headers
    assert "authorization" not in request(flavour, ("bearer",), op=OPEN, api_key=None).headers


def test_an_operation_has_its_own_security(flavour: Flavour) -> None:
    op = Operation(id="x", method="GET", path="/x", security=(("header",),))
    headers = request(flavour, ("bearer",), op=op).headers
    assert ("authorization" in headers, "x-key" in headers) == (False, True)


def test_a_missing_credential_is_told_at_the_first_call_that_needs_it(flavour: Flavour) -> None:
    server = Server()
    harness = flavour(server, settings=settings(("bearer",), ("basic",)), api_key=None)
    harness.call(OPEN)
    with pytest.raises(MissingCredentialsError) as caught:
        harness.call(GET, path=THING)
    assert str(caught.value) == (
        "things.retrieve needs a credential that this client does not have: "
        "pass `api_key` (or ACME_API_KEY), or `client_id` and `client_secret` to the client"
    )
    assert len(server.requests) == 1


def test_an_unsupported_scheme_is_named(flavour: Flavour) -> None:
    with pytest.raises(MissingCredentialsError, match="the unsupported scheme mutual"):
        request(flavour, ("mutual",))


def test_a_header_of_the_callers_own_is_enough(flavour: Flavour) -> None:
    server = Server()
    harness = flavour(server, settings=settings(("bearer",)), api_key=None)
    harness.call(GET, path=THING, options={"extra_headers": {"authorization": "Custom x"}})
    assert server.request.headers["authorization"] == "Custom x"
    harness.call(GET, path=THING, options={"extra_headers": {"Authorization": omit}})
    assert "authorization" not in server.request.headers
    flavour(server, api_key=None, default_headers={"Authorization": "Custom y"}).call(GET, path=THING)
    assert server.request.headers["authorization"] == "Custom y"


def test_a_header_of_the_callers_own_wins(flavour: Flavour) -> None:
    server = Server()
    flavour(server).call(GET, path=THING, options={"extra_headers": {"authorization": "Custom x"}})
    assert server.request.headers.get_list("authorization") == ["Custom x"]
    flavour(server, default_headers={"Authorization": "Custom y"}).call(GET, path=THING)
    assert server.request.headers.get_list("authorization") == ["Custom y"]


def test_a_key_comes_from_the_environment_and_can_be_changed(flavour: Flavour, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACME_API_KEY", "from-env\n")
    server = Server()
    harness = flavour(server, api_key=None)
    assert harness.client.api_key == harness.client.things._option("api_key") == "from-env"
    harness.call(GET, path=THING)
    assert server.request.headers["authorization"] == "Bearer from-env"
    harness.client.api_key = "rotated"
    harness.call(GET, path=THING)
    assert server.request.headers["authorization"] == "Bearer rotated"
    assert harness.client.things._option("client_id") is None


def redirecting(target: str, status: int = 307) -> tuple[list[httpx.Request], Any]:
    seen: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        if len(seen) == 1:
            return httpx.Response(status, headers={"location": target})
        return httpx.Response(200, json={"id": "1"})

    return seen, handle


@pytest.mark.parametrize(
    ("target", "keeps"),
    [
        ("/v2/elsewhere", True),
        ("https://api.acme.com/other", True),
        ("https://evil.com/", False),
        ("https://api.acme.com.evil.com/", False),
        ("https://api.acme.com:8443/", False),
        ("http://api.acme.com/", False),
    ],
)
@pytest.mark.parametrize("scheme", ["bearer", "header", "cookie"])
def test_a_redirect_takes_credentials_no_further_than_the_host(
    flavour: Flavour, scheme: str, target: str, keeps: bool
) -> None:
    seen, handle = redirecting(target)
    flavour(handle, settings=settings((scheme,))).call(GET, path=THING)
    name = {"bearer": "authorization", "header": "x-key", "cookie": "cookie"}[scheme]
    assert name in seen[0].headers
    assert (name in seen[1].headers) == keeps
    assert (KEY in str(seen[1].headers.raw)) == keeps


def test_headers_of_the_callers_own_that_look_secret_stay_home_too(flavour: Flavour) -> None:
    seen, handle = redirecting("https://evil.com/")
    flavour(handle).call(GET, path=THING, options={"extra_headers": {"X-Auth-Token": "s", "X-Plain": "p"}})
    assert "x-auth-token" not in seen[1].headers
    assert seen[1].headers["x-plain"] == "p"


def test_a_redirect_can_be_refused() -> None:

    seen, handle = redirecting("https://evil.com/")
    client = Acme(api_key=KEY, http_client=httpx.Client(transport=httpx.MockTransport(handle), follow_redirects=False))
    with pytest.raises(APIStatusError, match="307"):
        client.things.retrieve("1")
    assert len(seen) == 1


def test_redirects_end(flavour: Flavour) -> None:

    def around(request: httpx.Request) -> httpx.Response:
        return httpx.Response(302, headers={"location": str(request.url)})

    with pytest.raises(APIConnectionError, match="too many redirects"):
        flavour(around).call(GET, path=THING)
