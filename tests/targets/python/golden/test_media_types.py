"""What generated clients ask for and send where a document names several media types, ranges of them, or other
spellings.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import httpx
import pytest

from tests.targets.python.golden.wire import Import, connect

Call = Callable[[Any], Any]
JSON = "application/json"
SHELF = b'{"label":"A"}'

CALLS: Mapping[str, tuple[str, Call, str, str, bytes, httpx.Response, object]] = {
    "one schema in several notations": (
        "media-one-schema",
        lambda client: client.shelves.retrieve("1").label,
        JSON,
        "",
        b"",
        httpx.Response(200, content=SHELF, headers={"content-type": JSON}),
        "A",
    ),
    "a list beside its CSV, asked for with a merge patch": (
        "media-one-schema",
        lambda client: [shelf.label for shelf in client.shelves.update("1", body={"label": "A"})],
        JSON,
        "application/merge-patch+json",
        SHELF,
        httpx.Response(200, json=[{"label": "A"}]),
        ["A"],
    ),
    "an object of a range": (
        "media-ranges",
        lambda client: client.covers.replace("1", colour="red").colour,
        JSON,
        JSON,
        b'{"colour":"red"}',
        httpx.Response(200, content=b'{"colour":"red"}', headers={"content-type": "application/vnd.example+json"}),
        "red",
    ),
    "bytes of any type, answered with text": (
        "media-ranges",
        lambda client: client.covers.picture.replace("1", body=b"\x00"),
        "*/*",
        "application/octet-stream",
        b"\x00",
        httpx.Response(200, text="done"),
        "done",
    ),
    "bytes of a range": (
        "media-ranges",
        lambda client: client.covers.picture.retrieve("1").read(),
        "application/*",
        "",
        b"",
        httpx.Response(200, content=b"\x00", headers={"content-type": "application/zip"}),
        b"\x00",
    ),
}


@pytest.mark.parametrize("name", CALLS)
def test_media_types_are_asked_for_sent_and_read(name: str, package: Import) -> None:
    case, call, accept, content_type, body, answer, expected = CALLS[name]
    client, asked = connect(package(case), answer)

    assert call(client) == expected
    (request,) = asked
    headers = request.headers
    assert (headers["accept"], headers.get("content-type", ""), request.content) == (accept, content_type, body)


@pytest.mark.parametrize(
    ("content_type", "content"),
    [
        ("application/json; charset=iso-8859-1", '{"label": "café"}'.encode("iso-8859-1")),
        ('Application/JSON;Charset="windows-1252"', '{"label": "café"}'.encode("cp1252")),
        ("application/json; charset=utf-16", '{"label": "café"}'.encode("utf-16")),
        ("application/json; charset=UTF-8", '{"label": "café"}'.encode()),
        ("application/json; charset=nonsense", '{"label": "café"}'.encode()),
        ("application/vnd.example+json; charset=us-ascii", b'{"label": "caf\\u00e9"}'),
    ],
)
@pytest.mark.parametrize("status", [200, 400])
def test_json_is_decoded_as_declared(content_type: str, content: bytes, status: int, package: Import) -> None:
    answer = httpx.Response(status, content=content, headers={"content-type": content_type})
    module = package("media-one-schema")
    client, _ = connect(module, answer)

    if status == 200:
        assert client.shelves.retrieve("1").label == "café"
        assert client.with_raw_response.shelves.retrieve("1").json() == {"label": "café"}
        assert client.get("/shelves/1", cast_to=object) == {"label": "café"}
    else:
        with pytest.raises(module.BadRequestError) as caught:
            client.shelves.retrieve("1")
        assert caught.value.body == {"label": "café"}
