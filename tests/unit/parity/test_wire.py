"""Requests, compared as a server sees them."""

from __future__ import annotations

import base64

import pytest

from sdkgen.model.ir import JsonValue
from sdkgen.parity.wire import differences

JSON, FORM = "application/json", "application/x-www-form-urlencoded"


def request(
    url: str = "https://ferry.example/trips", body: str = "", method: str = "POST", **headers: str
) -> dict[str, JsonValue]:
    """Return a request as `driver` gives it."""
    named: list[JsonValue] = [[name.replace("_", "-"), value] for name, value in headers.items()]
    return {"method": method, "url": url, "headers": named, "body": base64.b64encode(body.encode()).decode()}


def multipart(boundary: str, content: str) -> dict[str, JsonValue]:
    """Return an upload."""
    part = f'--{boundary}\r\nContent-Disposition: form-data; name="map"; filename="a.txt"\r\n\r\n{content}\r\n'
    return request(body=f"{part}--{boundary}--\r\n", content_type=f"multipart/form-data; boundary={boundary}")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (request("https://a.example/?a=1&b=2"), request("https://a.example/?b=2&a=1")),
        (request("https://a.example/?page[size]=2"), request("https://a.example/?page%5Bsize%5D=2")),
        (request(user_agent="a", x_stainless_lang="python", host="x"), request(user_agent="b", content_length="0")),
        (request(content_type=JSON), request()),
        (request(accept="*/*"), request(accept=JSON)),
        (request(body='{"a": 1, "b": 2}', content_type=JSON), request(body='{"b":2,"a":1}', content_type=JSON)),
        (request(body="a=1&b=2", content_type=FORM), request(body="b=2&a=1", content_type=f"{FORM}; charset=utf-8")),
        (multipart("one", "text"), multipart("two", "text")),
        (request(idempotency_key="1"), request(idempotency_key="2")),
    ],
)
def test_what_a_server_does_not_see_is_no_difference(old: dict[str, JsonValue], new: dict[str, JsonValue]) -> None:
    assert list(differences(old, new, frozenset())) == []


@pytest.mark.parametrize(
    ("old", "new", "code", "what"),
    [
        (request(), request(method="PUT"), "request-method", "method"),
        (request(), request("https://ferry.example/trip"), "request-url", "URL"),
        (request("https://a.example/?a=1&a=2"), request("https://a.example/?a=2&a=1"), "request-query", "query a"),
        (request("https://a.example/?key=1"), request("https://a.example/"), "request-credentials", "query key"),
        (request(x_key="1"), request(), "request-credentials", "header x-key"),
        (request(authorization="a"), request(authorization="b"), "request-credentials", "header authorization"),
        (request(x_line="1"), request(x_line="2"), "request-headers", "header x-line"),
        (request(idempotency_key="1"), request(), "request-headers", "header idempotency-key"),
        (request(body="{}", content_type=JSON), request(), "request-headers", "header content-type"),
        (
            request(body='{"a": [{"b": 1}]}', content_type=JSON),
            request(body='{"a": [{"b": "1"}]}', content_type=JSON),
            "request-body",
            "body a[0].b",
        ),
        (multipart("one", "text"), multipart("one", "other"), "request-body", "body map[0]"),
    ],
)
def test_what_a_server_sees_is_a_difference(
    old: dict[str, JsonValue], new: dict[str, JsonValue], code: str, what: str
) -> None:
    found = next(differences(old, new, frozenset({"key", "x-key"})))
    assert (found.code, found.what) == (code, what)
