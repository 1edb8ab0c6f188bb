"""What calls raise: the class, what it says, and what it must not say."""

from __future__ import annotations

import pickle
import traceback
from typing import Any

import httpx
import pytest

import templates.python.runtime as core
from templates.python.runtime import (
    APIConnectionError,
    APIError,
    APIStatusError,
    APITimeoutError,
    ErrorDetail,
    Operation,
    SDKError,
)
from templates.python.runtime.errors.error_details import error_details
from templates.python.runtime.errors.errors import request_id_of
from tests.targets.python.runtime.acme import CREATE, GET, KEY, Flavour, Server

THING = {"thing_id": "1"}
DETAIL = {
    "code": "10005",
    "title": "Not found",
    "detail": "No such thing.",
    "source": {"pointer": "/id"},
    "meta": {"url": "https://x.com/10005"},
}


def failure(flavour: Flavour, answer: Any, op: Operation = GET, **given: Any) -> APIError:
    arguments: dict[str, Any] = {"path": THING, **given}
    with pytest.raises(APIError) as caught:
        flavour(Server(answer), max_retries=0).call(op, **arguments)
    return caught.value


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (402, "APIStatusError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (418, "APIStatusError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (500, "InternalServerError"),
        (503, "InternalServerError"),
        (304, "APIStatusError"),
    ],
)
def test_the_class_follows_the_status(flavour: Flavour, status: int, name: str) -> None:
    error = failure(flavour, httpx.Response(status, json={"errors": [DETAIL]}))
    assert type(error) is getattr(core, name)
    assert isinstance(error, APIStatusError)
    assert error.status_code == error.response.status_code == status
    assert error.body == {"errors": [DETAIL]}


def test_the_tree() -> None:
    assert issubclass(APITimeoutError, APIConnectionError)
    for kind in (APIConnectionError, APIStatusError, core.APIResponseValidationError):
        assert issubclass(kind, APIError)
        assert issubclass(kind, SDKError)
    assert not issubclass(core.MissingCredentialsError, APIError)


def test_what_an_error_tells(flavour: Flavour) -> None:
    headers = {"x-request-id": "req-1", "x-ratelimit-limit": "60", "x-ratelimit-remaining": "0", "retry-after": "70"}
    error = failure(flavour, httpx.Response(429, json={"errors": [DETAIL]}, headers=headers))
    assert isinstance(error, APIStatusError)
    assert error.errors == (ErrorDetail("10005", "Not found", "No such thing.", "/id", None, "https://x.com/10005"),)
    assert (error.code, error.request_id, error.operation, error.attempts) == ("10005", "req-1", "things.retrieve", 1)
    assert (error.rate_limit.limit, error.rate_limit.remaining, error.retry_after) == (60, 0, 70)
    assert error.request.url == "https://api.acme.com/v2/things/1"
    text = (
        "GET /things/{thing_id}: 429 Too Many Requests - Not found: No such thing. at /id (code 10005, request req-1)"
    )
    assert str(error) == error.message == text


def test_attempts_are_told(flavour: Flavour, naps: list[float]) -> None:
    with pytest.raises(APIStatusError, match=r"500 Internal Server Error \(3 attempts\)$"):
        flavour(Server(httpx.Response(500))).call(GET, path=THING)


FIRST = {"code": "1", "title": "T", "detail": "D"}


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"errors": [FIRST, {"detail": "E"}]}, [("1", "T", "D", None), (None, None, "E", None)]),
        ({"errors": [{**FIRST, "code": 10015}]}, [("10015", "T", "D", None)]),
        ({"errors": [{**FIRST, "detail": {"message": "M"}}]}, [("1", "T", "M", None)]),
        ({"errors": [{**FIRST, "detail": {"a": [1]}}]}, [("1", "T", '{"a": [1]}', None)]),
        ({"errors": [{"code": "1", "detail": "D", "message": "M"}]}, [("1", None, "D", None)]),
        ({"errors": [{"code": "1", "message": "M"}]}, [("1", None, "M", None)]),
        ({"errors": [{**FIRST, "source": {"pointer": "/a", "parameter": "b"}}]}, [("1", "T", "D", "/a")]),
        ({"errors": [{**FIRST, "source": "/a"}]}, [("1", "T", "D", "/a")]),
        ({"errors": ["E"]}, [(None, None, "E", None)]),
        ({"errors": "E", "code": 3}, [("3", None, "E", None)]),
        (
            {"errors": {"name": ["is blank", "is short"]}},
            [(None, None, "is blank", "/name"), (None, None, "is short", "/name")],
        ),
        ({"errors": {"code": "1", "detail": "D"}}, [("1", None, "D", None)]),
        ({"detail": "D"}, [(None, None, "D", None)]),
        ({"detail": [{"loc": ["body", "to", 0], "msg": "M", "type": "missing"}]}, [("missing", None, "M", "/to/0")]),
        ({"detail": [{"loc": ["query", "a"], "msg": "M", "type": "t"}]}, [("t", None, "M", "/query/a")]),
        ({"detail": [FIRST]}, [("1", "T", "D", None)]),
        ({**FIRST, "source": {"pointer": "/a"}, "meta": {}}, [("1", "T", "D", "/a")]),
        ({"error": "invalid_client", "error_description": "D"}, [("invalid_client", None, "D", None)]),
        ({"error": "invalid_grant"}, [("invalid_grant", None, None, None)]),
        ({"error": "Something broke"}, [(None, None, "Something broke", None)]),
        (
            {"error": "invalid_request", "error_description": "D", "invalid_fields": {"a": "bad"}},
            [("invalid_request", None, "D", None), (None, None, "bad", "/a")],
        ),
        ({"error": {"code": "c", "message": "M"}}, [("c", None, "M", None)]),
        ({"message": "M", "success": False}, [(None, None, "M", None)]),
        ({"data": {"errors": [FIRST]}}, [("1", "T", "D", None)]),
        ({"type": "https://x.com/e", "title": "T", "detail": "D", "status": 400}, [(None, "T", "D", None)]),
        ([FIRST], [("1", "T", "D", None)]),
        ("plain text", [(None, None, "plain text", None)]),
        ({}, []),
        ({"errors": []}, []),
        ({"data": {"id": "1"}}, []),
        (None, []),
        (5, []),
    ],
    ids=str,
)
def test_reasons_are_found_in_every_shape(body: object, expected: list[tuple[str | None, ...]]) -> None:
    assert [(found.code, found.title, found.detail, found.pointer) for found in error_details(body)] == expected


def test_a_title_that_repeats_the_detail_is_told_once() -> None:
    assert ErrorDetail(title="Not found.", detail="not found").text == "not found"
    assert ErrorDetail(title="Not found", detail="No such thing").text == "Not found: No such thing"
    assert ErrorDetail(title=" ", detail="D").text == "D"


def test_a_body_that_nests_without_end_is_given_up() -> None:
    body: dict[str, object] = {"code": "deep"}
    for _ in range(2000):
        body = {"error": body}
    assert error_details(body) == ()


@pytest.mark.parametrize(
    "content", [b"", b"  ", b"<html><body>Bad gateway", b"not json", b"{", b"[" * 100_000, b"\xff\xfe"]
)
def test_any_body_makes_an_error(flavour: Flavour, content: bytes) -> None:
    error = failure(flavour, httpx.Response(502, content=content))
    assert "\n" not in str(error)
    assert str(error).startswith("GET /things/{thing_id}: 502 Bad Gateway")
    assert "<html>" not in str(error)


def test_a_long_reason_is_cut(flavour: Flavour) -> None:
    error = failure(flavour, httpx.Response(400, json={"detail": "x y " * 1000}))
    assert len(str(error)) < 600
    assert error.body == {"detail": "x y " * 1000}


SECRETS = ["+15551234567", "+1 (555) 123-4567", "15551234567", "jo@example.com", KEY, "Bearer abcdefgh12345678"]


@pytest.mark.parametrize("secret", SECRETS)
def test_nothing_personal_is_told(flavour: Flavour, secret: str) -> None:
    error = failure(
        flavour,
        httpx.Response(422, json={"errors": [{"detail": f"The value {secret} is wrong"}]}),
        path={"thing_id": secret},
    )
    for text in (str(error), repr(error), error.message, *map(str, error.args)):
        assert secret not in text
    assert "[redacted] is wrong" in str(error)
    assert secret in error.errors[0].detail if error.errors[0].detail else False


@pytest.mark.parametrize("place", ["detail", "code"])
def test_nothing_that_was_sent_is_told(flavour: Flavour, place: str) -> None:
    sent = ["local-test-key", "meet me\nat noon", "Jo Roe", "tok-3n"]
    answer = httpx.Response(400, json={"errors": [{place: f"x {' y '.join(sent)} z"}]})
    client = flavour(Server(answer), api_key=sent[0]).call
    with pytest.raises(APIError) as caught:
        client(
            CREATE,
            body={"texts": [{"text": sent[1]}], "n": 1},
            query={"name": sent[2]},
            options={"extra_headers": {"X-Auth-Token": sent[3]}},
        )
    assert "x [redacted] y [redacted] y [redacted] y [redacted] z" in str(caught.value)
    assert not any(text in repr(caught.value) for text in sent)


def test_what_was_sent_is_not_told_in_part(flavour: Flavour) -> None:
    text = "meet me at noon " * 60
    error = failure(flavour, httpx.Response(400, json={"detail": f"too long: {text}"}), op=CREATE, body=[text])
    assert str(error).endswith("too long: [redacted]")


def test_a_traceback_shows_no_more_than_the_error(flavour: Flavour) -> None:
    cause = httpx.ReadError(f"+15551234567 reset {KEY}")
    cause.__cause__ = RuntimeError("meet me at noon failed")
    error = failure(flavour, cause, op=CREATE, body={"text": "meet me at noon"})
    text = "".join(traceback.format_exception(error))
    assert error.__cause__ is cause
    assert "ReadError: [redacted] reset [redacted]" in text
    assert "RuntimeError: [redacted] failed" in text
    assert not any(secret in text for secret in ("5551234567", KEY, "at noon"))


def test_a_status_line_is_not_trusted(flavour: Flavour) -> None:
    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(400, extensions={"reason_phrase": b"+15551234567 is bad"})

    assert "400 [redacted] is bad" in str(failure(flavour, answer))


@pytest.mark.parametrize(
    "harmless",
    ["10005", "2026-01-02T03:04:05Z", "550e8400-e29b-41d4-a716-446655440000", "v1.2.3", "at most 160 characters"],
)
def test_what_is_harmless_is_told(flavour: Flavour, harmless: str) -> None:
    assert harmless in str(failure(flavour, httpx.Response(422, json={"detail": f"x {harmless} y"})))


@pytest.mark.parametrize(
    ("cause", "kind", "text"),
    [
        (httpx.ConnectError("refused"), APIConnectionError, "connection failed - refused"),
        (httpx.ReadError(""), APIConnectionError, "connection failed - ReadError"),
        (httpx.ConnectTimeout("x"), APITimeoutError, "timed out while connecting"),
        (httpx.ReadTimeout("x"), APITimeoutError, "timed out while waiting for the response"),
        (httpx.WriteTimeout("x"), APITimeoutError, "timed out while sending the request"),
        (httpx.PoolTimeout("x"), APITimeoutError, "timed out while waiting for a free connection"),
        (
            httpx.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED] x"),
            APIConnectionError,
            "the server's certificate does not verify",
        ),
    ],
)
def test_failures_of_the_connection(flavour: Flavour, cause: Exception, kind: type[APIError], text: str) -> None:
    error = failure(flavour, cause)
    assert type(error) is kind
    assert text in str(error)
    assert error.__cause__ is cause
    assert error.request.method == "GET"


def test_errors_pickle_without_credentials(flavour: Flavour) -> None:
    error: Any = failure(
        flavour, httpx.Response(404, json={"errors": [DETAIL]}, headers={"set-cookie": "a=b", "x-request-id": "r"})
    )
    data = pickle.dumps(error)
    assert KEY.encode() not in data
    twin: Any = pickle.loads(data)
    assert type(twin) is type(error)
    assert (str(twin), twin.errors, twin.body, twin.attempts, twin.operation) == (
        str(error),
        error.errors,
        error.body,
        1,
        "things.retrieve",
    )
    assert (twin.status_code, twin.request_id, twin.response.json()) == (404, "r", error.body)
    assert twin.request.headers["authorization"] == "[redacted]"
    assert twin.response.request is twin.request


def test_errors_pickle_without_credentials_in_addresses_and_answers(flavour: Flavour) -> None:
    server = Server(httpx.Response(404, headers={"set-cookie": "a=s3cret", "x-a": "b"}))
    client = flavour(server, base_url="https://me:s3cret@x.com", default_query={"api_key": "s3cret", "a": "b c"})
    with pytest.raises(APIStatusError) as caught:
        client.call(GET, path=THING)
    data = pickle.dumps(caught.value)
    assert b"s3cret" not in data
    twin: Any = pickle.loads(data)
    assert str(twin.request.url) == "https://x.com/things/1?api_key=%5Bredacted%5D&a=b%20c"
    assert twin.response.headers.multi_items() == [("set-cookie", "[redacted]"), ("x-a", "b")]


@pytest.mark.parametrize("cause", [httpx.ConnectError("x"), httpx.ReadTimeout("x")])
def test_failures_pickle(flavour: Flavour, cause: Exception) -> None:
    error = failure(flavour, cause)
    twin = pickle.loads(pickle.dumps(error))
    assert (type(twin), str(twin)) == (type(error), str(error))


def test_removed_operations_pickle() -> None:
    error = core.RemovedOperationError("things.list", "GET /things", "2.0.0")
    twin: Any = pickle.loads(pickle.dumps(error))
    assert (twin.call, twin.operation, twin.since) == ("things.list", "GET /things", "2.0.0")
    assert str(twin) == "things.list() is gone: the API has no GET /things since version 2.0.0 of this package"
    assert repr(twin) == repr(error)
    assert "GET /things" in repr(error)


def test_errors_can_be_made_by_hand() -> None:
    request = httpx.Request("GET", "https://x.com")
    assert str(APIError("message", request, body=None)) == "message"
    assert str(APIConnectionError(request=request)) == "Connection error."
    assert str(APITimeoutError(request)) == "Request timed out."
    made = core.NotFoundError("gone", response=httpx.Response(404, request=request), body={"detail": "D"})
    assert (str(made), made.code, made.errors[0].detail) == ("gone", None, "D")


@pytest.mark.parametrize(
    ("headers", "id"),
    [
        ({"X-Acme-Request-Id": "acme", "CF-Ray": "proxy"}, "acme"),
        ({"X-Acme-Request-Id": "acme", "X-Request-Id": "plain"}, "plain"),
        ({"Request-Id": "plain", "X-Amzn-RequestId": "proxy"}, "plain"),
        ({"CF-Ray": "proxy"}, "proxy"),
        ({"X-Request-Identity": "none"}, None),
    ],
)
def test_the_id_of_a_request_is_that_of_the_api_before_that_of_a_proxy(headers: dict[str, str], id: str | None) -> None:
    assert request_id_of(httpx.Headers(headers)) == id
