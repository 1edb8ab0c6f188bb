"""What callers must pass where the design says so: named arguments, and one of several sets of them."""

from __future__ import annotations

import ast
import asyncio
import inspect
import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from tests.targets.python.golden.wire import EMPTY, Import, connect

CASE = "sdk-required-arguments"


def test_what_the_design_names_is_required_and_nothing_else(package: Import) -> None:
    client, _ = connect(package(CASE), EMPTY)
    methods = (client.calls.start, client.media.link, client.notes.add, client.notes.replace)

    assert [_needs(method) for method in methods] == [["to"], ["media_url"], [], ["text"]]


def _needs(method: Callable[..., Any]) -> list[str]:
    found = inspect.signature(method).parameters.values()
    return [item.name for item in found if item.default is item.empty and item.kind is not item.VAR_KEYWORD]


def test_a_required_argument_that_is_missing_sends_nothing(package: Import) -> None:
    client, asked = connect(package(CASE), EMPTY)

    with pytest.raises(TypeError, match="'media_url'"):
        client.media.link(name="a")
    with pytest.raises(TypeError, match="'text'"):
        client.notes.replace()
    assert asked == []
    client.media.link(media_url="https://a.example")
    client.notes.replace(text="b")
    client.notes.add()
    assert [request.content for request in asked] == [b'{"media_url":"https://a.example"}', b'{"text":"b"}', b""]


def test_one_of_several_sets_of_arguments_is_enough(package: Import) -> None:
    client, asked = connect(package(CASE), EMPTY)

    client.media.upload(media_url="https://a.example", name="b")
    client.media.upload(media=b"c")
    client.calls.start(to="d")
    assert [request.headers["content-type"].partition(";")[0] for request in asked] == [
        "application/json",
        "multipart/form-data",
        "application/json",
    ]
    assert [json.loads(asked[index].content) for index in (0, 2)] == [
        {"media_url": "https://a.example", "name": "b"},
        {"To": "d"},
    ]


@pytest.mark.parametrize("passed", [{}, {"name": "a"}, {"media_url": "b"}])
def test_no_set_that_is_complete_is_an_error_before_anything_is_sent(package: Import, passed: dict[str, Any]) -> None:
    acme = package(CASE)
    client, asked = connect(acme, EMPTY)

    message = r"upload\(\) missing required arguments, one of these sets: 'media_url', 'name'; 'media'"
    with pytest.raises(TypeError, match=message):
        client.media.upload(**passed)
    with pytest.raises(TypeError, match=message):
        client.media.with_raw_response.upload(**passed, media=acme.omit)
    with pytest.raises(TypeError, match=message):
        asyncio.run(acme.AsyncClient().media.upload(**passed))
    assert asked == []


def test_sets_and_streams_are_overloads_together(package: Import) -> None:
    acme = package(CASE)
    events = httpx.Response(200, text='data: {"hit": "a"}\n\n', headers={"content-type": "text/event-stream"})
    client, asked = connect(acme, events)

    assert [item.hit for item in client.searches.run("1", "b", stream=True)] == ["a"]
    assert [item.hit for item in client.searches.run("1", from_="c", until="d", stream=True)] == ["a"]
    assert [request.url.query for request in asked] == [b"q=b", b""]
    with pytest.raises(TypeError, match="'from_', 'until'; 'q'"):
        client.searches.run("1", from_="c")


def test_overloads_say_the_sets_to_type_checkers(package: Import) -> None:
    client, _ = connect(package(CASE), EMPTY)

    source = ast.parse(inspect.getsource(client.calls.__class__))
    found = [item for item in ast.walk(source) if isinstance(item, ast.FunctionDef) and item.name == "start"]
    needed = [
        [name.arg for name, default in zip(item.args.kwonlyargs, item.args.kw_defaults, strict=True) if default is None]
        for item in found
    ]
    assert needed == [["to", "url"], ["to", "texml"], ["to"], ["to"]]
