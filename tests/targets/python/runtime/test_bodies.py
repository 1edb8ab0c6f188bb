"""Bodies that are not multipart: JSON, forms and raw media types."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from pathlib import Path
from types import MappingProxyType
from typing import Any
from uuid import UUID

import pytest

from templates.python.runtime import NOT_GIVEN, Model, Operation, PartStyle, Shape, Style, omit
from templates.python.runtime.request.json_body import encode_json
from templates.python.runtime.request.shapes import rename
from tests.targets.python.runtime.acme import CREATE, GET, Flavour, Server, sent

FORM = "application/x-www-form-urlencoded"


def form(body: Mapping[str, object], **styles: PartStyle) -> bytes:
    op = Operation(id="x", method="POST", path="/x", body=FORM, body_styles=styles)
    request = sent(op, body=body)
    assert request.headers["content-type"] == FORM
    return request.content


class Kind(Enum):
    A = "a"


class Part(Model):
    name: str
    from_: str | None = None


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({"a": [1, 2], "b": None}, '{"a":[1,2],"b":null}'),
        ({"a": "ü\n"}, '{"a":"ü\\n"}'),
        ({"a": date(2026, 1, 2)}, '{"a":"2026-01-02"}'),
        ({"a": datetime(2026, 1, 2, tzinfo=UTC)}, '{"a":"2026-01-02T00:00:00+00:00"}'),
        ({"a": UUID(int=1)}, '{"a":"00000000-0000-0000-0000-000000000001"}'),
        ({"a": Decimal("1.10"), "b": Decimal(3)}, '{"a":1.1,"b":3}'),
        ({"a": Kind.A}, '{"a":"a"}'),
        ({"a": (1, 2), "b": {3}}, '{"a":[1,2],"b":[3]}'),
        ({"a": MappingProxyType({"b": 1})}, '{"a":{"b":1}}'),
        ({"a": (n for n in (1, 2))}, '{"a":[1,2]}'),
        ({"a": Part(name="x")}, '{"a":{"name":"x"}}'),
        ({"a": {"b": omit, "c": [omit, 1]}, "d": NOT_GIVEN}, '{"a":{"c":[1]}}'),
        ({"g": (n for n in (1, 2)), "a": {"b": omit}}, '{"g":[1,2],"a":{}}'),
        ([1, "x"], '[1,"x"]'),
        ("x", '"x"'),
        (None, "null"),
    ],
)
def test_json(value: object, text: str) -> None:
    assert encode_json(value).decode() == text


@pytest.mark.parametrize(
    ("value", "error"),
    [
        (float("nan"), ValueError),
        (float("inf"), ValueError),
        (Decimal("0.1000000000000000055511151231257827"), ValueError),
        (Decimal("NaN"), ValueError),
        (b"bytes", TypeError),
        (object(), TypeError),
    ],
)
def test_what_json_cannot_carry_is_refused(value: object, error: type[Exception]) -> None:
    with pytest.raises(error):
        encode_json({"a": value})


def test_a_json_request() -> None:
    request = sent(CREATE, body={"name": "x", "size": omit, "note": None})
    assert request.content == b'{"name":"x","note":null}'
    assert request.headers["content-type"] == "application/json"
    assert request.headers["content-length"] == "24"


def test_no_body_is_not_an_empty_body() -> None:
    request = sent(CREATE)
    assert request.content == b""
    assert "content-type" not in request.headers


def test_extra_body_is_merged_or_is_the_body() -> None:
    assert json.loads(sent(CREATE, {"extra_body": {"b": 2}}, body={"a": 1, "b": 1}).content) == {"a": 1, "b": 2}
    assert json.loads(sent(CREATE, {"extra_body": [1]}).content) == [1]
    assert json.loads(sent(CREATE, {"extra_body": {"b": 1}}, body=Part(name="x")).content) == {"name": "x", "b": 1}


def test_extra_body_needs_an_object_to_be_added_to(flavour: Flavour) -> None:
    with pytest.raises(TypeError, match="extra_body"):
        flavour(Server()).call(CREATE, options={"extra_body": {"a": 1}}, body=[1])


SHAPES: dict[str, Shape] = {"node": {"from_": "from", "child_": ("child", "node")}}


@pytest.mark.parametrize(
    ("value", "shape", "expected"),
    [
        ({"a": {"from_": 1, "x": 2}}, {"a": ("a", {"from_": "from"})}, {"a": {"from": 1, "x": 2}}),
        ({"a": {"from": 1}}, {"a": ("a", {"from_": "from"})}, {"a": {"from": 1}}),
        ({"a": [{"from_": 1}]}, {"a": ("a", {"from_": "from"})}, {"a": [{"from": 1}]}),
        ({"a": {"k": {"from_": 1}}}, {"a": ("a", {"*": ("*", {"from_": "from"})})}, {"a": {"k": {"from": 1}}}),
        (
            {"a": {"from_": 1, "child_": {"child_": {"from_": 2}}}},
            {"a": ("a", "node")},
            {"a": {"from": 1, "child": {"child": {"from": 2}}}},
        ),
        ({"a": "text"}, {"a": ("a", {"from_": "from"})}, {"a": "text"}),
        ({"a": None}, {"a": ("a", {"from_": "from"})}, {"a": None}),
        ({"*": {"from_": 1}}, {"*": ("*", {"from_": "from"})}, {"*": {"from": 1}}),
        ({"k": 1}, {"*": "*"}, {"k": 1}),
    ],
)
def test_renaming(value: object, shape: Shape, expected: object) -> None:
    assert rename(value, shape, SHAPES) == expected


def test_renaming_leaves_the_callers_value_alone() -> None:
    value = {"a": {"from_": 1}}
    rename(value, {"a": ("a", {"from_": "from"})}, {})
    assert value == {"a": {"from_": 1}}


def test_the_request_renames_keys_inside_the_body() -> None:
    op = Operation(id="x", method="POST", path="/x", body="application/json", shape={"a": ("a", "node")}, shapes=SHAPES)
    assert json.loads(sent(op, body={"a": {"from_": 1}}).content) == {"a": {"from": 1}}
    assert json.loads(sent(op, body={"a": Part(name="x", from_="y")}).content) == {"a": {"name": "x", "from_": "y"}}


def test_forms() -> None:
    body = {"a": "x y&z", "b": [1, 2], "c": {"d": True}, "e": None, "f": omit, "g": ""}
    assert form(body) == b"a=x%20y%26z&b=1&b=2&c%5Bd%5D=true&g="


def test_forms_with_an_encoding() -> None:
    assert form({"a": [1, 2]}, a=PartStyle(style=Style("form", explode=False))) == b"a=1,2"
    assert form({"a": [1, 2]}, a=PartStyle(style=Style("brackets"))) == b"a%5B%5D=1&a%5B%5D=2"
    assert form({"a": {"b": 1}}, a=PartStyle(content_type="application/json")) == b"a=%7B%22b%22%3A1%7D"


def test_the_objects_of_an_array_stay_apart_in_a_form() -> None:
    assert form({"a": [{"b": 1}, {"c": 2}]}) == b"a%5B0%5D%5Bb%5D=1&a%5B1%5D%5Bc%5D=2"


def raw_operation(media_type: str = "application/octet-stream") -> Operation:
    return Operation(id="x", method="POST", path="/x", body=media_type)


class Readable:
    """A stream that can only be read, and only once."""

    def __init__(self, content: bytes) -> None:
        self._file = io.BytesIO(content)

    def read(self, size: int = -1) -> bytes:
        return self._file.read(size)


def chunks() -> Iterator[bytes]:
    yield b"ab"
    yield b"c"


@pytest.mark.parametrize(
    "make",
    [
        lambda: b"abc",
        lambda: bytearray(b"abc"),
        lambda: memoryview(b"abc"),
        lambda: io.BytesIO(b"abc"),
        lambda: Readable(b"abc"),
        chunks,
    ],
    ids=["bytes", "bytearray", "memoryview", "file", "stream", "iterator"],
)
def test_raw_bodies(flavour: Flavour, make: Any) -> None:
    server = Server()
    flavour(server).call(raw_operation(), object, body=make())
    assert server.body == b"abc"
    assert server.request.headers["content-type"] == "application/octet-stream"


def test_a_raw_body_from_a_path(flavour: Flavour, tmp_path: Path) -> None:
    server, file = Server(), tmp_path / "body.bin"
    file.write_bytes(b"abc")
    flavour(server).call(raw_operation("audio/mpeg"), object, body=file)
    assert (server.body, server.request.headers["content-length"]) == (b"abc", "3")


def test_a_raw_body_with_a_name_and_a_media_type_of_its_own(flavour: Flavour) -> None:
    server = Server()
    for body in (("a", b"abc"), ("a.gif", io.BytesIO(b"abc"), "image/gif"), (None, b"abc", None, {"x": "y"})):
        flavour(server).call(raw_operation(), object, body=body)
        assert server.body == b"abc"
    types = [request.headers["content-type"] for request in server.requests]
    assert types == ["application/octet-stream", "image/gif", "application/octet-stream"]


def test_bytes_for_a_json_operation_are_sent_as_they_are() -> None:
    assert sent(CREATE, body=b'{"a" : 1}').content == b'{"a" : 1}'


def test_an_object_for_a_raw_media_type_becomes_json() -> None:
    assert sent(raw_operation("*/*"), body={"a": 1}).content == b'{"a":1}'


def test_relatives_of_json_are_json() -> None:
    request = sent(raw_operation("application/merge-patch+json; charset=utf-8"), body={"a": 1})
    assert (request.content, request.headers["content-type"]) == (
        b'{"a":1}',
        "application/merge-patch+json; charset=utf-8",
    )


def test_a_get_has_no_body() -> None:
    request = sent(GET, path={"thing_id": "1"})
    assert request.content == b""
    assert "content-length" not in request.headers


@pytest.mark.parametrize("media_type", [FORM, "multipart/form-data"])
def test_a_form_is_an_object(flavour: Flavour, media_type: str) -> None:
    server = Server()
    with pytest.raises(TypeError, match="expected an object, got list"):
        flavour(server).call(Operation(id="x", method="POST", path="/x", body=media_type), object, body=[1])
    assert server.requests == []


def test_a_model_as_a_raw_body_is_json_and_no_stream() -> None:
    op = Operation(id="x", method="POST", path="/x", body="application/octet-stream")
    assert sent(op, body=Part(name="x")).content == b'{"name":"x"}'


HALF = "call +15551234567 \ud83d"


def test_half_of_a_surrogate_pair_is_sent_as_json_writes_it() -> None:
    assert sent(CREATE, body={"a": HALF, "b": "\u00e9"}).content == b'{"a":"call +15551234567 \\ud83d","b":"\xc3\xa9"}'


@pytest.mark.parametrize("media_type", [FORM, "multipart/form-data", "text/plain"])
def test_where_it_cannot_be_sent_the_error_does_not_carry_it(flavour: Flavour, media_type: str) -> None:
    body = HALF if media_type == "text/plain" else {"a": HALF}
    given: list[dict[str, Any]] = [{"body": body}, {"query": {"a": HALF}}, {"cookies": {"a": HALF}}]
    for arguments in given:
        with pytest.raises(ValueError, match="half of a surrogate pair") as caught:
            flavour(Server()).call(Operation(id="x", method="POST", path="/x", body=media_type), object, **arguments)
        assert type(caught.value) is ValueError
        assert "555" not in repr(caught.value)
