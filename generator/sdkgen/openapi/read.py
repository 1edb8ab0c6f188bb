"""Typed access to one node of the document through openapi-pydantic's models.

A node is read without its children, so a mistake costs the member that has it: that member is reported and left out,
and the rest of the node is read as it stands. The models of OpenAPI 3.1 also read 3.0: what differs is either added
here (`nullable`) or not read (`exclusiveMinimum`).
"""

from __future__ import annotations

import json
from collections.abc import Container, Mapping
from typing import Any, Literal, TypeAlias, TypeVar

from openapi_pydantic.v3.v3_1 import Discriminator as DiscriminatorObject
from pydantic import BaseModel, Field, ValidationError

from sdkgen.document.resolver import Node
from sdkgen.model.ir import JsonValue
from sdkgen.model.pointers import join
from sdkgen.openapi.log import Log

ModelT = TypeVar("ModelT", bound=BaseModel)
TypeName: TypeAlias = Literal["null", "string", "number", "integer", "boolean", "array", "object"]
_LARGE = 10**18
_WIDTH = 60


class Keywords(BaseModel):
    """The keywords of a schema that have no schemas inside and matter to a client.

    A model of our own with openapi-pydantic's parts: its `Schema` has 60 fields and costs twice the time and memory.
    """

    type: TypeName | list[TypeName] | None = None
    enum: list[Any] | None = None
    format: str | None = None
    required: list[str] | None = None
    nullable: bool | None = None
    title: str | None = None
    description: str | None = None
    default: Any = None
    deprecated: bool | None = None
    read_only: bool | None = Field(default=None, alias="readOnly")
    write_only: bool | None = Field(default=None, alias="writeOnly")
    example: Any = None
    examples: list[Any] | None = None
    discriminator: DiscriminatorObject | None = None
    content_media_type: str | None = Field(default=None, alias="contentMediaType")
    content_encoding: str | None = Field(default=None, alias="contentEncoding")


_KEYWORDS = frozenset(field.alias or name for name, field in Keywords.model_fields.items())


def keywords(node: Node, log: Log) -> Keywords:
    """The keywords of a schema. A keyword with a value of the wrong type is reported and counts as absent."""
    return read(Keywords, node, _KEYWORDS, log) or Keywords()


def read(
    model: type[ModelT], node: Node, keys: Container[str], log: Log, fallback: Mapping[str, JsonValue] | None = None
) -> ModelT | None:
    """Read the members `keys` of a node; None where a required one is missing or wrong and has no `fallback`."""
    value = node.value if isinstance(node.value, dict) else {}
    picked: dict[str, JsonValue] = {**(fallback or {}), **{key: item for key, item in value.items() if key in keys}}
    while True:
        try:
            return model.model_validate(picked)
        except ValidationError as error:
            if not _repair(error, node, picked, log, fallback or {}):
                return None


def _repair(
    error: ValidationError, node: Node, picked: dict[str, JsonValue], log: Log, fallback: Mapping[str, JsonValue]
) -> bool:
    """Drop or replace each member that `error` complains about; False where that is impossible."""
    for key in {str(problem["loc"][0]): None for problem in error.errors(include_url=False) if problem["loc"]}:
        if key not in picked:
            return False
        message = f"`{key}` is {short(picked.pop(key))}, which OpenAPI does not allow"
        consequence = f"`{key}` is taken to be {short(fallback[key])}" if key in fallback else f"`{key}` is ignored"
        log.warn("bad-member", join(node.at, key), message, consequence)
        if key in fallback:
            picked[key] = fallback[key]
    return True


def short(value: JsonValue) -> str:
    """A value of the document as one short line of ASCII."""
    if isinstance(value, (dict, list)):
        return (
            f"{'an object' if isinstance(value, dict) else 'an array'} of {len(value)}" if value else json.dumps(value)
        )
    if isinstance(value, int) and abs(value) > _LARGE:
        return "a large number"
    text = json.dumps(value)
    return text if len(text) <= _WIDTH else f"{text[: _WIDTH - 3]}..."
