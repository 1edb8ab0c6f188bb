"""The client core: everything that generated code calls. What is rarely needed is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .auth.auth import ApiKeyAuth, BasicAuth, BearerAuth, OAuthClientCredentials
from .client.async_client import AsyncAPIClient
from .client.client import SyncAPIClient
from .client.operation import OneOf, Operation, PartStyle, Shape, Style
from .client.raw import AsyncRawMode, AsyncStreamingMode, RawMode, StreamingMode, async_wrapped, nested, wrapped
from .client.resource import AsyncResource, SyncResource
from .client.settings import EventRule, Settings
from .errors.error_details import ErrorDetail
from .errors.errors import (
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
from .request.omit import NOT_GIVEN, NotGiven, Omit, not_given, omit
from .response.binary import AsyncBinaryAPIResponse, BinaryAPIResponse
from .response.response import APIResponse, AsyncAPIResponse, AsyncStreamedAPIResponse, StreamedAPIResponse
from .support.lazy import cached_property, lazy_exports, load_first
from .support.sequences import SequenceNotStr
from .support.types import FileTypes, NoneType, RequestOptions, Timeout
from .transport.default_clients import DefaultAsyncHttpxClient, DefaultHttpxClient
from .transport.hooks import HookContext, Hooks
from .transport.rate_limits import RateLimit

if TYPE_CHECKING:
    from .auth.webhook_signing import sign_webhook
    from .auth.webhooks import WebhookPayloadError, WebhookScheme, WebhookSignatureError, unsafe_unwrap, unwrap
    from .client.arguments import AsyncCopyArguments, SyncCopyArguments
    from .models.models import Field, Model
    from .models.unions import UnknownVariant, tagged
    from .pages.page_schemes import (
        Cursor,
        NextURL,
        Offset,
        PageInfo,
        PageNumber,
        PageScheme,
        ResponseHeader,
        SinglePage,
    )
    from .pages.pages import AsyncPage, AsyncPaginator, SyncPage, T
    from .response.parsing import Mismatch
    from .streaming.sse import AsyncStream, Stream
    from .streaming.sse_decoder import ServerSentEvent
    from .support.deprecation import deprecated
    from .support.renamed import renamed
    from .transport.aiohttp_client import DefaultAioHttpClient

__getattr__, __dir__, _ = lazy_exports(
    __name__,
    {
        "AsyncCopyArguments": "client.arguments",
        "AsyncPage": "pages.pages",
        "AsyncPaginator": "pages.pages",
        "AsyncStream": "streaming.sse",
        "Cursor": "pages.page_schemes",
        "DefaultAioHttpClient": "transport.aiohttp_client",
        "Field": "models.models",
        "Mismatch": "response.parsing",
        "Model": "models.models",
        "NextURL": "pages.page_schemes",
        "Offset": "pages.page_schemes",
        "PageInfo": "pages.page_schemes",
        "PageNumber": "pages.page_schemes",
        "PageScheme": "pages.page_schemes",
        "ResponseHeader": "pages.page_schemes",
        "ServerSentEvent": "streaming.sse_decoder",
        "SinglePage": "pages.page_schemes",
        "Stream": "streaming.sse",
        "SyncCopyArguments": "client.arguments",
        "SyncPage": "pages.pages",
        "T": "pages.pages",
        "UnknownVariant": "models.unions",
        "WebhookPayloadError": "auth.webhooks",
        "WebhookScheme": "auth.webhooks",
        "WebhookSignatureError": "auth.webhooks",
        "deprecated": "support.deprecation",
        "renamed": "support.renamed",
        "sign_webhook": "auth.webhook_signing",
        "tagged": "models.unions",
        "unsafe_unwrap": "auth.webhooks",
        "unwrap": "auth.webhooks",
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
    "EventRule",
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
    "OneOf",
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
    "ResponseHeader",
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
    "load_first",
    "nested",
    "not_given",
    "omit",
    "renamed",
    "sign_webhook",
    "tagged",
    "unsafe_unwrap",
    "unwrap",
    "wrapped",
]
