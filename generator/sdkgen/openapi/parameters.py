"""Parameters: of every location and style, from the path item and the operation together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from openapi_pydantic.v3.v3_1 import Parameter as ParameterModel

from sdkgen.document.resolver import Node
from sdkgen.model.ir import Anything, Choice, JsonValue, Location, Parameter, Pointer, Scalar, ScalarKind
from sdkgen.model.media import essence
from sdkgen.openapi import schema
from sdkgen.openapi.context import Context
from sdkgen.openapi.examples import example_of
from sdkgen.openapi.extensions import argument_name, deprecation, is_skipped, with_deprecation
from sdkgen.openapi.fold import facts_of
from sdkgen.openapi.objects import default_fits
from sdkgen.openapi.read import read, short

_KEYS = ("name", "in", "description", "required", "deprecated", "style", "explode", "allowReserved")
_TEMPLATE = re.compile(r"\{([^{}/]+)\}")
_HEADER = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_FORM = "application/x-www-form-urlencoded"
_SET_ELSEWHERE = {"accept", "content-type", "authorization"}


def parameters_of(ctx: Context, path: str, owners: Sequence[Node]) -> tuple[Parameter, ...]:
    """All parameters of an operation: those of its path item, in place of which its own count, then its own.

    Args:
        path: The path, which has places for some.
        owners: What declares them, the operation last.
    """
    found: dict[tuple[str, Location], Parameter] = {}
    for owner in owners:
        mine: set[tuple[str, Location]] = set()
        for node in _listed(ctx, owner):
            parameter = _parameter(ctx, node)
            if parameter is None:
                continue
            key = (parameter.wire_name, parameter.location)
            if key in mine:
                message = f"{short(parameter.wire_name)} is declared twice in {parameter.location.value}"
                ctx.log.warn("duplicate-parameter", node.at, message, "the last declaration counts")
            mine.add(key)
            found[key] = parameter
    return tuple(_match_path(ctx, path, owners[-1].at, list(found.values())))


def _listed(ctx: Context, owner: Node) -> list[Node]:
    listed = owner.child("parameters")
    if listed is not None and not isinstance(listed.value, list):
        ctx.log.error("bad-member", listed.at, "`parameters` is not an array", "they are ignored")
    return listed.items() if listed else []


def _parameter(ctx: Context, listed: Node) -> Parameter | None:
    """One parameter; None, reported, where it cannot be sent or its headers are set elsewhere."""
    node = ctx.follow(listed, "the parameter is left out")
    if node is None or is_skipped(listed) or is_skipped(node):
        return None
    if node.at not in ctx.parameters:
        ctx.parameters[node.at] = _read_parameter(ctx, node)
    return ctx.parameters[node.at]


def _read_parameter(ctx: Context, node: Node) -> Parameter | None:
    if (place := node.child("in")) is not None and place.value == "querystring":
        return _query_string(ctx, node)
    model = read(ParameterModel, node, _KEYS, ctx.log)
    if model is None:
        message = "a parameter needs `name` and `in`"
        ctx.log.error("bad-parameter", node.at, message, "the parameter is left out")
        return None
    location = Location(model.param_in.value)
    if location is Location.HEADER and _HEADER.fullmatch(model.name) is None:
        message = f"HTTP knows no header called {short(model.name)}"
        ctx.log.error("bad-parameter", node.at, message, "the parameter is left out", "correct its name")
        return None
    content_type, holder = _holder(ctx, node)
    described = holder.child("schema")
    parameter = Parameter(
        wire_name=model.name,
        location=location,
        type=Scalar(ScalarKind.STRING) if location is Location.PATH else Anything(),
        required=model.required or location is Location.PATH,
        doc=with_deprecation(model.description, deprecation(node)),
        at=node.at,
        style=model.style,
        explode=model.explode,
        allow_reserved=model.allowReserved,
        content_type=content_type,
        deprecated=model.deprecated or deprecation(node) is not None,
        chosen_name=argument_name(node),
    )
    if described is None:
        ctx.log.warn("no-schema", node.at, f"the parameter {short(model.name)} has no schema", "its type is not known")
    else:
        parameter = _with_schema(ctx, parameter, described)
    example, has_example = example_of(ctx, node if content_type is None else holder)
    return _unless_ignored(ctx, replace(parameter, example=example, has_example=has_example))


def _query_string(ctx: Context, node: Node) -> Parameter | None:
    """The whole query as one parameter (OpenAPI 3.2): a form is an object whose members are query parameters."""
    content = node.child("content")
    forms = [media for name, media in content.members() if essence(name) == _FORM] if content else []
    described = forms[0].child("schema") if forms else None
    if described is None:
        message = f"a query string is read that is described as {_FORM}"
        ctx.log.error("bad-parameter", node.at, message, "the parameter is left out", "describe it so")
        return None
    plain: dict[str, JsonValue] = {key: child.value for key, child in node.members() if key not in ("in", "content")}
    plain |= {"in": "query", "style": "form", "explode": True, "schema": described.value}
    return _read_parameter(ctx, Node(plain, node.at))


def _holder(ctx: Context, node: Node) -> tuple[str | None, Node]:
    """The media type that a parameter is serialised as, and the node that has its schema."""
    content = node.child("content")
    media_types = content.members() if content else []
    if len(media_types) > 1:
        ctx.log.warn("bad-member", node.at, "a parameter has one media type at most", "the first one counts")
    return media_types[0] if media_types else (None, node)


def _with_schema(ctx: Context, parameter: Parameter, described: Node) -> Parameter:
    type = schema.convert(ctx, described)
    facts = facts_of(ctx, described)
    has_default = facts.has_default and default_fits(ctx, described, facts, type)
    return replace(
        parameter,
        type=type,
        doc=parameter.doc or facts.doc,
        deprecated=parameter.deprecated or facts.deprecated,
        default=facts.default if has_default else None,
        has_default=has_default,
        chosen_name=parameter.chosen_name or argument_name(described),
        minimum=facts.minimum,
    )


def _unless_ignored(ctx: Context, parameter: Parameter) -> Parameter | None:
    """The parameter, unless it is a header that OpenAPI reserves; an `Accept` that offers a choice stays."""
    if parameter.location is not Location.HEADER or parameter.wire_name.lower() not in _SET_ELSEWHERE:
        return parameter
    if isinstance(parameter.type, Choice) and len(parameter.type.values) > 1:
        return parameter
    message = f"OpenAPI ignores header parameters called {short(parameter.wire_name)}"
    ctx.log.info("ignored-header", parameter.at, message, "it is left out; the client sets this header itself")
    return None


def _match_path(ctx: Context, path: str, at: Pointer, parameters: list[Parameter]) -> list[Parameter]:
    """The parameters with exactly those path parameters that the path has places for."""
    names = dict.fromkeys(_TEMPLATE.findall(path))
    matched: list[Parameter] = []
    for parameter in parameters:
        if parameter.location is not Location.PATH or names.pop(parameter.wire_name, 0) is None:
            matched.append(parameter)
            continue
        message = f"the path has no place for the path parameter {short(parameter.wire_name)}"
        ctx.log.warn("unused-path-parameter", parameter.at, message, "it is left out", "correct its name, or the path")
    for name in names:
        message = f"the path parameter {short(name)} is not declared"
        ctx.log.warn("undeclared-path-parameter", at, message, "it is taken to be a text", "declare it")
        text = Scalar(ScalarKind.STRING)
        matched.append(Parameter(name, Location.PATH, text, required=True, doc=None, at=at))
    return matched
