"""Scrubs whole requests and responses: addresses, headers, and bodies of every kind."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from typing import Any
from urllib.parse import quote, unquote, unquote_plus

from tests.targets.python.recorded.scrub import scrub, scrub_text
from tests.targets.python.recorded.wire import Request, Response

_MARK = "SCRUBBED"


def scrub_request(request: Request, *, texts: bool = False) -> Request:
    """Return a request without secrets and personal data, byte for byte the same where it held none."""
    return {
        "method": request["method"],
        "path": "/".join(_unless_same(step, unquote, scrub_text) for step in request["path"].split("/")),
        "query": "&".join(_pair(pair, texts=texts) for pair in request["query"].split("&")),
        "headers": scrub(request["headers"]),
        "body": scrub_body(request["body"], texts=texts),
    }


def scrub_response(response: Response, *, texts: bool = False) -> Response:
    """Return a response without secrets and personal data."""
    body = scrub_body(response["body"], texts=texts)
    return {"status": response["status"], "headers": scrub(response["headers"]), "body": body}


def scrub_body(body: dict[str, Any], *, texts: bool = False) -> dict[str, Any]:
    """Return a described body without secrets and personal data; with `texts`, sound and other files are replaced."""
    if "json" in body:
        return {"json": scrub(body["json"], texts=texts)}
    if "base64" in body:
        return {"base64": base64.b64encode(_MARK.encode()).decode()} if texts else body
    if "text" not in body:
        return body
    text: str = body["text"]
    if text.startswith("--BOUNDARY"):
        return {"text": scrub_text(text)}
    return {"text": "\n".join(_line(line, texts=texts) for line in text.split("\n"))}


def _line(line: str, *, texts: bool) -> str:
    """Scrub a JSON text, an event of a stream, or prose."""
    field, found, data = line.partition(": ") if line.startswith(("data:", "event:", "id:")) else ("", "", line)
    try:
        value = json.loads(data)
    except ValueError:
        known = not data or data == "[DONE]" or field in {"event", "id"} or line.startswith(":")
        return line if known else field + found + (_MARK if texts else scrub_text(data))
    clean = scrub(value, texts=texts)
    return line if clean == value else field + found + json.dumps(clean, separators=(",", ":"), ensure_ascii=False)


def _pair(pair: str, *, texts: bool) -> str:
    name, found, value = pair.partition("=")
    member = unquote_plus(name).rstrip("]").rpartition("[")[2]
    return name + found + _unless_same(value, unquote_plus, lambda text: scrub(text, texts=texts, name=member))


def _unless_same(text: str, read: Callable[[str], str], clean: Callable[[str], str]) -> str:
    plain = read(text)
    found = clean(plain)
    return text if found == plain else quote(found, safe="")
