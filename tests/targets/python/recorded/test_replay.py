"""Every call again, without a network: the request is the recorded one, and the result holds the recorded response."""

from __future__ import annotations

import asyncio
import json
import warnings
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
import telnyx
from telnyx import APIStatusError, AsyncBinaryAPIResponse, AsyncStream, AsyncTelnyx, BinaryAPIResponse, Stream, Telnyx

from tests.targets.python.recorded.calls import CALLS, method
from tests.targets.python.recorded.replay import BASE_URL, Replay, check_value
from tests.targets.python.recorded.wire import Recording, bytes_of, class_of

ERRORS = {
    400: telnyx.BadRequestError,
    401: telnyx.AuthenticationError,
    403: telnyx.PermissionDeniedError,
    404: telnyx.NotFoundError,
    422: telnyx.UnprocessableEntityError,
    429: telnyx.RateLimitError,
    500: telnyx.InternalServerError,
}
NAMES = pytest.mark.parametrize("name", sorted(CALLS))


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    """Calls of deprecated operations are no news here; any other warning is an error."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        warnings.simplefilter("ignore", DeprecationWarning)
        yield


@NAMES
def test_sync(name: str) -> None:
    replay = Replay(name)
    call, http_client = CALLS[name], httpx.Client(transport=replay)
    result: Any
    with Telnyx(
        api_key="KEY", base_url=BASE_URL, max_retries=0, http_client=http_client, _strict_response_validation=True
    ) as client:
        try:
            result = method(client, call)(*call.args, **call.kwargs)
        except APIStatusError as error:
            result = error
        content: Any = result
        if replay.recording["returns"] == "Stream":
            content = list(result)
        elif replay.recording["returns"] == "BinaryAPIResponse":
            content = result.read()
    check(replay, result, content)


@NAMES
def test_async(name: str) -> None:
    replay = Replay(name)
    result, content = asyncio.run(asynchronously(replay, name))
    check(replay, result, content)


async def asynchronously(replay: Replay, name: str) -> tuple[Any, Any]:
    """Return the result of a call, and what it holds once it is read."""
    call, http_client = CALLS[name], httpx.AsyncClient(transport=replay)
    async with AsyncTelnyx(
        api_key="KEY", base_url=BASE_URL, max_retries=0, http_client=http_client, _strict_response_validation=True
    ) as client:
        try:
            result = await method(client, call)(*call.args, **call.kwargs)
        except APIStatusError as error:
            return error, error
        if replay.recording["returns"] == "Stream":
            return result, [chunk async for chunk in result]
        if replay.recording["returns"] == "BinaryAPIResponse":
            return result, await result.read()
        return result, result


def check(replay: Replay, result: Any, content: Any) -> None:
    """The request is the recorded one, and the result is of the recorded class and holds what was received."""
    assert replay.asked == [replay.recording["request"]]
    assert class_of(result) == replay.recording["returns"]
    if isinstance(result, APIStatusError):
        check_error(replay.recording, result)
    elif isinstance(result, Stream | AsyncStream):
        check_chunks(replay.recording, content)
    elif isinstance(result, BinaryAPIResponse | AsyncBinaryAPIResponse):
        assert content == bytes_of(replay.recording["response"]["body"])
    else:
        raw: object = replay.recording["response"]["body"].get("json")
        plain: object = result.to_dict() if isinstance(result, telnyx.Model) else result
        assert plain == raw
        check_value(result, raw)


def check_error(recording: Recording, error: APIStatusError) -> None:
    """The error is of the class for its status, and holds what was received."""
    assert type(error) is ERRORS[recording["response"]["status"]]
    assert error.status_code == recording["response"]["status"]
    body = recording["response"]["body"]["json"]
    assert error.body == body
    assert error.response.json() == body
    listed: list[Any] = body["errors"] if isinstance(body["errors"], list) else []
    assert [(item.code, item.detail) for item in error.errors][: len(listed)] == [
        (item.get("code"), item.get("detail")) for item in listed
    ]
    assert error.errors
    assert f"{recording['request']['method']} " in str(error)
    assert str(error.status_code) in str(error)


def check_chunks(recording: Recording, chunks: list[Any]) -> None:
    """The chunks are the recorded events, in order, without the mark of the end."""
    lines = recording["response"]["body"]["text"].splitlines()
    events = [json.loads(line[6:]) for line in lines if line.startswith("data: {")]
    assert len(events) > 2
    for chunk, event in zip(chunks, events, strict=True):
        assert chunk.to_dict() == event
        check_value(chunk, event)
