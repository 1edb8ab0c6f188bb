"""An independent reading of request bodies: JSON, forms, and multipart."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

import httpx

from tests.targets.python.golden.any_schemas import Json, Schema, kind, target
from tests.targets.python.golden.wire_reading import pairs_of, read_pairs, read_scalar


def read_body(operation: Schema, components: Mapping[str, Schema], request: httpx.Request) -> Json:
    """Return the wire value of the body that a request carries, `...` where it has none."""
    if "content-type" not in request.headers:
        assert request.content == b""
        assert not operation.get("requestBody", {}).get("required")
        return ...
    ((media_type, media),) = operation["requestBody"]["content"].items()
    essence, _, boundary = request.headers["content-type"].partition("; boundary=")
    assert essence == media_type
    if essence.endswith("json"):
        return json.loads(request.content)
    if essence == "text/plain":
        return request.content.decode()
    if essence == "application/octet-stream":
        return request.content
    schema = target(media["schema"], components)
    if essence == "multipart/form-data":
        return _read_parts(split_parts(request.content, boundary), schema, media.get("encoding", {}))
    fields = [
        _field(name, schema["properties"][name], media["encoding"].get(name, {})) for name in schema["properties"]
    ]
    text = request.content.decode("ascii").replace("+", "%20")
    return read_pairs(pairs_of(text, "&"), fields)


def _field(name: str, schema: Schema, encoding: Schema) -> Schema:
    """A property of a form as the query parameter that it resembles."""
    if "contentType" in encoding:
        return {"name": name, "content": {encoding["contentType"]: {"schema": schema}}}
    return {"name": name, "schema": schema, **encoding}


Part = tuple[str, str | None, str | None, bytes]


def split_parts(content: bytes, boundary: str) -> list[Part]:
    """Return name, file name, content type and content of each part of a multipart body (RFC 7578)."""
    fence = f"\r\n--{boundary}".encode()
    before, end, after = (b"\r\n" + content).partition(fence + b"--\r\n")
    assert end
    assert not after
    parts: list[Part] = []
    for part in before.split(fence + b"\r\n")[1:]:
        head, _, body = part.partition(b"\r\n\r\n")
        headers = dict(line.split(": ", 1) for line in head.decode().split("\r\n"))
        found = re.fullmatch(r'form-data; name="([^"]*)"(?:; filename="([^"]*)")?', headers.pop("Content-Disposition"))
        assert found is not None, head
        content_type = headers.pop("Content-Type", None)
        assert not headers, headers
        parts.append((found[1], found[2], content_type, body))
    return parts


def _read_parts(parts: list[Part], schema: Schema, encoding: Schema) -> Json:
    read: dict[str, Any] = {}
    for name, filename, content_type, body in parts:
        member = schema["properties"][name]
        is_array = kind(member) == "array"
        value = _read_part(member["items"] if is_array else member, filename, content_type, body)
        if member.get("format") == "binary" and "contentType" in encoding.get(name, {}):
            assert content_type == encoding[name]["contentType"]
        if is_array:
            read.setdefault(name, []).append(value)
        else:
            assert name not in read, f"{name!r} came twice"
            read[name] = value
    return read


def _read_part(schema: Schema, filename: str | None, content_type: str | None, body: bytes) -> Json:
    if schema.get("format") == "binary":
        assert filename, "a file needs a name"
        return body
    assert filename is None
    if kind(schema) == "object":
        assert content_type == "application/json"
        return json.loads(body)
    assert content_type in {None, "text/plain"}
    return read_scalar(body.decode(), schema)
