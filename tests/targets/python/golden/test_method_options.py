"""What a design says of one method holds for its requests."""

from __future__ import annotations

import inspect
import json
from typing import Any

import httpx
import pytest

from tests.targets.python.golden.wire import EMPTY, Import, connect


def failing(package: Any, **options: object) -> tuple[Any, list[httpx.Request]]:
    """Return a client whose server is down."""
    asked: list[httpx.Request] = []

    def fail(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(503, headers={"retry-after": "0"})

    return package.Client(http_client=httpx.Client(transport=httpx.MockTransport(fail)), **options), asked


def test_a_method_has_its_own_number_of_repeats_and_time_limit(package: Import) -> None:
    bank = package("sdk-method-options")
    client, asked = failing(bank, api_key="k", max_retries=3)

    with pytest.raises(bank.InternalServerError):
        client.transfers.send("a", 1)
    assert len(asked) == 1
    assert asked[0].extensions["timeout"]["read"] == 120.0
    with pytest.raises(bank.InternalServerError):
        client.transfers.send("a", max_retries=1, timeout=3.0)
    assert len(asked) == 3
    assert asked[2].extensions["timeout"]["read"] == 3.0


def test_a_put_that_does_harm_when_it_is_repeated_is_sent_once(package: Import) -> None:
    bank = package("sdk-method-options")
    asked: list[httpx.Request] = []

    def fail(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(500, headers={"retry-after": "0"})

    client = bank.Client(http_client=httpx.Client(transport=httpx.MockTransport(fail)), api_key="k")
    with pytest.raises(bank.InternalServerError):
        client.transfers.resend()
    assert len(asked) == 1


def test_a_method_takes_arguments_by_position(package: Import) -> None:
    client, asked = connect(package("sdk-method-options"), EMPTY, api_key="k")

    client.transfers.send("a", 5)
    client.keys.put("s", "k", 30, body="v")
    client.keys.put(store="s", key="k", body="w")
    assert json.loads(asked[0].content) == {"to": "a", "amount": 5}
    assert [request.url.raw_path for request in asked[1:]] == [b"/stores/s/keys/k?ttl=30", b"/stores/s/keys/k"]
    assert [request.content for request in asked[1:]] == [b"v", b"w"]


def test_a_method_carries_credentials_of_its_own(package: Import) -> None:
    client, asked = connect(package("sdk-method-options"), EMPTY, api_key="k", admin_key="a")

    with pytest.warns(DeprecationWarning, match="nobody asks"):
        client.reports.status()
    client.transfers.send("a")
    assert (asked[0].headers.get("x-admin"), asked[0].headers.get("authorization")) == ("a", None)
    assert (asked[1].headers.get("x-admin"), asked[1].headers.get("authorization")) == (None, "Bearer k")


def test_a_method_does_without_events_where_the_design_says_so(package: Import) -> None:
    client, asked = connect(package("sdk-method-options"), httpx.Response(200, json={"a": 1}), api_key="k")

    with pytest.warns(DeprecationWarning, match="ask for statements"):
        assert client.reports.retrieve() == {"a": 1}
    assert asked[0].headers["accept"] == "application/json"
    assert "stream" not in inspect.signature(client.reports.retrieve).parameters
    assert "Deprecated: ask for statements" in (inspect.getdoc(client.reports.retrieve) or "")
