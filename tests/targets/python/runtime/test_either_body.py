"""Operations that take JSON or, with a file, multipart: what the caller gives decides."""

from __future__ import annotations

import pytest

from templates.python.runtime import Operation, PartStyle, omit
from tests.targets.python.runtime.acme import Flavour, Server
from tests.targets.python.runtime.test_multipart import Parts, parts_of

EITHER = Operation(
    id="letters.send",
    method="POST",
    path="/letters",
    body="application/json",
    upload="multipart/form-data",
    files=("photo", "pages[]"),
    body_styles={"sender": PartStyle(content_type="application/json")},
)
BINARY = "application/octet-stream"


@pytest.mark.parametrize(
    ("body", "parts"),
    [
        ({"scan": b"x", "photo": omit}, [("scan", "upload", BINARY, b"x")]),
        ({"photo": ("a.png", b"x")}, [("photo", "a.png", "image/png", b"x")]),
        (
            {"scan": [b"x"], "sender": {"a": 1}},
            [("scan", "upload", BINARY, b"x"), ("sender", None, "application/json", b'{"a":1}')],
        ),
        ({"pages": [b"x"]}, [("pages", "upload", BINARY, b"x")]),
    ],
    ids=["file or text", "file alone", "list and object", "list of files"],
)
def test_a_body_with_a_file_is_multipart(flavour: Flavour, body: dict[str, object], parts: Parts) -> None:
    server = Server()
    flavour(server).call(EITHER, object, body=body)
    assert parts_of(server.request, server.body) == parts


def test_a_body_without_a_file_is_json(flavour: Flavour) -> None:
    server = Server()
    flavour(server).call(EITHER, object, body={"scan": "dGV4dA==", "sender": {"a": 1}, "photo": omit})
    assert server.request.headers["content-type"] == "application/json"
    assert server.body == b'{"scan":"dGV4dA==","sender":{"a":1}}'


def test_text_in_place_of_a_file_is_refused(flavour: Flavour) -> None:
    with pytest.raises(TypeError, match="not as text"):
        flavour(Server()).call(EITHER, object, body={"photo": "photo.png"})
