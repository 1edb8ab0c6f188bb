"""Applying a change to every type of an API."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias, TypeVar, assert_never

from sdkgen.model.construct import bare, nullable, unite
from sdkgen.model.ir import (
    AliasDef,
    Anything,
    Api,
    Body,
    Choice,
    Content,
    ListOf,
    MapOf,
    Named,
    Never,
    Nullable,
    Operation,
    Parameter,
    Pointer,
    Response,
    Scalar,
    TypeDef,
    TypeRef,
    UnionOf,
    Webhook,
)

Change: TypeAlias = Callable[[TypeRef, Pointer], TypeRef]
"""A new type for a type and the place that it belongs to; the same object where there is nothing to change."""


def rewrite(api: Api, change: Change) -> Api:
    """The API with `change` applied to every type, inner ones first."""
    return replace(
        api,
        types={id: rewrite_definition(definition, change) for id, definition in api.types.items()},
        operations=tuple(_operation(operation, change) for operation in api.operations),
        webhooks=tuple(_typed(hook, change) for hook in api.webhooks),
    )


def rewrite_definition(definition: TypeDef, change: Change) -> TypeDef:
    """The definition with `change` applied to the types of its parts."""
    if isinstance(definition, AliasDef):
        new = _type(definition.type, definition.at, change)
        return definition if new is definition.type else replace(definition, type=new)
    types = [_type(field.type, field.at, change) for field in definition.fields]
    additional = _type(definition.additional, definition.at, change) if definition.additional else None
    pairs = list(zip(definition.fields, types, strict=True))
    if additional is definition.additional and all(field.type is type for field, type in pairs):
        return definition
    fields = tuple(field if field.type is type else replace(field, type=type) for field, type in pairs)
    return replace(definition, fields=fields, additional=additional)


def _operation(operation: Operation, change: Change) -> Operation:
    parameters = tuple(_typed(each, change) for each in operation.parameters)
    body = operation.body
    new_body = replace(body, contents=tuple(_typed(each, change) for each in body.contents)) if body else None
    responses = tuple(_response(response, change) for response in operation.responses)
    return replace(operation, parameters=parameters, body=new_body, responses=responses)


def _response(response: Response, change: Change) -> Response:
    contents = tuple(_typed(each, change) if each.type else each for each in response.contents)
    same = all(new is old for new, old in zip(contents, response.contents, strict=True))
    return response if same else replace(response, contents=contents)


_TypedT = TypeVar("_TypedT", Parameter, Body, Content, Webhook)


def _typed(holder: _TypedT, change: Change) -> _TypedT:
    """Something with a type, with `change` applied to it."""
    type = _type(holder.type, holder.at, change) if holder.type else None
    return holder if type is None or type is holder.type else replace(holder, type=type)


def _type(ref: TypeRef, at: Pointer, change: Change) -> TypeRef:
    inner = _inside(ref, at, change)
    if isinstance(inner, Nullable):
        return inner if ref is inner else nullable(change(bare(inner), at))
    return change(inner, at)


def _inside(ref: TypeRef, at: Pointer, change: Change) -> TypeRef:
    """The type with `change` applied to its parts."""
    match ref:
        case Scalar() | Anything() | Never() | Choice() | Named():
            return ref
        case ListOf(item):
            new = _type(item, at, change)
            return ref if new is item else ListOf(new)
        case MapOf(value):
            new = _type(value, at, change)
            return ref if new is value else MapOf(new)
        case Nullable(inner):
            new = _type(inner, at, change)
            return ref if new is inner else nullable(new)
        case UnionOf(variants, tag):
            parts = [_type(variant, at, change) for variant in variants]
            same = all(new is old for new, old in zip(parts, variants, strict=True))
            return ref if same else unite(parts, tag)
    assert_never(ref)
