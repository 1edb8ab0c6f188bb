"""Time limits and repeats that an operation has of its own."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import Any

import httpx
import pytest

from templates.python.runtime import APIStatusError, Operation, RequestOptions
from tests.targets.python.runtime.acme import GET, Flavour, Server

THING = {"thing_id": "1"}
SEND = Operation(id="money.send", method="PUT", path="/money", body="application/json", max_retries=0)
SLOW = Operation(id="reports.create", method="GET", path="/reports", timeout=600.0, max_retries=4)
FAILED = httpx.Response(500, headers={"retry-after": "0"})


def attempts(flavour: Flavour, op: Operation, options: RequestOptions | None = None, **arguments: Any) -> int:
    """Return how many requests a call makes that always fails."""
    server = Server(FAILED)
    body: dict[str, Any] = {"body": {}} if op.body else {}
    with suppress(APIStatusError):
        flavour(server, **arguments).call(op, options=options, path=THING, **body)
    return len(server.requests)


def limits(flavour: Flavour, op: Operation, options: RequestOptions | None = None, **arguments: Any) -> Any:
    server = Server(httpx.Response(200, json={"id": "1"}))
    flavour(server, **arguments).call(op, options=options, path=THING)
    return server.requests[0].extensions["timeout"]["read"]


def test_an_operation_that_is_not_repeated_is_sent_once(flavour: Flavour) -> None:
    assert attempts(flavour, SEND) == 1
    assert attempts(flavour, SEND, max_retries=5) == 1
    assert attempts(flavour, SEND, {"max_retries": 1}) == 2


def test_an_operation_is_repeated_as_often_as_it_says(flavour: Flavour) -> None:
    assert attempts(flavour, SLOW) == 5
    assert attempts(flavour, SLOW, {"max_retries": 1}) == 2


def test_a_client_that_repeats_less_has_its_way(flavour: Flavour) -> None:
    assert attempts(flavour, SLOW, max_retries=1) == 2
    assert attempts(flavour, SLOW, max_retries=0) == 1


@pytest.mark.parametrize(("repeatable", "requests"), [(False, 1), (True, 3), (None, 3)])
def test_an_operation_says_whether_a_repeat_does_harm(flavour: Flavour, repeatable: bool | None, requests: int) -> None:
    assert attempts(flavour, replace(GET, repeatable=repeatable)) == requests


def test_an_operation_has_a_time_limit_of_its_own(flavour: Flavour) -> None:
    assert limits(flavour, SLOW) == 600.0
    assert limits(flavour, SLOW, {"timeout": 3.0}) == 3.0
    assert limits(flavour, GET) == 60.0


def test_a_client_with_a_time_limit_has_its_way(flavour: Flavour) -> None:
    assert limits(flavour, SLOW, timeout=7.0) == 7.0


def test_copies_keep_the_time_limits_of_operations(flavour: Flavour) -> None:
    server = Server(httpx.Response(200, json={"id": "1"}))
    client = flavour(server)
    vars(client)["client"] = client.client.with_options(max_retries=1)
    client.call(SLOW, path=THING)
    vars(client)["client"] = client.client.with_options(timeout=2.0)
    client.call(SLOW, path=THING)
    client.client.timeout = 4.0
    client.call(SLOW, path=THING)
    assert [request.extensions["timeout"]["read"] for request in server.requests] == [600.0, 2.0, 4.0]
