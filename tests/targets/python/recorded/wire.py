"""Requests and responses as plain data that is the same each time it is recorded."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any, TypedDict, cast

import httpx

DATA = Path(__file__).parent / "data"
_LEFT_OUT = {"accept-encoding", "connection", "content-length", "host", "transfer-encoding", "user-agent"}
_RESPONSE = {"content-disposition", "content-type", "deprecation", "link", "retry-after", "sunset"}


class Request(TypedDict):
    """A request. `path` and `query` are as on the wire, below the base URL; the body is text or base64."""

    method: str
    path: str
    query: str
    headers: dict[str, str]
    body: dict[str, Any]


class Response(TypedDict):
    """A response. The body is JSON, text or base64."""

    status: int
    headers: dict[str, str]
    body: dict[str, Any]


class Recording(TypedDict):
    """One exchange. `returns` is the class of the result, without the mark of its colour (Sync, Async)."""

    call: str
    made_against: dict[str, str]
    request: Request
    response: Response
    returns: str


def request_of(request: httpx.Request, prefix: str) -> Request:
    """Describe a request that was read. `prefix` is the path of the base URL.

    The credential is left out, its scheme stays. The random boundary of a multipart body becomes `BOUNDARY`.
    """
    path, _, query = request.url.raw_path.decode("ascii").partition("?")
    headers = {name: value for name, value in request.headers.items() if name not in _LEFT_OUT}
    content = request.content
    kind, found, boundary = headers.get("content-type", "").partition("boundary=")
    if found:
        headers["content-type"] = f"{kind}boundary=BOUNDARY"
        content = content.replace(boundary.encode(), b"BOUNDARY")
    if "authorization" in headers:
        headers["authorization"] = headers["authorization"].partition(" ")[0] + " SCRUBBED"
    return {
        "method": request.method,
        "path": path.removeprefix(prefix),
        "query": query,
        "headers": dict(sorted(headers.items())),
        "body": body_of(content, json_too=False),
    }


def response_of(response: httpx.Response) -> Response:
    """Describe a response that was read."""
    headers = {name: value for name, value in response.headers.items() if name in _RESPONSE}
    is_json = "json" in headers.get("content-type", "")
    body = body_of(response.content, json_too=is_json)
    return {"status": response.status_code, "headers": dict(sorted(headers.items())), "body": body}


def body_of(content: bytes, *, json_too: bool) -> dict[str, Any]:
    """Describe a body: nothing, JSON, text, or base64 where it is no UTF-8."""
    if not content:
        return {}
    if json_too:
        return {"json": json.loads(content)}
    try:
        return {"text": content.decode()}
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(content).decode()}


def bytes_of(body: dict[str, Any]) -> bytes:
    """Return the bytes of a described body."""
    if "json" in body:
        return json.dumps(body["json"]).encode()
    return base64.b64decode(body["base64"]) if "base64" in body else body.get("text", "").encode()


def class_of(result: object) -> str:
    """Name the class of a result, the same for both colours."""
    return type(result).__name__.removeprefix("Async").removeprefix("Sync")


def load(name: str, folder: Path = DATA) -> Recording:
    """Read a recording."""
    return cast("Recording", json.loads((folder / f"{name}.json").read_text(encoding="utf-8")))


def save(name: str, recording: Recording, folder: Path = DATA) -> None:
    """Write a recording: sorted, indented, so that a change of one value is a change of one line."""
    text = json.dumps(recording, indent=2, sort_keys=True, ensure_ascii=False)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.json").write_text(text + "\n", encoding="utf-8")
