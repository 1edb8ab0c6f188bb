# Generated from openapi.yaml by sdkgen. Do not edit.
"""The clients `Discovery` and `AsyncDiscovery`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core import (
    AsyncAPIClient,
    AsyncRawMode,
    AsyncStreamingMode,
    BearerAuth,
    NotGiven,
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
    from .resources.books import AsyncBooks, Books
    from .resources.covers import AsyncCovers, Covers
    from .resources.well_known import AsyncWellKnown, WellKnown

    class _Options(TypedDict, total=False):
        api_key: str | None

    class _SyncChanges(SyncCopyArguments, _Options, total=False):
        """What a copy can differ in."""

    class _AsyncChanges(AsyncCopyArguments, _Options, total=False):
        """What a copy can differ in."""


__all__ = ["AsyncDiscovery", "Discovery"]

SETTINGS = Settings(
    name="Discovery",
    package="discovery",
    version=__version__,
    base_url="https://api.example.com",
    environments={"production": "https://api.example.com"},
    base_url_env="DISCOVERY_BASE_URL",
    headers_env="DISCOVERY_CUSTOM_HEADERS",
    log_env="DISCOVERY_LOG",
    option_envs={"api_key": "DISCOVERY_API_KEY"},
    auth={"bearer": BearerAuth("api_key")},
    security=(("bearer",),),
    query_style=Style("repeat", explode=True),
    multipart_style=Style("repeat", content_type="application/json"),
    timeout=60.0,
    max_retries=2,
)


class Discovery(SyncAPIClient):
    """Client of the Discovery API."""

    api_key: str | None

    def __init__(
        self,
        *,
        api_key: str | None = None,
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
            api_key: The key to sign requests with. Read from the environment variable
                `DISCOVERY_API_KEY` where it is not given.
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
    def with_raw_response(self) -> DiscoveryWithRawResponse:
        """All methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return DiscoveryWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> DiscoveryWithStreamingResponse:
        """All methods as context managers whose body is read only when asked for."""
        return DiscoveryWithStreamingResponse(self)

    @cached_property
    def books(self) -> Books:
        """The `books` resource."""
        from .resources.books import Books

        return Books(self)

    @cached_property
    def covers(self) -> Covers:
        """The `covers` resource."""
        from .resources.covers import Covers

        return Covers(self)

    @cached_property
    def well_known(self) -> WellKnown:
        """The `well_known` resource."""
        from .resources.well_known import WellKnown

        return WellKnown(self)


class AsyncDiscovery(AsyncAPIClient):
    """Client of the Discovery API."""

    api_key: str | None

    def __init__(
        self,
        *,
        api_key: str | None = None,
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
            api_key: The key to sign requests with. Read from the environment variable
                `DISCOVERY_API_KEY` where it is not given.
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
    def with_raw_response(self) -> AsyncDiscoveryWithRawResponse:
        """All methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncDiscoveryWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncDiscoveryWithStreamingResponse:
        """All methods as context managers whose body is read only when asked for."""
        return AsyncDiscoveryWithStreamingResponse(self)

    @cached_property
    def books(self) -> AsyncBooks:
        """The `books` resource."""
        from .resources.books import AsyncBooks

        return AsyncBooks(self)

    @cached_property
    def covers(self) -> AsyncCovers:
        """The `covers` resource."""
        from .resources.covers import AsyncCovers

        return AsyncCovers(self)

    @cached_property
    def well_known(self) -> AsyncWellKnown:
        """The `well_known` resource."""
        from .resources.well_known import AsyncWellKnown

        return AsyncWellKnown(self)


class _DiscoveryResources:
    books = nested(Discovery.books)
    covers = nested(Discovery.covers)
    well_known = nested(Discovery.well_known)


class DiscoveryWithRawResponse(_DiscoveryResources, RawMode["Discovery"]):
    """`Discovery` with the HTTP response."""


class DiscoveryWithStreamingResponse(_DiscoveryResources, StreamingMode["Discovery"]):
    """`Discovery` with a streamed HTTP response."""


class _AsyncDiscoveryResources:
    books = nested(AsyncDiscovery.books)
    covers = nested(AsyncDiscovery.covers)
    well_known = nested(AsyncDiscovery.well_known)


class AsyncDiscoveryWithRawResponse(_AsyncDiscoveryResources, AsyncRawMode["AsyncDiscovery"]):
    """`AsyncDiscovery` with the HTTP response."""


class AsyncDiscoveryWithStreamingResponse(_AsyncDiscoveryResources, AsyncStreamingMode["AsyncDiscovery"]):
    """`AsyncDiscovery` with a streamed HTTP response."""
