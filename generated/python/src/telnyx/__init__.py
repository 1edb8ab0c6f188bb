# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.
"""Python client of the Telnyx AI inference API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import types
from ._client import AsyncTelnyx, Telnyx
from ._core import (
    NOT_GIVEN,
    APIConnectionError,
    APIError,
    APIResponse,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    AsyncAPIResponse,
    AsyncBinaryAPIResponse,
    AsyncStreamedAPIResponse,
    AuthenticationError,
    BadRequestError,
    BinaryAPIResponse,
    ConflictError,
    DefaultAsyncHttpxClient,
    DefaultHttpxClient,
    ErrorDetail,
    FileTypes,
    HookContext,
    Hooks,
    InternalServerError,
    MissingCredentialsError,
    NotFoundError,
    NotGiven,
    Omit,
    PermissionDeniedError,
    RateLimit,
    RateLimitError,
    RemovedOperationError,
    RequestOptions,
    SDKError,
    StreamConsumedError,
    StreamedAPIResponse,
    Timeout,
    UnprocessableEntityError,
    not_given,
    omit,
)
from ._version import __version__

if TYPE_CHECKING:
    from . import pagination as pagination
    from . import resources as resources
    from ._core import (
        AsyncPage,
        AsyncPaginator,
        AsyncStream,
        DefaultAioHttpClient,
        Mismatch,
        Model,
        PageInfo,
        ServerSentEvent,
        Stream,
        SyncPage,
        UnknownVariant,
        WebhookPayloadError,
        WebhookSignatureError,
    )
else:
    from ._core import lazy_exports as _lazy_exports

    __getattr__, __dir__, _ = _lazy_exports(
        __name__,
        {
            "AsyncPage": "_core",
            "AsyncPaginator": "_core",
            "AsyncStream": "_core",
            "DefaultAioHttpClient": "_core",
            "Mismatch": "_core",
            "Model": "_core",
            "PageInfo": "_core",
            "ServerSentEvent": "_core",
            "Stream": "_core",
            "SyncPage": "_core",
            "UnknownVariant": "_core",
            "WebhookPayloadError": "_core",
            "WebhookSignatureError": "_core",
            "pagination": "pagination",
            "resources": "resources",
        },
    )

Client = Telnyx
AsyncClient = AsyncTelnyx
TelnyxError = SDKError

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponse",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncAPIResponse",
    "AsyncBinaryAPIResponse",
    "AsyncClient",
    "AsyncPage",
    "AsyncPaginator",
    "AsyncStream",
    "AsyncStreamedAPIResponse",
    "AsyncTelnyx",
    "AuthenticationError",
    "BadRequestError",
    "BinaryAPIResponse",
    "Client",
    "ConflictError",
    "DefaultAioHttpClient",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
    "ErrorDetail",
    "FileTypes",
    "HookContext",
    "Hooks",
    "InternalServerError",
    "Mismatch",
    "MissingCredentialsError",
    "Model",
    "NOT_GIVEN",
    "NotFoundError",
    "NotGiven",
    "Omit",
    "PageInfo",
    "PermissionDeniedError",
    "RateLimit",
    "RateLimitError",
    "RemovedOperationError",
    "RequestOptions",
    "SDKError",
    "ServerSentEvent",
    "Stream",
    "StreamConsumedError",
    "StreamedAPIResponse",
    "SyncPage",
    "Telnyx",
    "TelnyxError",
    "Timeout",
    "UnknownVariant",
    "UnprocessableEntityError",
    "WebhookPayloadError",
    "WebhookSignatureError",
    "__version__",
    "not_given",
    "omit",
    "types",
]
