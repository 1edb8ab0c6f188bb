"""Two requests, compared as a server sees them."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from email.message import Message
from email.parser import BytesParser
from urllib.parse import parse_qsl, urlsplit

from sdkgen.model.ir import JsonValue
from sdkgen.parity.values import GIVEN_UUID

_IDLE = {
    "accept-encoding",
    "connection",
    "content-length",
    "host",
    "transfer-encoding",
    "user-agent",
}
"""Headers that say nothing about the call."""
_SHOWN = 120
_RANDOM = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")


@dataclass(frozen=True, slots=True)
class Difference:
    """What one request has and the other has not."""

    code: str
    what: str
    """Such as `query limit`."""
    old: str
    new: str


def differences(
    old: Mapping[str, JsonValue], new: Mapping[str, JsonValue], credentials: frozenset[str]
) -> Iterator[Difference]:
    """Yield how two requests differ, the gravest first.

    Args:
        old: A request of `driver`.
        new: The other one.
        credentials: Names of headers, cookies and query parameters that authorize, in lower case.
    """
    if old["method"] != new["method"]:
        yield Difference("request-method", "method", str(old["method"]), str(new["method"]))
    one, other = urlsplit(str(old["url"])), urlsplit(str(new["url"]))
    if one[:3] != other[:3]:
        yield Difference("request-url", "URL", one._replace(query="").geturl(), other._replace(query="").geturl())
    for name, before, after in _unequal(_grouped(one.query), _grouped(other.query)):
        code = "request-credentials" if name.lower() in credentials else "request-query"
        yield Difference(code, f"query {name}", before, after)
    for name, before, after in _unequal(_headers(old), _headers(new)):
        if name == "accept" and "*/*" in {before, after}:
            continue
        code = "request-credentials" if name in credentials or name == "authorization" else "request-headers"
        yield Difference(code, f"header {name}", before, after)
    before_body, after_body = _body(old), _body(new)
    if (before_body is None) != (after_body is None) and not (before_body or after_body):
        yield Difference("request-body", "body", *(json.dumps(item) for item in (before_body, after_body)))
    for name, before, after in _unequal(dict(_flat(before_body)), dict(_flat(after_body))):
        yield Difference("request-body", f"body {name}".rstrip(), before, after)


def _unequal(old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    for name in sorted({*old, *new}):
        before, after = (_RANDOM.sub(_settled, side.get(name, "nothing")) for side in (old, new))
        if before != after:
            yield name, before[:_SHOWN], after[:_SHOWN]


def _settled(found: re.Match[str]) -> str:
    """What stands for an identifier that is made anew for each request; one that was given stays."""
    return found.group() if found.group() == GIVEN_UUID else "<random>"


def _grouped(query: str) -> Mapping[str, str]:
    found: dict[str, list[str]] = {}
    for name, value in parse_qsl(query, keep_blank_values=True):
        found.setdefault(name, []).append(value)
    return {name: " and ".join(values) for name, values in found.items()}


def _headers(request: Mapping[str, JsonValue]) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for name, value in _pairs(request):
        if name in _IDLE or name.startswith("x-stainless-") or (name == "content-type" and not request["body"]):
            continue
        kept = value.partition(";")[0].strip() if name == "content-type" else value
        found[name] = "any" if "idempotency" in name else kept
    return found


def _pairs(request: Mapping[str, JsonValue]) -> Iterator[tuple[str, str]]:
    listed = request["headers"]
    for item in listed if isinstance(listed, list) else ():
        if isinstance(item, list) and len(item) == 2:
            yield str(item[0]), str(item[1])


def _body(request: Mapping[str, JsonValue]) -> JsonValue:
    data = base64.b64decode(str(request["body"]))
    if not data:
        return None
    kind = dict(_pairs(request)).get("content-type", "")
    if "json" in kind:
        try:
            found: JsonValue = json.loads(data)
            return found
        except ValueError:
            pass
    if kind.startswith("multipart/"):
        return _parts(kind, data)
    text = data.decode("utf-8", "backslashreplace")
    return dict(_grouped(text)) if kind.startswith("application/x-www-form-urlencoded") else text


def _parts(kind: str, data: bytes) -> JsonValue:
    """The parts of a form by their names, boundaries left out."""
    message = BytesParser().parsebytes(b"Content-Type: " + kind.encode() + b"\r\n\r\n" + data)
    found: dict[str, JsonValue] = {}
    for number, part in enumerate(message.get_payload() if message.is_multipart() else ()):
        if not isinstance(part, Message):
            continue
        name = part.get_param("name", header="Content-Disposition") or str(number)
        content = part.get_payload(decode=True)
        text = content.decode("utf-8", "backslashreplace") if isinstance(content, bytes) else ""
        shown = [text, part.get_filename() or "", part.get("Content-Type", "")]
        listed = found.setdefault(str(name), [])
        if isinstance(listed, list):
            listed.append(" ".join(item for item in shown if item))
    return found


def _flat(value: JsonValue, at: str = "") -> Iterator[tuple[str, str]]:
    """The leaves of a body, by where they are."""
    if isinstance(value, dict) and value:
        for name, item in value.items():
            yield from _flat(item, f"{at}.{name}" if at else name)
    elif isinstance(value, list) and value:
        for number, item in enumerate(value):
            yield from _flat(item, f"{at}[{number}]")
    elif at or value:
        yield at, json.dumps(value, ensure_ascii=False)
