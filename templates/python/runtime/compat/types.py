"""Names of types that arguments of older code are annotated with."""

from __future__ import annotations

from collections.abc import AsyncIterable, Callable, Iterable, Mapping, Sequence
from typing import IO, TYPE_CHECKING, Any, Literal, Protocol, TypeAlias, TypeVar, Union, runtime_checkable

import httpx
from typing_extensions import TypedDict

from ..request.omit import NotGiven, Omit
from ..support.types import FileContent, FileTypes

if TYPE_CHECKING:
    import pydantic

__all__ = [
    "AnyMapping",
    "ArrayFormat",
    "AsyncBinaryTypes",
    "AsyncTransport",
    "Base64FileInput",
    "BinaryTypes",
    "Body",
    "FileContent",
    "Headers",
    "HeadersLike",
    "HeadersLikeProtocol",
    "HttpxFileContent",
    "HttpxFileTypes",
    "HttpxRequestFiles",
    "HttpxSendArgs",
    "IncEx",
    "ModelBuilderProtocol",
    "ModelT",
    "NestedFormat",
    "PostParser",
    "ProxiesDict",
    "ProxiesTypes",
    "Query",
    "RequestFiles",
    "RequestOptions",
    "ResponseT",
    "StrBytesIntFloat",
    "Transport",
]

T = TypeVar("T")

Transport: TypeAlias = httpx.BaseTransport
AsyncTransport: TypeAlias = httpx.AsyncBaseTransport
Query: TypeAlias = Mapping[str, object]
Body: TypeAlias = object
AnyMapping: TypeAlias = Mapping[str, object]
Headers: TypeAlias = Mapping[str, str | Omit]
ArrayFormat: TypeAlias = Literal["comma", "repeat", "indices", "brackets"]
NestedFormat: TypeAlias = Literal["dots", "brackets"]
ProxiesDict: TypeAlias = dict[str | httpx.URL, str | httpx.URL | httpx.Proxy | None]
ProxiesTypes: TypeAlias = str | httpx.Proxy | ProxiesDict
BinaryTypes: TypeAlias = bytes | bytearray | IO[bytes] | Iterable[bytes]
AsyncBinaryTypes: TypeAlias = bytes | bytearray | IO[bytes] | AsyncIterable[bytes]
Base64FileInput: TypeAlias = FileContent
RequestFiles: TypeAlias = Mapping[str, FileTypes] | Sequence[tuple[str, FileTypes]]
HttpxFileContent: TypeAlias = IO[bytes] | bytes
HttpxFileTypes: TypeAlias = (
    HttpxFileContent
    | tuple[str | None, HttpxFileContent]
    | tuple[str | None, HttpxFileContent, str | None]
    | tuple[str | None, HttpxFileContent, str | None, Mapping[str, str]]
)
HttpxRequestFiles: TypeAlias = Mapping[str, HttpxFileTypes] | Sequence[tuple[str, HttpxFileTypes]]
StrBytesIntFloat: TypeAlias = str | bytes | int | float
IncEx: TypeAlias = set[int] | set[str] | Mapping[int, Union["IncEx", bool]] | Mapping[str, Union["IncEx", bool]]
PostParser: TypeAlias = Callable[[Any], Any]
ModelT = TypeVar("ModelT", bound="pydantic.BaseModel")
ResponseT = TypeVar("ResponseT")


class RequestOptions(TypedDict, total=False):
    """Options of calls by path: `client.get(path, cast_to=..., options={...})`."""

    headers: Headers
    max_retries: int
    timeout: float | httpx.Timeout | None
    params: Query
    extra_json: AnyMapping
    idempotency_key: str
    follow_redirects: bool
    post_parser: PostParser | NotGiven


class HttpxSendArgs(TypedDict, total=False):
    """What `httpx.Client.send` takes beside the request."""

    auth: httpx.Auth
    follow_redirects: bool


@runtime_checkable
class ModelBuilderProtocol(Protocol):
    """A type that makes itself of a response."""

    @classmethod
    def build(cls: type[T], *, response: httpx.Response, data: object) -> T:
        """Make the value of a response and its decoded body."""
        ...


class HeadersLikeProtocol(Protocol):
    """What a header can be read from."""

    def get(self, __key: str) -> str | None:
        """Return the value of a header; None where it is missing."""
        ...


HeadersLike: TypeAlias = Headers | HeadersLikeProtocol
