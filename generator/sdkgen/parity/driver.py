"""Makes calls with one package and writes down their requests. Run by the interpreter that has what the package needs,
on its own: it imports nothing of sdkgen, and nothing is sent.

    python -I driver.py JOB RESULT

JOB is a JSON file: `folders` that come first in the search for modules, `package`, `client` (its class), `options` (of
its constructor: several ways to make a client), `calls` with `name`, `positional`, `named`, and `way` where it is to be
one of the ways alone. RESULT gets `error`, or for each call the request with its `way`, or its own `error`.
"""

from __future__ import annotations

import base64
import datetime
import importlib
import json
import sys
import uuid
import warnings
from collections.abc import Callable
from typing import Any


class Sent(BaseException):
    """A request that would have been sent now; no library takes this for an error that it may handle."""

    def __init__(self, request: dict[str, Any]) -> None:
        super().__init__()
        self.request = request


def _tagged(given: dict[str, Any]) -> Any:
    """A value that JSON cannot hold: `{"$date": "2026-01-02"}`."""
    for tag, made in _TAGS.items():
        if tag in given:
            return made(given[tag])
    return given


def _value(given: Any) -> Any:
    """What `json` gives for one value."""
    return json.loads(json.dumps(given), object_hook=_tagged)


def _file(text: str) -> Any:
    return "file.txt", text.encode(), "text/plain"


_TAGS: dict[str, Callable[[str], Any]] = {
    "$bytes": str.encode,
    "$datetime": datetime.datetime.fromisoformat,
    "$date": datetime.date.fromisoformat,
    "$uuid": uuid.UUID,
    "$file": _file,
}


def _transport() -> Any:
    import httpx

    class Transport(httpx.BaseTransport):
        """Sends nothing; gives a token to a client that must trade its credentials for one first."""

        def handle_request(self, request: httpx.Request) -> httpx.Response:
            body = request.read()
            if b"grant_type=" in body:
                return httpx.Response(200, json={"access_token": "token", "token_type": "Bearer", "expires_in": 3600})
            raise Sent(
                {
                    "method": request.method,
                    "url": str(request.url),
                    "headers": [[name.lower(), value] for name, value in request.headers.multi_items()],
                    "body": base64.b64encode(body).decode(),
                }
            )

    return httpx.Client(transport=Transport())


def _call(clients: list[Any], call: dict[str, Any]) -> dict[str, Any]:
    """The request of the first client that makes one, or the first error."""
    errors: list[dict[str, Any]] = []
    for way in [call["way"]] if "way" in call else range(len(clients)):
        made = _request(clients[way], call)
        if "error" not in made:
            return {**made, "way": way}
        errors.append(made)
    return errors[0]


def _request(client: Any, call: dict[str, Any]) -> dict[str, Any]:
    if isinstance(client, Exception):
        return {"error": _said(client)}
    try:
        method = client
        for part in call["name"].split("."):
            method = getattr(method, part)
        named = {name: _value(item) for name, item in call["named"].items()}
        method(*[_value(item) for item in call["positional"]], **named)
    except Sent as sent:
        return sent.request
    except Exception as error:
        return {"error": _said(error)}
    return {"error": "no request was made"}


def _said(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"[:500]


def _client(made: Any, options: dict[str, Any]) -> Any:
    """A client, or why there is none."""
    try:
        return made(**options, max_retries=0, http_client=_transport())
    except Exception as error:
        return error


def run(job: dict[str, Any]) -> dict[str, Any]:
    """Make the calls of a job and return their requests."""
    sys.path[:0] = job["folders"]
    warnings.simplefilter("ignore")
    try:
        package = importlib.import_module(job["package"])
        made = getattr(package, job["client"])
    except Exception as error:
        return {"error": _said(error)}
    clients = [_client(made, options) for options in job["options"]]
    if all(isinstance(client, Exception) for client in clients):
        return {"error": _said(clients[0])}
    return {"requests": [_call(clients, call) for call in job["calls"]]}


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as given:
        result = run(json.load(given))
    with open(sys.argv[2], "w", encoding="utf-8") as out:
        json.dump(result, out)
