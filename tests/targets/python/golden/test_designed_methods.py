"""Methods that the design lists: several of one operation, the client's own, and bodies that are one argument."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import httpx
import pytest

from tests.targets.python.golden.wire import EMPTY, Import, connect

DOCUMENT = httpx.Response(200, json={"id": "1"})


def test_each_media_type_of_one_operation_has_a_method(package: Import) -> None:
    acme = package("sdk-several-methods")
    client, asked = connect(acme, DOCUMENT)

    uploaded = client.documents.upload(file=b"a")
    sent = client.documents.upload_json(url="https://a.example", note={"from_": "b"})
    assert [request.url.path for request in asked] == ["/documents"] * 2
    assert asked[0].headers["content-type"].startswith("multipart/form-data")
    assert json.loads(asked[1].content) == {"url": "https://a.example", "note": {"from": "b"}}
    assert isinstance(uploaded, acme.types.DocumentUploadResponse)
    assert isinstance(sent, acme.types.DocumentUploadJsonResponse)


def test_an_alias_is_a_method_of_its_own(package: Import) -> None:
    acme = package("sdk-several-methods")
    client, asked = connect(acme, DOCUMENT)

    assert client.documents.retrieve("1").id == client.documents.get("1").id == "1"
    with pytest.warns(DeprecationWarning, match=r"documents\._fetch"):
        client.documents._fetch("1")
    assert {request.url.path for request in asked} == {"/documents/1"}
    with pytest.raises(ValueError, match="`document_id`"):
        client.documents.retrieve("")
    with pytest.raises(ValueError, match="`id`"):
        client.documents.get("")


def test_one_operation_stands_in_two_resources(package: Import) -> None:
    client, asked = connect(package("sdk-several-methods"), httpx.Response(200, json=[{"id": "1"}]))

    assert next(iter(client.documents.drafts(page_number=2))).id == "1"
    assert next(iter(client.documents.pages.list(page_number=2))).id == "1"
    assert [str(request.url.query, "ascii") for request in asked] == ["page%5Bnumber%5D=2"] * 2


def test_methods_of_the_client_send_what_they_say(package: Import) -> None:
    client, asked = connect(package("sdk-client-methods"), httpx.Response(200, json={"text": "a", "data": []}))

    client.ping()
    assert client.greet(text="a").text == "a"
    assert client.list(page=1, timeout=3, request_timeout=5.0).data == []
    assert client.with_options(max_retries=0).greet(text="b").text == "a"
    assert [(request.method, request.url.raw_path) for request in asked] == [
        ("GET", b"/ping"),
        ("POST", b"/greetings"),
        ("GET", b"/greetings?page=1&timeout=3"),
        ("POST", b"/greetings"),
    ]
    assert asked[2].extensions["timeout"]["read"] == 5.0


def test_methods_of_the_client_have_raw_and_streaming_access(package: Import) -> None:
    client, asked = connect(package("sdk-client-methods"), httpx.Response(200, json={"text": "a"}))

    response = client.with_raw_response.greet(text="a")
    assert (response.status_code, response.parse().text) == (200, "a")
    with client.with_streaming_response.ping() as streamed:
        assert json.loads(b"".join(streamed.iter_bytes())) == {"text": "a"}
    assert len(asked) == 2


def test_a_method_of_the_client_streams(package: Import) -> None:
    lines = httpx.Response(200, text='data: {"text": "a"}\n\n', headers={"content-type": "text/event-stream"})
    client, _ = connect(package("sdk-client-methods"), lines)

    assert [line.text for line in client.greet(text="a", stream=True)] == ["a"]


def test_methods_of_the_asynchronous_client_are_the_same(package: Import) -> None:
    acme, asked = package("sdk-client-methods"), list[httpx.Request]()

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(200, json={"text": "a"})

    async def run() -> list[Any]:
        http = httpx.AsyncClient(transport=httpx.MockTransport(answer))
        async with acme.AsyncClient(http_client=http) as client:
            raw = await client.with_raw_response.ping()
            return [(await client.greet(text="a")).text, raw.status_code]

    assert asyncio.run(run()) == ["a", 200]
    assert [request.url.path for request in asked] == ["/ping", "/greetings"]


def test_the_whole_body_is_one_argument(package: Import) -> None:
    acme = package("sdk-body-argument")
    client, asked = connect(acme, EMPTY)

    client.networks.create(network_create={"name": "a", "from_": "b"}, name="c")
    client.networks.update("n", name={"name": "x", "network_tags": ["y"]})
    client.networks.update("n")
    client.networks.logo("n", from_={"file": b"1", "note": "d"})
    created, updated, empty, logo = asked
    body = json.loads(created.content)
    assert {name: body[name] for name in ("name", "from")} == {"name": "a", "from": "b"}
    assert body["request_id"]
    assert str(created.url.query, "ascii") == "name=c"
    assert json.loads(updated.content) == {"name": "x", "network-tags": ["y"]}
    assert empty.content == b""
    assert b'name="file"; filename=' in logo.content
    assert b'name="note"' in logo.content


def test_by_the_conventions_of_stainless_neither_of_two_has_the_name(package: Import) -> None:
    client, asked = connect(package("stainless-argument-clash"), EMPTY)

    client.groups.update(
        "a",
        query_devices=True,
        query_kind="b",
        header_kind="c",
        body_external_id=None,
        body_devices=False,
        body_kind="d",
        note="e",
    )
    client.groups.update(path_external_id="f")
    sent, other = asked
    assert (sent.url.path, sent.url.query, sent.headers["kind"]) == ("/groups/a", b"devices=true&kind=b", "c")
    assert json.loads(sent.content) == {"external_id": None, "devices": False, "Kind": "d", "note": "e"}
    assert other.url.path == "/groups/f"
