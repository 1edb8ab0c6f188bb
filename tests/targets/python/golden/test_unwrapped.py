"""Results that are one property of a response, because the design says so."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest

from tests.targets.python.golden.wire import Import, connect

CASE = "sdk-unwrapped"
ZONE = {"success": True, "result": {"id": "z", "size": 1.5, "more": [2**70, None]}}


def test_a_method_returns_the_property(package: Import) -> None:
    acme = package(CASE)
    client, _ = connect(acme, httpx.Response(200, json=ZONE))

    zone = client.zones.get("z")
    assert isinstance(zone, acme.types.Zone)
    assert (zone.id, zone.size, zone.more) == ("z", 1.5, [2**70, None])


def test_texts_lists_and_what_has_no_such_property(package: Import) -> None:
    acme = package(CASE)

    assert connect(acme, httpx.Response(200, json={"result": "pro"}))[0].zones.plan("z") == "pro"
    assert connect(acme, httpx.Response(200, json={"result": True, "names": ["a"]}))[0].names() == ["a"]
    assert connect(acme, httpx.Response(200, json={"state": "up", "result": 1}))[0].status().state == "up"


@pytest.mark.parametrize(
    "answer", [httpx.Response(204), httpx.Response(200, json={}), httpx.Response(200, json={"result": None})]
)
def test_a_property_that_is_not_there_is_none(package: Import, answer: httpx.Response) -> None:
    client, _ = connect(package(CASE), answer)

    assert client.zones.delete("z") is None


def test_raw_access_parses_the_property_and_has_the_whole_body(package: Import) -> None:
    acme = package(CASE)
    client, _ = connect(acme, httpx.Response(200, json=ZONE))

    response = client.zones.with_raw_response.get("z")
    assert response.parse().id == "z"
    assert response.json() == ZONE
    assert response.parse(to=dict[str, object])["success"] is True


def test_the_asynchronous_client_does_the_same(package: Import) -> None:
    acme = package(CASE)

    async def run() -> list[Any]:
        transport = httpx.MockTransport(lambda request: httpx.Response(200, json=ZONE))
        async with acme.AsyncClient(http_client=httpx.AsyncClient(transport=transport)) as client:
            raw = await client.zones.with_raw_response.get("z")
            return [(await client.zones.get("z")).id, (await raw.parse()).id]

    assert asyncio.run(run()) == ["z", "z"]


def test_what_is_no_object_does_not_fit(package: Import) -> None:
    acme = package(CASE)

    with pytest.raises(acme.APIResponseValidationError):
        connect(acme, httpx.Response(200, text="<html>"))[0].zones.get("z")
