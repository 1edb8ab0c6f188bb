"""The client core: everything that generated code calls. What is rarely needed is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .async_client import AsyncAPIClient
from .auth import ApiKeyAuth, BasicAuth, BearerAuth, OAuthClientCredentials
from .binary import AsyncBinaryAPIResponse, BinaryAPIResponse
from .client import SyncAPIClient
from .default_clients import DefaultAsyncHttpxClient, DefaultHttpxClient
from .error_details import ErrorDetail
from .errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    InternalServerError,
    MissingCredentialsError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    RemovedOperationError,
    SDKError,
    StreamConsumedError,
    UnprocessableEntityError,
)
from .hooks import HookContext, Hooks
from .lazy import cached_property, lazy_exports
from .omit import NOT_GIVEN, NotGiven, Omit, not_given, omit
from .operation import Operation, PartStyle, Shape, Style
from .rate_limits import RateLimit
from .raw import AsyncRawMode, AsyncStreamingMode, RawMode, StreamingMode, async_wrapped, nested, wrapped
from .resource import AsyncResource, SyncResource
from .response import APIResponse, AsyncAPIResponse, AsyncStreamedAPIResponse, StreamedAPIResponse
from .sequences import SequenceNotStr
from .settings import Settings
from .types import FileTypes, NoneType, RequestOptions, Timeout

if TYPE_CHECKING:
    from .aiohttp_client import DefaultAioHttpClient
    from .arguments import AsyncCopyArguments, SyncCopyArguments
    from .deprecation import deprecated
    from .models import Field, Model
    from .page_schemes import Cursor, NextURL, Offset, PageInfo, PageNumber, PageScheme, SinglePage
    from .pages import AsyncPage, AsyncPaginator, SyncPage, T
    from .parsing import Mismatch
    from .renamed import renamed
    from .sse import AsyncStream, Stream
    from .sse_decoder import ServerSentEvent
    from .unions import UnknownVariant, tagged
    from .webhooks import WebhookPayloadError, WebhookScheme, WebhookSignatureError, unsafe_unwrap, unwrap

__getattr__, __dir__, _ = lazy_exports(
    __name__,
    {
        "AsyncCopyArguments": "arguments",
        "AsyncPage": "pages",
        "AsyncPaginator": "pages",
        "AsyncStream": "sse",
        "Cursor": "page_schemes",
        "DefaultAioHttpClient": "aiohttp_client",
        "Field": "models",
        "Mismatch": "parsing",
        "Model": "models",
        "NextURL": "page_schemes",
        "Offset": "page_schemes",
        "PageInfo": "page_schemes",
        "PageNumber": "page_schemes",
        "PageScheme": "page_schemes",
        "ServerSentEvent": "sse_decoder",
        "SinglePage": "page_schemes",
        "Stream": "sse",
        "SyncCopyArguments": "arguments",
        "SyncPage": "pages",
        "T": "pages",
        "UnknownVariant": "unions",
        "WebhookPayloadError": "webhooks",
        "WebhookScheme": "webhooks",
        "WebhookSignatureError": "webhooks",
        "deprecated": "deprecation",
        "renamed": "renamed",
        "tagged": "unions",
        "unsafe_unwrap": "webhooks",
        "unwrap": "webhooks",
    },
)

__all__ = [
    "NOT_GIVEN",
    "APIConnectionError",
    "APIError",
    "APIResponse",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "ApiKeyAuth",
    "AsyncAPIClient",
    "AsyncAPIResponse",
    "AsyncBinaryAPIResponse",
    "AsyncCopyArguments",
    "AsyncPage",
    "AsyncPaginator",
    "AsyncRawMode",
    "AsyncResource",
    "AsyncStream",
    "AsyncStreamedAPIResponse",
    "AsyncStreamingMode",
    "AuthenticationError",
    "BadRequestError",
    "BasicAuth",
    "BearerAuth",
    "BinaryAPIResponse",
    "ConflictError",
    "Cursor",
    "DefaultAioHttpClient",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
    "ErrorDetail",
    "Field",
    "FileTypes",
    "HookContext",
    "Hooks",
    "InternalServerError",
    "Mismatch",
    "MissingCredentialsError",
    "Model",
    "NextURL",
    "NoneType",
    "NotFoundError",
    "NotGiven",
    "OAuthClientCredentials",
    "Offset",
    "Omit",
    "Operation",
    "PageInfo",
    "PageNumber",
    "PageScheme",
    "PartStyle",
    "PermissionDeniedError",
    "RateLimit",
    "RateLimitError",
    "RawMode",
    "RemovedOperationError",
    "RequestOptions",
    "SDKError",
    "SequenceNotStr",
    "ServerSentEvent",
    "Settings",
    "Shape",
    "SinglePage",
    "Stream",
    "StreamConsumedError",
    "StreamedAPIResponse",
    "StreamingMode",
    "Style",
    "SyncAPIClient",
    "SyncCopyArguments",
    "SyncPage",
    "SyncResource",
    "T",
    "Timeout",
    "UnknownVariant",
    "UnprocessableEntityError",
    "WebhookPayloadError",
    "WebhookScheme",
    "WebhookSignatureError",
    "async_wrapped",
    "cached_property",
    "deprecated",
    "lazy_exports",
    "nested",
    "not_given",
    "omit",
    "renamed",
    "tagged",
    "unsafe_unwrap",
    "unwrap",
    "wrapped",
]
