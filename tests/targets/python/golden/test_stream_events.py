"""What becomes of events by the rules of a design."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from tests.targets.python.golden.wire import Import, connect

LINE = '{"text": "a"}'


def answer(*events: tuple[str | None, str]) -> httpx.Response:
    lines = (f"event: {name}\ndata: {data}\n\n" if name else f"data: {data}\n\n" for name, data in events)
    return httpx.Response(200, text="".join(lines), headers={"content-type": "text/event-stream"})


def read(package: Import, *events: tuple[str | None, str]) -> tuple[list[str], Any]:
    client, asked = connect(package("sdk-stream-events"), answer(*events))
    return [line.text for line in client.poems.write(topic="t", live=True)], asked[0]


def test_a_stream_is_asked_for_by_the_parameter_that_the_design_names(package: Import) -> None:
    texts, request = read(package, ("line", LINE), (None, LINE))

    assert texts == ["a", "a"]
    assert json.loads(request.content) == {"topic": "t", "live": True}
    assert request.headers["accept"] == "text/event-stream"


@pytest.mark.parametrize("end", [("finished", LINE), ("closed", "{}"), (None, "[END OF STREAM]"), ("x", "[END]")])
def test_an_event_ends_the_stream(package: Import, end: tuple[str | None, str]) -> None:
    assert read(package, (None, LINE), end, (None, LINE))[0] == ["a"]


@pytest.mark.parametrize("other", [("ping", "{}"), ("ping", "[END]"), ("news", LINE)])
def test_an_event_is_passed_over(package: Import, other: tuple[str, str]) -> None:
    assert read(package, other, (None, LINE))[0] == ["a"]
    assert read(package, other)[0] == []


@pytest.mark.parametrize(
    "failed", [("failure", '{"message": "down"}'), ("line", '{"problem": {"message": "down"}}'), ("failure", "no JSON")]
)
def test_an_event_is_an_error(package: Import, failed: tuple[str, str]) -> None:
    poems = package("sdk-stream-events")
    client, _ = connect(poems, answer((None, LINE), failed))
    stream = client.poems.write(topic="t", live=True)

    assert next(stream).text == "a"
    with pytest.raises(poems.APIError):
        next(stream)


def test_a_property_that_says_nothing_is_no_error(package: Import) -> None:
    assert read(package, ("line", '{"text": "a", "problem": null}'))[0] == ["a"]


def test_a_method_of_the_same_operation_streams_always(package: Import) -> None:
    client, asked = connect(package("sdk-stream-events"), answer((None, LINE)))

    assert [line.text for line in client.poems.recite(topic="t")] == ["a"]
    assert json.loads(asked[0].content) == {"topic": "t"}
