"""From the bytes of a response to a value, or to an error that says what is wrong with them."""

from __future__ import annotations

from types import NoneType
from typing import Any, cast

import httpx
import pytest

from templates.python.runtime.errors.errors import APIResponseValidationError
from templates.python.runtime.models.models import Model
from templates.python.runtime.response.mismatches import Mismatch
from templates.python.runtime.response.parsing import BodyError, decode, parse_body


class Thing(Model):
    """A small model."""

    id: str
    count: int | None = None


class Other(Model):
    """Another one."""

    name: str


UNION = cast("type[Thing | Other]", Thing | Other)


def respond(content: bytes, content_type: str | None = "application/json") -> httpx.Response:
    """Return a response with a body."""
    headers = {"content-type": content_type} if content_type else {}
    return httpx.Response(200, content=content, headers=headers, request=httpx.Request("GET", "https://x.example/a"))


def parse(content: bytes, returns: Any, content_type: str | None = "application/json", **options: Any) -> Any:
    """Parse a body as the core does."""
    return parse_body(content, returns, response=respond(content, content_type), **options)


@pytest.mark.parametrize(
    ("content", "returns", "value"),
    [
        (b'{"id": "x"}', Thing, Thing(id="x")),
        (b'[{"id": "x"}]', list[Thing], [Thing(id="x")]),
        (b"[]", list[Thing], []),
        (b'{"a": {"id": "x"}}', dict[str, Thing], {"a": Thing(id="x")}),
        (b'{"name": "n"}', UNION, Other(name="n")),
        (b'{"id": "x"}', UNION, Thing(id="x")),
        (b"null", Thing | None, None),
        (b"3", int, 3),
        (b'{"a": [1, null]}', object, {"a": [1, None]}),
        (b'"text"', object, "text"),
        (b"", object, None),
        (b"plain text", object, "plain text"),
        (b"\xff\x00", object, "\ufffd\x00"),
        (b'{"a": 1}', NoneType, None),
        (b"", NoneType, None),
        (b"garbage", NoneType, None),
        (b"a,b\n1,2\n", str, "a,b\n1,2\n"),
        (b'{"a": 1}', str, '{"a": 1}'),
        (b"", str, ""),
        (b"a,b\n1,2\n", Thing | str, "a,b\n1,2\n"),
        (b'{"id": "x"}', Thing | str, Thing(id="x")),
    ],
)
@pytest.mark.parametrize("strict", [False, True])
def test_every_kind_of_result(content: bytes, returns: Any, value: object, strict: bool) -> None:
    found = parse(content, returns, strict=strict)
    assert found == value
    assert type(found) is type(value)


def test_text_is_decoded_as_the_server_says() -> None:
    assert parse("ü".encode("latin-1"), str, "text/plain; charset=iso-8859-1") == "ü"
    assert parse("ü".encode(), str, "text/plain") == "ü"


@pytest.mark.parametrize(
    ("content", "content_type", "message"),
    [
        (b"<html>502</html>", "text/html", r"^the response is not JSON \(status 200, text/html, 16 bytes\)$"),
        (b"OK", None, r"^the response is not JSON \(status 200, no content type, 2 bytes\)$"),
        (b'{"id": "x", "co', "application/json", r"JSON that is cut off or broken at position 12"),
        (b'{"id": "x"', "application/json; charset=utf-8", r"cut off.*\(status 200, application/json, 10 bytes\)$"),
        (b'[{"id": "x"},', "application/json", r"cut off"),
        (b'{"id": "x"} trailing', "application/json", r"broken at position 12"),
        (b"\xff\xfe\xfa", "application/json", r"neither JSON nor UTF-8"),
        (b'{"id": "\xfc"}', "application/json", r"neither JSON nor UTF-8"),
        (b"[" * 100_000, "application/json", r"nested too deeply"),
    ],
)
def test_bodies_that_are_no_json(content: bytes, content_type: str | None, message: str) -> None:
    for returns in (Thing, list[Thing], UNION):
        with pytest.raises(APIResponseValidationError, match=message) as caught:
            parse(content, returns, content_type)
        assert caught.value.body == content.decode("utf-8", "replace")
        assert caught.value.status_code == 200


def test_error_messages_do_not_show_the_body() -> None:
    with pytest.raises(APIResponseValidationError) as caught:
        parse(b'{"id": 15550100, "count": "secret"}', Thing, strict=True)
    assert "15550100" not in str(caught.value)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("content", [b"", b" \r\n "])
@pytest.mark.parametrize(
    ("returns", "empty"),
    [(Thing, {"id": None, "count": None}), (list[Thing], []), (dict[str, Thing], {}), (UNION, None)],
)
def test_an_empty_body_is_an_empty_result(content: bytes, returns: Any, empty: Any) -> None:
    noted: list[Mismatch] = []
    found = parse(content, returns, on_mismatch=noted.append)
    assert (found.to_dict(exclude_unset=False) if isinstance(found, Thing) else found) == empty
    assert [str(mismatch) for mismatch in noted] == [f"the body: expected {noted[0].expected}, found nothing"]
    with pytest.raises(APIResponseValidationError, match=r"the body: expected .*, found nothing"):
        parse(content, returns, strict=True)


def test_empty_results_are_not_shared() -> None:
    first: list[Any] = parse(b"", list[Thing])
    first.append(1)
    assert parse(b"", list[Thing]) == []


def test_json_of_another_shape_is_returned_as_it_came_and_reported() -> None:
    noted: list[Mismatch] = []
    assert parse(b"[1, 2]", Thing, on_mismatch=noted.append) == [1, 2]
    assert parse(b"null", Thing, on_mismatch=noted.append) is None
    assert parse(b'{"id": "x"}', list[Thing], on_mismatch=noted.append) == {"id": "x"}
    assert [mismatch.found for mismatch in noted] == ["an array", "null", "an object"]
    assert [mismatch.path for mismatch in noted] == [(), (), ()]


def test_strict_mode_names_the_first_five_misfits() -> None:
    content = b"[" + b",".join(b'{"id": %d}' % number for number in range(3)) + b"]"
    with pytest.raises(APIResponseValidationError, match=r"form: \[0\]\.id: expected str, found int \(3 times\) \("):
        parse(content, list[Thing], strict=True)
    wide: Any = type("Wide", (Model,), {"__annotations__": {f"f{number}": int for number in range(7)}})
    with pytest.raises(APIResponseValidationError, match=r"f4: expected int, found nothing; and 2 more \("):
        parse(b"{}", wide, strict=True)


def test_webhook_payloads_may_be_text() -> None:
    assert decode('{"id": "x"}', Thing).id == "x"
    with pytest.raises(BodyError, match="not JSON"):
        decode("<html>", Thing)


def test_utf8_with_a_mark_and_utf16_are_read() -> None:
    assert parse(b'\xef\xbb\xbf{"id": "x"}', Thing).id == "x"
    assert parse('{"id": "ü"}'.encode("utf-16"), Thing).id == "ü"
