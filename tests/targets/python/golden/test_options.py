"""What the API calls like an option of every method is an argument; the option has another name then."""

from __future__ import annotations

import inspect
import json
from typing import Any

import httpx
import pytest

from sdkgen.plan.options import OPTIONS
from sdkgen.targets.python.views.options import TYPES
from templates.python.runtime import RequestOptions
from tests.targets.python.golden.wire import EMPTY, Import, connect

LETTER: dict[str, Any] = {"text": "a", "timeout": 5}


def test_the_options_are_those_of_the_client_core() -> None:
    declared = {name: kind.__forward_arg__ for name, kind in RequestOptions.__annotations__.items()}
    assert declared == TYPES
    assert tuple(declared) == OPTIONS


def test_an_option_under_its_other_name_is_that_option(package: Import) -> None:
    acme, asked = package("kwarg-clash"), list[httpx.Request]()

    def fail(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(500, headers={"retry-after": "0"})

    client = acme.Client(http_client=httpx.Client(transport=httpx.MockTransport(fail)), max_retries=0)
    with pytest.raises(acme.InternalServerError):
        client.letters.create(**LETTER, max_retries=9, request_max_retries=1, request_timeout=7.0)
    assert [json.loads(request.content)["max_retries"] for request in asked] == [9, 9]
    assert {request.extensions["timeout"]["read"] for request in asked} == {7.0}


def test_raw_access_takes_the_same_options(package: Import) -> None:
    client, asked = connect(package("kwarg-clash"), EMPTY)

    client.letters.with_raw_response.create(**LETTER, request_extra_headers={"X-A": "b"})
    with client.letters.with_streaming_response.create(**LETTER, request_extra_headers={"X-A": "b"}):
        pass
    assert [request.headers["x-a"] for request in asked] == ["b", "b"]


def test_a_misspelt_option_is_told_with_the_name_that_it_has_here(package: Import) -> None:
    client, asked = connect(package("kwarg-clash"), EMPTY)

    with pytest.raises(TypeError, match=r"unexpected .* 'request_timeot'. Did you mean 'request_timeout'"):
        client.letters.create(**LETTER, request_timeot=3)
    assert asked == []


def test_headers_under_another_name_are_in_no_dump_of_variables(package: Import) -> None:
    acme = package("kwarg-clash")
    client, _ = connect(acme, httpx.Response(400))
    with pytest.raises(acme.BadRequestError) as caught:
        client.letters.create(**LETTER, request_extra_headers={"X-Key": "secret"})
    frames = [item.frame.f_locals for item in inspect.getinnerframes(caught.tb) if item.function == "create"]
    assert frames
    assert "secret" not in repr([frame.get("request_options") for frame in frames])


def test_a_switch_that_may_be_null_asks_for_no_stream(package: Import) -> None:
    client, asked = connect(package("sse-nullable-flag"), httpx.Response(200, json={"lines": ["a"]}))

    assert client.poems.write(topic="t", stream=None).lines == ["a"]
    assert client.poems.write(topic="t").lines == ["a"]
    assert [json.loads(request.content) for request in asked] == [{"topic": "t", "stream": None}, {"topic": "t"}]


def test_the_docstring_names_the_option(package: Import) -> None:
    client, _ = connect(package("kwarg-clash"), EMPTY)
    create: Any = client.letters.create
    text = inspect.getdoc(create) or ""
    assert "request_timeout: The option that other methods call `timeout`." in text
    assert "idempotency_key:" not in text
