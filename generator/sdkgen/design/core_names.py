"""The names of the client core that an SDK shows to its users, and those that generated modules need for themselves."""

from __future__ import annotations

from sdkgen.words.vocabulary import vocabulary

LAZY = vocabulary(
    """
    AsyncPage AsyncPaginator AsyncStream DefaultAioHttpClient Mismatch Model PageInfo ServerSentEvent Stream SyncPage
    UnknownVariant WebhookPayloadError WebhookSignatureError
    """
)
"""What the package offers and the core loads when it is first used: pydantic among other things comes with it."""

PUBLIC = LAZY | vocabulary(
    """
    APIConnectionError APIError APIResponse APIResponseValidationError APIStatusError APITimeoutError
    AsyncAPIResponse AsyncBinaryAPIResponse AsyncStreamedAPIResponse AuthenticationError BadRequestError
    BinaryAPIResponse ConflictError DefaultAsyncHttpxClient DefaultHttpxClient ErrorDetail FileTypes HookContext Hooks
    InternalServerError MissingCredentialsError NOT_GIVEN NotFoundError NotGiven Omit PermissionDeniedError RateLimit
    RateLimitError RemovedOperationError RequestOptions SDKError StreamConsumedError StreamedAPIResponse Timeout
    UnprocessableEntityError not_given omit
    """
)
"""What the package offers to its users: `docs/client-core.md` promises it."""

HELPERS = vocabulary("async_wrapped cached_property deprecated nested omit overload wrapped")
"""What class bodies of resources and clients call while they are being executed."""

CONSTANTS = vocabulary("False None True")
"""What no class can be called."""

IN_RESOURCES = CONSTANTS | vocabulary(
    """
    Annotated Any BinaryAPIResponse FileTypes Iterable Literal Mapping NoReturn NoneType NotGiven Omit OneOf Operation
    Page Paginator PartStyle RawMode RemovedOperationError RequestOptions Resource Sequence SequenceNotStr Stream
    StreamingMode Style SyncResource TypedDict UnknownVariant Unpack WebhookScheme
    """
)
"""What modules of resources import, some of it with `Async` in front: no class of a resource is called so."""

IN_CLIENTS = (
    PUBLIC
    | CONSTANTS
    | vocabulary(
        """
        APIClient ApiKeyAuth BasicAuth BearerAuth Client CopyArguments EventRule Literal Mapping OAuthClientCredentials
        RawMode Self Settings StreamingMode Style TypedDict Unpack
        """
    )
)
"""What the module of the clients and the package need, some of it with `Async` or `Sync` in front: no client is called
so.
"""
