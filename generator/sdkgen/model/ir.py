"""The intermediate model: what an API is, free of documents and of Python names.

Nodes are frozen, and every node carries the JSON pointer it came from. Types are those of `sdkgen.model.types`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import NewType

from sdkgen.model.types import (
    AliasDef,
    Anything,
    Choice,
    Discriminator,
    Field,
    JsonValue,
    ListOf,
    MapOf,
    Named,
    Never,
    Nullable,
    ObjectDef,
    Pointer,
    Scalar,
    ScalarKind,
    TypeDef,
    TypeId,
    TypeRef,
    UnionOf,
)

__all__ = [
    "AliasDef",
    "Anything",
    "Api",
    "Body",
    "Choice",
    "Content",
    "Discriminator",
    "Field",
    "JsonValue",
    "Limits",
    "ListOf",
    "Location",
    "MapOf",
    "Named",
    "Never",
    "Nullable",
    "ObjectDef",
    "Operation",
    "OperationId",
    "Parameter",
    "PartEncoding",
    "Pointer",
    "RequestBody",
    "Response",
    "Scalar",
    "ScalarKind",
    "SecurityScheme",
    "Server",
    "TypeDef",
    "TypeId",
    "TypeRef",
    "UnionOf",
    "Webhook",
    "endpoint_of",
    "further_id",
]

OperationId = NewType("OperationId", str)
"""The identity of an operation: `get /ai/conversations` (method in lower case, path as written). Where it is several
methods, each one after the first has an identity of its own: `get /ai/conversations as ai.history`.
"""
_AS = " as "


def further_id(endpoint: OperationId, call: str) -> OperationId:
    """Return the identity of an operation as a further method, called like this below the client."""
    return OperationId(f"{endpoint}{_AS}{call}")


def endpoint_of(id: str) -> OperationId:
    """Return the identity that an operation has in the document."""
    return OperationId(id.partition(_AS)[0])


class Location(Enum):
    """Where a parameter travels."""

    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    COOKIE = "cookie"


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of an operation, path-level ones included."""

    wire_name: str
    location: Location
    type: TypeRef
    required: bool
    doc: str | None
    at: Pointer
    style: str | None = None
    """simple, label, matrix, form, spaceDelimited, pipeDelimited, deepObject; None where the document does not say."""
    explode: bool | None = None
    allow_reserved: bool = False
    content_type: str | None = None
    """Set for a parameter with `content`: its value is serialised as this media type."""
    deprecated: bool = False
    default: JsonValue = None
    has_default: bool = False
    example: JsonValue = None
    has_example: bool = False
    chosen_name: str | None = None
    minimum: float | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class PartEncoding:
    """The `encoding` of one property of a form or multipart body."""

    content_type: str | None = None
    style: str | None = None
    explode: bool | None = None


@dataclass(frozen=True, slots=True)
class Body:
    """One media type of a request body."""

    media_type: str
    type: TypeRef
    at: Pointer
    encoding: tuple[tuple[str, PartEncoding], ...] = ()
    example: JsonValue = None
    has_example: bool = False


@dataclass(frozen=True, slots=True)
class RequestBody:
    """The request body: one entry for each media type, in the order of the document."""

    contents: tuple[Body, ...]
    required: bool
    doc: str | None
    at: Pointer


@dataclass(frozen=True, slots=True)
class Content:
    """One media type of a response. `type` is None where the media type has no schema."""

    media_type: str
    type: TypeRef | None
    at: Pointer
    example: JsonValue = None
    has_example: bool = False


@dataclass(frozen=True, slots=True)
class Response:
    """One response. No contents: the body is empty."""

    status: str
    """As in the document: `200`, `2XX`, `default`."""
    doc: str | None
    contents: tuple[Content, ...]
    at: Pointer
    headers: tuple[str, ...] = ()
    """The names of those that the document declares."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How long and how often an operation is tried, where its design says it."""

    timeout: float | None = None
    """Seconds for one attempt."""
    max_retries: int | None = None
    repeatable: bool | None = None
    """Whether a repeat does no harm."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One HTTP operation."""

    id: OperationId
    method: str
    path: str
    operation_id: str | None
    summary: str | None
    doc: str | None
    tags: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    body: RequestBody | None
    responses: tuple[Response, ...]
    at: Pointer
    security: tuple[tuple[str, ...], ...] | None = None
    """Alternatives, each naming the schemes it needs together; `()` is no security; None is the document's default."""
    servers: tuple[str, ...] | None = None
    """Server URLs of the operation or its path item; None is the document's."""
    deprecated: bool = False
    hidden: bool = False
    websocket: bool = False
    stream_switch: str | None = "stream"
    """The boolean property or parameter that asks for events; None where they always come."""
    body_argument: str | None = None
    """The argument for the whole body; None where its properties are arguments, if it has any."""
    media_type: str | None = None
    """The media type of the body that callers send; None lets the contract choose among those of the document."""
    limits: Limits = Limits()
    positional: tuple[str, ...] | None = None
    """What callers pass by position, by wire name; None is the last parameter of the path."""
    required: tuple[str, ...] | None = None
    """What callers must pass beside the path, by wire name or `query name`; None leaves it to the document."""
    wrappers: tuple[str, ...] = ()
    """Properties of the response of which the first that it has holds the result."""
    alternatives: tuple[tuple[str, ...], ...] = ()
    """Sets of further arguments, by the same names: callers must pass all of one of them."""
    deprecation: str | None = None
    """Why one should do without, where a design says it."""
    extensions: Mapping[str, JsonValue] = field(default_factory=dict[str, "JsonValue"])
    """`x-*` members of the operation."""

    @property
    def endpoint(self) -> OperationId:
        """The identity of the operation in the document, whichever of its methods this is."""
        return endpoint_of(self.id)


@dataclass(frozen=True, slots=True)
class Webhook:
    """An event that the API sends: its name in the document and the type of its JSON body."""

    name: str
    summary: str | None
    doc: str | None
    type: TypeRef
    at: Pointer
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class SecurityScheme:
    """One entry of `components.securitySchemes`."""

    name: str
    kind: str
    """`bearer`, `basic`, `header`, `query`, `cookie`, `oauth2` (client credentials), `access_token` (one that users of
    OAuth or OpenID Connect bring along), or the document's own word for another.
    """
    parameter: str | None
    """The header, query or cookie name of an API key."""
    token_url: str | None
    doc: str | None
    at: Pointer
    keyword: str | None = None
    """What stands before a bearer token in place of `Bearer`."""


@dataclass(frozen=True, slots=True)
class Server:
    """One entry of `servers`, with its variables replaced by their defaults."""

    url: str
    doc: str | None
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Api:
    """The whole API. Mappings and tuples keep the order of the document."""

    title: str
    version: str
    doc: str | None
    servers: tuple[Server, ...]
    security: tuple[tuple[str, ...], ...]
    schemes: Mapping[str, SecurityScheme]
    operations: tuple[Operation, ...]
    webhooks: tuple[Webhook, ...]
    types: Mapping[TypeId, TypeDef]
    tags: Mapping[str, str | None] = field(default_factory=dict[str, "str | None"])
    """Tag name to description."""
    docs: str | None = None
    """The address of `externalDocs`."""
    homepage: str | None = None
    """The address of `info.contact`."""
    undefined_security: tuple[str, ...] = ()
    """The security schemes that the document asks for and does not define, where it asks for no others."""
    callbacks: tuple[Webhook, ...] = ()
    """Named `POST /calls > onEnd`. Nothing is generated for them: they are read where releases are compared."""
