"""What cannot be sent or waited for is a `ValueError` that names the argument, before anything is sent."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.targets.python.runtime.acme import GET, LIST, Acme, AsyncAcme, Flavour, Server

THING = {"thing_id": "1"}
NAN, INFINITE = float("nan"), float("inf")
NO_TIMES = [NAN, INFINITE, -INFINITE, 1e300, 10**400, "x", "5", (1, 2), True, b"1"]
NO_TIMEOUTS = [-1, -0.5, httpx.Timeout(-1), httpx.Timeout(5, connect=NAN), httpx.Timeout(5, pool=INFINITE), *NO_TIMES]


def refused(flavour: Flavour, name: str, **given: Any) -> None:
    """See that a call is refused with a message that names an argument, and nothing is sent."""
    server = Server()
    call: dict[str, Any] = {"op": GET, "path": THING, **given}
    with pytest.raises(ValueError, match=name):
        flavour(server).call(**call)
    assert server.requests == []


@pytest.mark.parametrize("value", NO_TIMEOUTS, ids=lambda value: type(value).__name__)
def test_a_timeout_that_is_none(flavour: Flavour, value: Any) -> None:
    refused(flavour, "^timeout must be", options={"timeout": value})
    for kind in (Acme, AsyncAcme):
        with pytest.raises(ValueError, match=r"^timeout must be"):
            kind(timeout=value)
        with pytest.raises(ValueError, match=r"^timeout must be"):
            kind().with_options(timeout=value)
        with pytest.raises(ValueError, match=r"^timeout must be"):
            kind().timeout = value


@pytest.mark.parametrize("value", NO_TIMES, ids=lambda value: type(value).__name__)
def test_a_deadline_that_is_none(flavour: Flavour, value: Any) -> None:
    refused(flavour, "^deadline must be", options={"deadline": value})
    for kind in (Acme, AsyncAcme):
        with pytest.raises(ValueError, match=r"^deadline must be"):
            kind(deadline=value)
        with pytest.raises(ValueError, match=r"^deadline must be"):
            kind().with_options(deadline=value)


@pytest.mark.parametrize("value", [0, 1, 2.5, 1e9, None, httpx.Timeout(5, pool=None), httpx.Timeout(None)])
def test_a_timeout(flavour: Flavour, value: Any) -> None:
    server = Server()
    flavour(server, timeout=value).call(GET, options={"timeout": value}, path=THING)
    assert len(server.requests) == 1


@pytest.mark.parametrize("name", ["extra_headers", "extra_query"])
@pytest.mark.parametrize("value", [5, "text", [("a", "b")], {5: "a"}, {None: "a"}])
def test_names_and_values_of_a_call(flavour: Flavour, name: Any, value: Any) -> None:
    refused(flavour, f"^{name} must be a mapping", options={name: value})


@pytest.mark.parametrize("name", ["default_headers", "default_query"])
def test_names_and_values_of_a_client(name: str) -> None:
    for value in (5, "text", {5: "a"}):
        given: dict[str, Any] = {name: value}
        with pytest.raises(ValueError, match=f"^{name} must be a mapping"):
            Acme(**given)


@pytest.mark.parametrize("value", [5, b"x", object()])
def test_an_idempotency_key_that_is_no_text(flavour: Flavour, value: Any) -> None:
    refused(flavour, "^idempotency_key must be a string", options={"idempotency_key": value})


def test_an_address_that_is_too_long(flavour: Flavour) -> None:
    refused(flavour, r"^GET /things/\{thing_id\}: the address cannot be used: ", path={"thing_id": "a" * 100_000})
    query = {"a": "b" * 100_000}
    refused(flavour, "^GET /things: the address cannot be used: ", op=LIST, options={"extra_query": query})


NO_ADDRESSES = ["http://[bad/", "http://a:99999999/", "http://a:b/", "\0", "http://\udcff/", "/" + "a" * 100_000]


@pytest.mark.parametrize("url", NO_ADDRESSES)
def test_an_address_of_a_verb(url: str) -> None:
    server = Server()
    client = Acme(api_key="x", http_client=httpx.Client(transport=httpx.MockTransport(server)))
    with pytest.raises(ValueError, match="the address cannot be used"):
        client.get(url, cast_to=object)
    assert server.requests == []


NO_BASES = ["http://a:99999999", "http://a:b", "http://" + "a" * 70_000, "http://\udcff", "http://a\0b"]


@pytest.mark.parametrize("url", NO_BASES)
def test_a_base_url_that_is_none(url: str) -> None:
    for kind in (Acme, AsyncAcme):
        with pytest.raises(ValueError, match=r"^the base URL must"):
            kind(base_url=url)
