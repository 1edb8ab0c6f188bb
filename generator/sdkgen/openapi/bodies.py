"""Request bodies and responses: their media types and what those carry."""

from __future__ import annotations

import re

from openapi_pydantic.v3.v3_1 import Encoding
from openapi_pydantic.v3.v3_1 import RequestBody as RequestBodyModel
from openapi_pydantic.v3.v3_1 import Response as ResponseModel

from sdkgen.document.resolver import Node
from sdkgen.model.ir import Anything, Body, Content, PartEncoding, RequestBody, Response, Scalar, ScalarKind, TypeRef
from sdkgen.model.media import body_type, essence
from sdkgen.openapi import schema
from sdkgen.openapi.context import Context
from sdkgen.openapi.examples import example_of
from sdkgen.openapi.read import read, short

_STATUS = re.compile(r"([1-5][0-9X]{2}|DEFAULT)(?![0-9A-Z]).*", re.DOTALL)


def request_body(ctx: Context, operation: Node) -> RequestBody | None:
    """The request body of an operation; None where it has none."""
    listed = operation.child("requestBody")
    node = ctx.follow(listed, "the operation is called without a body") if listed else None
    if node is None:
        return None
    model = read(RequestBodyModel, node, ("description", "required"), ctx.log, {"content": {}})
    contents = tuple(_body(ctx, name, media) for name, media in _media_types(ctx, node))
    if not contents:
        ctx.log.warn(
            "empty-content", node.at, "the request body has no media type", "the operation is called without a body"
        )
        return None
    return RequestBody(
        contents, bool(model and model.required), (model.description if model else None) or None, node.at
    )


def _media_types(ctx: Context, owner: Node) -> list[tuple[str, Node]]:
    content = owner.child("content")
    if content is not None and not isinstance(content.value, dict):
        ctx.log.warn("bad-member", content.at, "`content` is not an object", "`content` is ignored")
    found = (
        [(name, ctx.follow(media, "its schema is not known")) for name, media in content.members()] if content else []
    )
    return [(name, media) for name, media in found if media is not None]


def _body(ctx: Context, media_type: str, node: Node) -> Body:
    described = node.child("schema")
    ref = schema.convert(ctx, described) if described else _without_schema(media_type)
    example, has_example = example_of(ctx, node)
    return Body(media_type, body_type(media_type, ref), node.at, _encoding(ctx, node), example, has_example)


def _without_schema(media_type: str) -> TypeRef:
    return Scalar(ScalarKind.STRING) if essence(media_type).startswith("text/") else Anything()


def _encoding(ctx: Context, node: Node) -> tuple[tuple[str, PartEncoding], ...]:
    parts: list[tuple[str, PartEncoding]] = []
    encoding = node.child("encoding")
    for name, each in encoding.members() if encoding else []:
        model = read(Encoding, each, ("contentType", "style", "explode"), ctx.log)
        if model:
            parts.append((name, PartEncoding(model.contentType, model.style, model.explode)))
    return tuple(parts)


def responses_of(ctx: Context, operation: Node) -> tuple[Response, ...]:
    """All responses of an operation, of every status."""
    listed = operation.child("responses")
    if listed is None or not isinstance(listed.value, dict):
        ctx.log.info("no-responses", operation.at, "the operation declares no responses", "its result is not known")
        return ()
    found: dict[str, Response] = {}
    for written, node in listed.members():
        if written.startswith("x-"):
            continue
        status = _status(ctx, written, node)
        if status in found:
            message, consequence = f"{short(written)} means {status}, which stands there too", "the first one counts"
            ctx.log.warn("bad-status", node.at, message, consequence)
        else:
            found[status] = _response(ctx, status, node)
    return tuple(found.values())


def _status(ctx: Context, written: str, node: Node) -> str:
    """The status code or range of a response, which may be written in lower case or with words behind it."""
    found = _STATUS.fullmatch(written.strip().upper())
    if found is None:
        ctx.log.warn("bad-status", node.at, f"{short(written)} is no status code", "the response is never recognised")
        return written
    return "default" if found[1] == "DEFAULT" else found[1]


def _response(ctx: Context, status: str, listed: Node) -> Response:
    node = ctx.follow(listed, "the response has no known body")
    if node is None:
        return Response(status, None, (), listed.at)
    if not isinstance(node.value, dict):
        ctx.log.warn("bad-member", node.at, f"{short(node.value)} is no response", "the response has no known body")
    summary = node.child("summary")
    fallback = {"description": summary.value if summary is not None else ""}
    model = read(ResponseModel, node, ("description",), ctx.log, fallback)
    if node.at not in ctx.contents:
        ctx.contents[node.at] = tuple(_content(ctx, name, media) for name, media in _media_types(ctx, node))
    headers = node.child("headers")
    names = tuple(name for name, _ in headers.members()) if headers else ()
    return Response(status, (model.description if model else "") or None, ctx.contents[node.at], node.at, names)


def _content(ctx: Context, media_type: str, node: Node) -> Content:
    described = node.child("schema") or _item_schema(ctx, media_type, node)
    ref = body_type(media_type, schema.convert(ctx, described)) if described else None
    example, has_example = example_of(ctx, node)
    return Content(media_type, ref, node.at, example, has_example)


def _item_schema(ctx: Context, media_type: str, node: Node) -> Node | None:
    """The schema of what a sequence holds (OpenAPI 3.2): of an event stream, that of the data of its events."""
    items = node.child("itemSchema")
    if items is None or essence(media_type) != "text/event-stream":
        return items
    event = ctx.follow(items, "its events are not typed") if items else None
    properties = event.child("properties") if event else None
    data = properties.child("data") if properties else None
    data = ctx.follow(data, "its events are not typed") if data else None
    if data is None:
        message, consequence = "no property `data` of its events is described", "its events are not typed"
        ctx.log.warn("no-schema", items.at, message, consequence)
        return None
    return data.child("contentSchema") or data
