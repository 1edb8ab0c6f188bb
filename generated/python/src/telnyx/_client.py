# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.
"""The clients `Telnyx` and `AsyncTelnyx`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core import (
    AsyncAPIClient,
    AsyncRawMode,
    AsyncStreamingMode,
    BearerAuth,
    NotGiven,
    OAuthClientCredentials,
    RawMode,
    Settings,
    StreamingMode,
    Style,
    SyncAPIClient,
    cached_property,
    nested,
    not_given,
)
from ._version import __version__

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx
    from typing_extensions import Self, TypedDict, Unpack

    from ._core import AsyncCopyArguments, Hooks, SyncCopyArguments
    from .resources.ai.ai import AI, AsyncAI
    from .resources.legacy.legacy import AsyncLegacy, Legacy
    from .resources.messages import AsyncMessages, Messages
    from .resources.text_to_speech import AsyncTextToSpeech, TextToSpeech
    from .resources.webhooks import AsyncWebhooks, Webhooks

    class _Options(TypedDict, total=False):
        api_key: str | None
        public_key: str | None
        client_id: str | None
        client_secret: str | None

    class _SyncChanges(SyncCopyArguments, _Options, total=False):
        """What a copy can differ in."""

    class _AsyncChanges(AsyncCopyArguments, _Options, total=False):
        """What a copy can differ in."""


__all__ = ["AsyncTelnyx", "Telnyx"]

SETTINGS = Settings(
    name="Telnyx",
    package="telnyx",
    version=__version__,
    base_url="https://api.telnyx.com/v2",
    environments={"production": "https://api.telnyx.com/v2"},
    base_url_env="TELNYX_BASE_URL",
    headers_env="TELNYX_CUSTOM_HEADERS",
    log_env="TELNYX_LOG",
    option_envs={
        "api_key": "TELNYX_API_KEY",
        "public_key": "TELNYX_PUBLIC_KEY",
        "client_id": "TELNYX_CLIENT_ID",
        "client_secret": "TELNYX_CLIENT_SECRET",
    },
    auth={
        "bearerAuth": BearerAuth("api_key"),
        "oauthClientAuth": OAuthClientCredentials(
            "client_id", "client_secret", token_url="https://api.telnyx.com/v2/oauth/token"
        ),
    },
    security=(("bearerAuth",), ("oauthClientAuth",)),
    query_style=Style("comma"),
    multipart_style=Style("brackets"),
    timeout=60.0,
    max_retries=2,
)


class Telnyx(SyncAPIClient):
    """Client of the Telnyx AI inference API."""

    api_key: str | None
    public_key: str | None
    client_id: str | None
    client_secret: str | None

    def __init__(
        self,
        *,
        api_key: str | None = None,
        public_key: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        base_url: str | httpx.URL | None = None,
        timeout: float | httpx.Timeout | None | NotGiven = not_given,
        max_retries: int = 2,
        deadline: float | None = None,
        max_response_bytes: int | None = 268_435_456,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: httpx.Client | None = None,
        hooks: Hooks | None = None,
        _strict_response_validation: bool = False,
    ) -> None:
        """Create a client; every argument has a default.

        Args:
            api_key: An API key of your account. Read from the environment variable `TELNYX_API_KEY`
                where it is not given.
            public_key: The key that webhooks are verified with, base64 of 32 bytes. Read from the
                environment variable `TELNYX_PUBLIC_KEY` where it is not given.
            client_id: The OAuth client to act as, instead of an API key. Read from the environment
                variable `TELNYX_CLIENT_ID` where it is not given.
            client_secret: The secret of the OAuth client. Read from the environment variable
                `TELNYX_CLIENT_SECRET` where it is not given.
            base_url: Where the API is, in place of its public address.
            timeout: Seconds for one attempt, or an `httpx.Timeout`; None waits for ever.
            max_retries: How often a request that failed is repeated where that is safe.
            deadline: Seconds for a whole call, repeats and waiting included.
            max_response_bytes: The longest answer, error or event that is read into memory; None
                for any.
            default_headers: Headers sent with every request.
            default_query: Query parameters sent with every request.
            http_client: An httpx client of your own, closed with this one.
            hooks: Functions called before requests, after responses, on repeats, on errors and on
                schema mismatches.
        """
        super().__init__(
            SETTINGS,
            options={
                "api_key": api_key,
                "public_key": public_key,
                "client_id": client_id,
                "client_secret": client_secret,
            },
            environment=None,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
            max_response_bytes=max_response_bytes,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            hooks=hooks,
            _strict_response_validation=_strict_response_validation,
        )

    def copy(self, **changes: Unpack[_SyncChanges]) -> Self:
        """Return a client that differs in the given constructor arguments and shares the connections.

        `default_headers` and `default_query` are added to those of this client; `set_default_headers` and
        `set_default_query` replace them.
        """
        return self._copy({**changes})

    def with_options(self, **changes: Unpack[_SyncChanges]) -> Self:
        """Return a copy that differs in the given arguments: `client.with_options(timeout=5).things.list()`."""
        return self._copy({**changes})

    @cached_property
    def with_raw_response(self) -> TelnyxWithRawResponse:
        """All methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return TelnyxWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TelnyxWithStreamingResponse:
        """All methods as context managers whose body is read only when asked for."""
        return TelnyxWithStreamingResponse(self)

    @cached_property
    def ai(self) -> AI:
        """The `ai` resource."""
        from .resources.ai.ai import AI

        return AI(self)

    @cached_property
    def legacy(self) -> Legacy:
        """The `legacy` resource."""
        from .resources.legacy.legacy import Legacy

        return Legacy(self)

    @cached_property
    def messages(self) -> Messages:
        """The `messages` resource."""
        from .resources.messages import Messages

        return Messages(self)

    @cached_property
    def text_to_speech(self) -> TextToSpeech:
        """The `text_to_speech` resource."""
        from .resources.text_to_speech import TextToSpeech

        return TextToSpeech(self)

    @cached_property
    def webhooks(self) -> Webhooks:
        """The `webhooks` resource."""
        from .resources.webhooks import Webhooks

        return Webhooks(self)


class AsyncTelnyx(AsyncAPIClient):
    """Client of the Telnyx AI inference API."""

    api_key: str | None
    public_key: str | None
    client_id: str | None
    client_secret: str | None

    def __init__(
        self,
        *,
        api_key: str | None = None,
        public_key: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        base_url: str | httpx.URL | None = None,
        timeout: float | httpx.Timeout | None | NotGiven = not_given,
        max_retries: int = 2,
        deadline: float | None = None,
        max_response_bytes: int | None = 268_435_456,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: httpx.AsyncClient | None = None,
        hooks: Hooks | None = None,
        _strict_response_validation: bool = False,
    ) -> None:
        """Create a client; every argument has a default.

        Args:
            api_key: An API key of your account. Read from the environment variable `TELNYX_API_KEY`
                where it is not given.
            public_key: The key that webhooks are verified with, base64 of 32 bytes. Read from the
                environment variable `TELNYX_PUBLIC_KEY` where it is not given.
            client_id: The OAuth client to act as, instead of an API key. Read from the environment
                variable `TELNYX_CLIENT_ID` where it is not given.
            client_secret: The secret of the OAuth client. Read from the environment variable
                `TELNYX_CLIENT_SECRET` where it is not given.
            base_url: Where the API is, in place of its public address.
            timeout: Seconds for one attempt, or an `httpx.Timeout`; None waits for ever.
            max_retries: How often a request that failed is repeated where that is safe.
            deadline: Seconds for a whole call, repeats and waiting included.
            max_response_bytes: The longest answer, error or event that is read into memory; None
                for any.
            default_headers: Headers sent with every request.
            default_query: Query parameters sent with every request.
            http_client: An httpx client of your own, closed with this one.
            hooks: Functions called before requests, after responses, on repeats, on errors and on
                schema mismatches.
        """
        super().__init__(
            SETTINGS,
            options={
                "api_key": api_key,
                "public_key": public_key,
                "client_id": client_id,
                "client_secret": client_secret,
            },
            environment=None,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            deadline=deadline,
            max_response_bytes=max_response_bytes,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            hooks=hooks,
            _strict_response_validation=_strict_response_validation,
        )

    def copy(self, **changes: Unpack[_AsyncChanges]) -> Self:
        """Return a client that differs in the given constructor arguments and shares the connections.

        `default_headers` and `default_query` are added to those of this client; `set_default_headers` and
        `set_default_query` replace them.
        """
        return self._copy({**changes})

    def with_options(self, **changes: Unpack[_AsyncChanges]) -> Self:
        """Return a copy that differs in the given arguments: `client.with_options(timeout=5).things.list()`."""
        return self._copy({**changes})

    @cached_property
    def with_raw_response(self) -> AsyncTelnyxWithRawResponse:
        """All methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncTelnyxWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTelnyxWithStreamingResponse:
        """All methods as context managers whose body is read only when asked for."""
        return AsyncTelnyxWithStreamingResponse(self)

    @cached_property
    def ai(self) -> AsyncAI:
        """The `ai` resource."""
        from .resources.ai.ai import AsyncAI

        return AsyncAI(self)

    @cached_property
    def legacy(self) -> AsyncLegacy:
        """The `legacy` resource."""
        from .resources.legacy.legacy import AsyncLegacy

        return AsyncLegacy(self)

    @cached_property
    def messages(self) -> AsyncMessages:
        """The `messages` resource."""
        from .resources.messages import AsyncMessages

        return AsyncMessages(self)

    @cached_property
    def text_to_speech(self) -> AsyncTextToSpeech:
        """The `text_to_speech` resource."""
        from .resources.text_to_speech import AsyncTextToSpeech

        return AsyncTextToSpeech(self)

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        """The `webhooks` resource."""
        from .resources.webhooks import AsyncWebhooks

        return AsyncWebhooks(self)


class _TelnyxResources:
    ai = nested(Telnyx.ai)
    legacy = nested(Telnyx.legacy)
    messages = nested(Telnyx.messages)
    text_to_speech = nested(Telnyx.text_to_speech)


class TelnyxWithRawResponse(_TelnyxResources, RawMode["Telnyx"]):
    """`Telnyx` with the HTTP response."""


class TelnyxWithStreamingResponse(_TelnyxResources, StreamingMode["Telnyx"]):
    """`Telnyx` with a streamed HTTP response."""


class _AsyncTelnyxResources:
    ai = nested(AsyncTelnyx.ai)
    legacy = nested(AsyncTelnyx.legacy)
    messages = nested(AsyncTelnyx.messages)
    text_to_speech = nested(AsyncTelnyx.text_to_speech)


class AsyncTelnyxWithRawResponse(_AsyncTelnyxResources, AsyncRawMode["AsyncTelnyx"]):
    """`AsyncTelnyx` with the HTTP response."""


class AsyncTelnyxWithStreamingResponse(_AsyncTelnyxResources, AsyncStreamingMode["AsyncTelnyx"]):
    """`AsyncTelnyx` with a streamed HTTP response."""
