"""All 45 calls of the guide, with the guide's arguments, against a real HTTP server, synchronous and asynchronous."""

from __future__ import annotations

import asyncio
import json
from datetime import datetime
from functools import reduce
from typing import Any

import pytest
import telnyx
from telnyx import AsyncTelnyx, Telnyx

from tests.spec.guide_calls import GUIDE_CALLS, GuideCall
from tests.targets.python.behaviour.server import ExampleServer, Received

CALLS = pytest.mark.parametrize("call", GUIDE_CALLS, ids=lambda call: call.call)


def method(client: object, call: GuideCall) -> Any:
    """Return the bound method of a client."""
    return reduce(getattr, call.call.split("."), client)


def check_request(call: GuideCall, request: Received) -> None:
    """The request is the one that the guide's call stands for."""
    assert (request.method, request.path) == (call.method, call.path)
    assert request.headers["authorization"] == "Bearer KEY"
    content = {
        name: value.isoformat() if isinstance(value, datetime) else value for name, value in call.content.items()
    }
    if call.method == "GET":
        assert request.query == [(name, str(value)) for name, value in content.items()]
    elif (request.headers["content-type"] or "").startswith("multipart/form-data"):
        for name, value in content.items():
            assert f'name="{name}"\r\n\r\n{value}\r\n'.encode() in request.body
    elif content:
        assert request.json == content


def check_result(server: ExampleServer, call: GuideCall, result: Any) -> None:
    """The result holds exactly what the server sent."""
    route = server.route(call.method, call.path)
    if route.content_type is None:
        assert result is None
    elif route.content_type == "application/json":
        plain: object = result.to_dict() if isinstance(result, telnyx.Model) else result
        assert plain == json.loads(route.body)
        assert isinstance(result, telnyx.Model | dict)


@CALLS
def test_sync(server: ExampleServer, call: GuideCall) -> None:
    with Telnyx(api_key="KEY", base_url=server.url) as client:
        result = method(client, call)(*call.args, **call.kwargs)
    check_request(call, server.last)
    check_result(server, call, result)


@CALLS
def test_async(server: ExampleServer, call: GuideCall) -> None:
    async def run() -> Any:
        async with AsyncTelnyx(api_key="KEY", base_url=server.url) as client:
            return await method(client, call)(*call.args, **call.kwargs)

    result = asyncio.run(run())
    check_request(call, server.last)
    check_result(server, call, result)


def test_iterating_fetches_every_page(server: ExampleServer) -> None:
    headers = {"content-type": "application/json"}
    server.replies[:] = [
        (
            200,
            headers,
            json.dumps(
                {
                    "data": [{"id": str(n)}],
                    "meta": {"page_number": n, "page_size": 1, "total_pages": 2, "total_results": 2},
                }
            ).encode(),
        )
        for n in (1, 2)
    ]
    with Telnyx(api_key="KEY", base_url=server.url) as client:
        found = [item.id for item in client.ai.conversations.insights.list()]
    assert found == ["1", "2"]
    assert dict(server.last.query)["page[number]"] == "2"


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, telnyx.BadRequestError),
        (401, telnyx.AuthenticationError),
        (403, telnyx.PermissionDeniedError),
        (404, telnyx.NotFoundError),
        (409, telnyx.ConflictError),
        (422, telnyx.UnprocessableEntityError),
        (429, telnyx.RateLimitError),
        (503, telnyx.InternalServerError),
    ],
)
def test_errors_by_status(server: ExampleServer, status: int, kind: type[telnyx.APIStatusError]) -> None:
    body = b'{"errors":[{"code":"10015","title":"Bad request","detail":"The number is wrong."}]}'
    server.replies[:] = [(status, {"content-type": "application/json"}, body)]
    with Telnyx(api_key="KEY", base_url=server.url, max_retries=0) as client, pytest.raises(kind) as caught:
        client.messages.send(to="+13125550100", from_="+13125550101", text="Hello")
    assert caught.value.status_code == status
    assert caught.value.errors[0].code == "10015"
    assert "The number is wrong." in str(caught.value)
    assert server.last.json == {"to": "+13125550100", "from": "+13125550101", "text": "Hello"}


def test_a_missing_key_is_a_clear_error(server: ExampleServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TELNYX_API_KEY", raising=False)
    with Telnyx(base_url=server.url) as client, pytest.raises(telnyx.MissingCredentialsError, match="TELNYX_API_KEY"):
        client.ai.conversations.list()
