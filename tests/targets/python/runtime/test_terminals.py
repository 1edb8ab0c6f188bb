"""Terminals: what servers send steers none through messages, log lines and `repr`s; as data it is what came."""

from __future__ import annotations

import logging
from typing import Any

import httpx
import pytest

from templates.python.runtime import APIError, APIResponseValidationError, HookContext, Hooks, Mismatch, Operation
from templates.python.runtime.response.binary import BinaryAPIResponse
from templates.python.runtime.transport.redact import visible
from tests.targets.python.runtime.acme import GET, LIST, Acme, Flavour, Server, Thing
from tests.targets.python.runtime.hostile import Hostile, gives
from tests.targets.python.runtime.test_binary import made

STEERING = "\x1b]0;PWN\x07\x1b[2J\r\n\x9b1m\u202eevil\u2066\u200f\u2028\x7f\x00\u00ad"
THING = {"thing_id": "1"}


def is_safe(text: str) -> bool:
    return all(char.isprintable() or char == "\n" for char in text)


def failure(flavour: Flavour, answer: Any, **arguments: Any) -> APIError:
    with pytest.raises(APIError) as caught:
        flavour(Server(answer), max_retries=0, **arguments).call(GET, path=THING)
    return caught.value


def steered(_: httpx.Request) -> httpx.Response:
    body = {"errors": [{"code": f"c{STEERING}", "title": f"t{STEERING}", "detail": f"d{STEERING}"}]}
    raw = STEERING.encode()
    headers = [(b"x-request-id", b"r" + raw), (b"content-type", b"application/json"), (b"x-" + b"a", b"h" + raw)]
    return httpx.Response(400, json=body, headers=headers, extensions={"reason_phrase": b"\x1b[2J\x07 bad"})


def test_an_errors_message_is_one_visible_line(flavour: Flavour) -> None:
    error: Any = failure(flavour, steered)
    for text in (str(error), repr(error), error.message):
        assert text.isprintable()
        assert "PWN" in text
    assert r"\x1b]0;PWN\x07\x1b[2J" in str(error)
    assert error.body["errors"][0]["detail"] == f"d{STEERING}", "data stays as it is"
    assert error.errors[0].detail == error.response.json()["errors"][0]["detail"] == f"d{STEERING}"


def test_log_lines_are_visible(flavour: Flavour, naps: list[float], caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with pytest.raises(APIError):
        flavour(Server(httpx.ReadError(STEERING), steered)).call(GET, path=THING)
    lines = [record.getMessage() for record in caplog.records if record.name in ("acme", "httpx")]
    assert [line for line in lines if not line.isprintable()] == []
    assert any("HTTP Request: GET" in line for line in lines)


def test_failures_of_the_connection_are_visible(flavour: Flavour) -> None:
    error = failure(flavour, httpx.ReadError(f"broken {STEERING}"))
    assert str(error).isprintable()
    assert str(error.__cause__).isprintable()


def test_a_body_that_does_not_fit_is_told_visibly(flavour: Flavour) -> None:
    answer = httpx.Response(200, content=b"{", headers=[(b"content-type", STEERING.replace("\n", "").encode())])
    error = failure(flavour, answer)
    assert isinstance(error, APIResponseValidationError)
    assert str(error).isprintable()


def test_reprs_are_visible(flavour: Flavour) -> None:
    seen: list[HookContext] = []
    with pytest.raises(APIError):
        flavour(Server(steered), max_retries=0, hooks=Hooks(on_error=seen.append)).call(GET, path=THING)
    assert is_safe(repr(seen[0]))
    response = httpx.Response(200, headers=[(b"content-type", b"a\x1b[2Jb")])
    assert repr(made(BinaryAPIResponse, response)) == r"<BinaryAPIResponse [200] a\x1b[2Jb>"
    mismatch = Mismatch(("data", f"a{STEERING}", 0), "str", "int", 1)
    assert str(mismatch).isprintable()
    assert repr(mismatch).isprintable()


def test_mismatches_of_strict_clients_are_visible(flavour: Flavour) -> None:
    answer = httpx.Response(200, json={f"\x1b[2J{STEERING}": {"id": 1}})
    client = flavour(Server(answer), _strict_response_validation=True)
    with pytest.raises(APIResponseValidationError) as caught:
        client.call(LIST, dict[str, Thing])
    assert str(caught.value).isprintable()
    assert r"\x1b[2J" in str(caught.value)


def test_an_operations_label_is_visible() -> None:
    op = Operation(id="a", method="GET", path=f"/a{STEERING}/{{id}}")
    assert op.label.isprintable()


def test_what_prints_is_told_as_it_is(flavour: Flavour) -> None:
    text = "größer als 3 ✓ 数 🎉"
    assert visible(text) == text
    assert text in str(failure(flavour, httpx.Response(400, json={"detail": text})))


def test_a_status_line_over_the_wire_is_visible() -> None:
    with (
        Hostile(gives("400 \x1b[2J no", b'{"detail": "\\u001b[31mred\\u202e"}')) as server,
        pytest.raises(APIError) as caught,
    ):
        Acme(api_key="k", base_url=server.url, max_retries=0).things.create(name="x")
    assert str(caught.value).isprintable()
