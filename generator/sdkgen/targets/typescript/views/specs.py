"""What is unusual about an operation, as the client core's `CallSpec`."""

from __future__ import annotations

from collections.abc import Iterator

from sdkgen.model import ir
from sdkgen.model.contract import BodyKind, CallBody, server_of
from sdkgen.model.media import essence
from sdkgen.plan.call import Call, Place
from sdkgen.plan.plan import Plan
from sdkgen.plan.styles import ParameterStyle, parameter_style
from sdkgen.targets.typescript.syntax.literals import array_of, object_of, quote
from sdkgen.targets.typescript.views.signatures import Signature, with_keys

_BODILESS = {"get", "head", "options", "delete"}
"""Methods whose input goes to the query where nothing else is said."""
_HEADED = {Place.HEADER: "headers", Place.COOKIE: "cookies"}


def spec(call: Call, found: Signature, plan: Plan) -> str | None:
    """Return the source of an object literal; None where nothing is unusual."""
    members = dict([*_places(call, found), *_styles(call, found, plan), *_body(call, found), *_result(call)])
    server = server_of(plan.api, call.operation)
    if server:
        members["server"] = quote(server)
    if call.operation.security is not None and call.operation.security != plan.api.security:
        members["security"] = array_of(array_of(map(quote, names)) for names in call.operation.security)
    if call.operation.limits.repeatable:
        members["repeatable"] = "true"
    if call.idempotency_header:
        members["idempotency"] = quote(call.idempotency_header)
    if call.idempotency_property:
        members["idempotencyProperty"] = quote(call.idempotency_property)
    return object_of(members.items()) if members else None


def _places(call: Call, found: Signature) -> Iterator[tuple[str, str]]:
    query = [item.name for item in found.bag if item.place is Place.QUERY]
    if query and (call.body is not None or call.operation.method.lower() not in _BODILESS):
        yield "query", array_of(map(quote, query))
    renamed = [(name, quote(wire_name)) for name, wire_name in with_keys(found)]
    if renamed:
        yield "rename", object_of(renamed)


def _styles(call: Call, found: Signature, plan: Plan) -> Iterator[tuple[str, str]]:
    names = {(item.place.value, item.wire_name): item.name for item in found.bag}
    if found.positional is not None:
        wire_name = found.positional[1].wire_name
        names[Place.PATH.value, wire_name] = wire_name
    styles: list[tuple[str, str]] = []
    headed: dict[str, list[tuple[str, str]]] = {"headers": [], "cookies": []}
    for parameter in call.operation.parameters:
        name = names.get((parameter.location.value, parameter.wire_name))
        if name is None:
            continue
        style = parameter_style(parameter, plan.api, plan.config.query_settings)
        place = Place(parameter.location.value)
        if place in _HEADED:
            headed[_HEADED[place]].append((name, _style(style) if style is not None else "true"))
        elif style is not None:
            styles.append((name, _style(style)))
    yield from ((name, object_of(members)) for name, members in headed.items() if members)
    if styles:
        yield "styles", object_of(styles)


def _style(style: ParameterStyle) -> str:
    members = [("style", quote(style.name or "form"))]
    if style.explode:
        members.append(("explode", "true"))
    if style.allow_reserved:
        members.append(("allowReserved", "true"))
    if style.content_type is not None:
        members.append(("contentType", quote(style.content_type)))
    return object_of(members)


def _body(call: Call, found: Signature) -> Iterator[tuple[str, str]]:
    body, method = call.body, call.operation.method.lower()
    if body is None:
        if method not in _BODILESS:
            yield "body", "null"
        return
    kind = _body_kind(body)
    if kind != "application/json" or method in _BODILESS:
        yield "body", quote(kind)
    if body.upload is not None:
        yield "upload", quote(essence(body.upload.media_type))
    if found.whole is not None:
        yield "whole", quote(found.whole)
    parts = [(name, part) for name, item in (body.upload or body.content).encoding if (part := _part(item))]
    if parts:
        yield "parts", object_of(parts)


def _body_kind(body: CallBody) -> str:
    """Return the client core's word for a body, or its media type."""
    if body.kind is BodyKind.MULTIPART:
        return "multipart"
    if body.kind is BodyKind.FORM:
        return "form"
    plain = essence(body.content.media_type)
    if body.kind is BodyKind.RAW:
        return "upload" if "*" in plain else plain
    return "application/json" if "*" in plain else plain


def _part(encoding: ir.PartEncoding) -> str | None:
    members: list[tuple[str, str]] = []
    if encoding.content_type and "," not in encoding.content_type and "*" not in encoding.content_type:
        members.append(("contentType", quote(encoding.content_type)))
    if encoding.style or encoding.explode is not None:
        style = encoding.style or "form"
        explode = encoding.explode if encoding.explode is not None else style == "form"
        members.append(("style", _style(ParameterStyle(style, explode))))
    return object_of(members) if members else None


def _result(call: Call) -> Iterator[tuple[str, str]]:
    result = call.result
    if result.accept != "application/json":
        yield "accept", quote(result.accept)
    if result.binary and not result.json and not result.text:
        yield "binary", "true"
    if result.empty and not (result.json or result.text or result.binary or result.stream):
        yield "empty", "true"
