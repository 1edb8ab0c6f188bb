"""Run in a fresh interpreter: make every call of a generated SDK over a mock transport and say what went wrong.

The arguments are the package and the client options that hold credentials. Reads calls as JSON from standard input,
writes `{"made": n, "wrong": [...]}`.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import sys
import warnings
from functools import reduce
from inspect import signature
from typing import Any
from urllib.parse import unquote

import httpx

CREDENTIALS = {"api_key": "KEY", "client_id": "ID", "client_secret": "SECRET"}
warnings.simplefilter("ignore", DeprecationWarning)


def main() -> None:
    """Make every call, synchronously and asynchronously."""
    package = importlib.import_module(sys.argv[1])
    if given := sys.argv[2:]:
        CREDENTIALS.clear()
        known = signature(package.Client).parameters
        CREDENTIALS.update({option: option.upper() for option in given if option in known})
    calls = json.load(sys.stdin, object_hook=revived)
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        is_token = b"grant_type=client_credentials" in request.content
        return httpx.Response(200, json={"access_token": "TOKEN", "expires_in": 3600} if is_token else {})

    wrong: list[str] = []
    with package.Client(
        **CREDENTIALS, base_url="http://sdk.test", http_client=httpx.Client(transport=httpx.MockTransport(answer))
    ) as client:
        for call in calls:
            check(call, seen, wrong, lambda call=call: method(client, call)(*call["positional"], **call["keywords"]))
    made = asyncio.run(asynchronous(package, calls, seen, wrong, answer))
    print(json.dumps({"made": len(calls) + made, "wrong": wrong}))


async def asynchronous(
    package: Any, calls: list[dict[str, Any]], seen: list[httpx.Request], wrong: list[str], answer: Any
) -> int:
    """Make every call with the asynchronous client."""
    http = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    async with package.AsyncClient(**CREDENTIALS, base_url="http://sdk.test", http_client=http) as client:
        for call in calls:
            before = len(seen)
            try:
                await method(client, call)(*call["positional"], **call["keywords"])
            except Exception as error:
                wrong.append(f"async {call['call']}: {type(error).__name__}: {error}")
            if len(seen) == before:
                wrong.append(f"async {call['call']}: sent nothing")
    return len(calls)


def revived(value: dict[str, Any]) -> Any:
    """Return the bytes that an object stands for."""
    return value["$file"].encode() if set(value) == {"$file"} else value


def method(client: Any, call: dict[str, Any]) -> Any:
    """Return the bound method of a call."""
    return reduce(getattr, call["call"].split("."), client)


def check(call: dict[str, Any], seen: list[httpx.Request], wrong: list[str], run: Any) -> None:
    """Make one call and compare its request with the operation."""
    before = len(seen)
    try:
        run()
    except Exception as error:
        wrong.append(f"{call['call']}: {type(error).__name__}: {error}")
    if len(seen) == before:
        wrong.append(f"{call['call']}: sent nothing")
    elif not any(is_call(request, call) for request in seen[before:]):
        wrong.append(
            f"{call['call']}: sent {seen[before].method} {seen[before].url.path}, not {call['method']} {call['path']}"
        )


def is_call(request: httpx.Request, call: dict[str, Any]) -> bool:
    """Tell whether a request is the one that a call stands for."""
    return request.method == call["method"] and unquote(request.url.path).endswith(call["path"])


if __name__ == "__main__":
    main()
