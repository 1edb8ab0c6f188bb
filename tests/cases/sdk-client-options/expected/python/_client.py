# Generated from openapi.yaml by sdkgen. Do not edit.
"""The clients `Library` and `AsyncLibrary`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core import (
    ApiKeyAuth,
    AsyncAPIClient,
    AsyncRawMode,
    AsyncStreamingMode,
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
    from typing import Literal

    import httpx
    from typing_extensions import Self, TypedDict, Unpack

    from ._core import AsyncCopyArguments, Hooks, SyncCopyArguments
    from .resources.books import AsyncBooks, Books

    class _Options(TypedDict, total=False):
        library_key: str | None

    class _SyncChanges(SyncCopyArguments, _Options, total=False):
        """What a copy can differ in."""

    class _AsyncChanges(AsyncCopyArguments, _Options, total=False):
        """What a copy can differ in."""


__all__ = ["AsyncLibrary", "Library"]

SETTINGS = Settings(
    name="Library",
    package="library",
    version=__version__,
    base_url="https://api.example.com",
    environments={"production": "https://api.example.com", "sandbox": "https://sandbox.example.com"},
    base_url_env="LIBRARY_BASE_URL",
    headers_env="LIBRARY_CUSTOM_HEADERS",
    log_env="LIBRARY_LOG",
    option_envs={"library_key": "LIBRARY_KEY"},
    auth={"key": ApiKeyAuth("library_key", "X-Key", location="header")},
    security=(("key",),),
    query_style=Style("repeat", explode=True),
    multipart_style=Style("repeat", content_type="application/json"),
    timeout=60.0,
    max_retries=2,
    secret_names=("X-Reader", "shelf_code"),
)


class Library(SyncAPIClient):
    """Client of the Books API."""

    library_key: str | None

    def __init__(
        self,
        *,
        library_key: str | None = None,
        environment: Literal["production", "sandbox"] | None = None,
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
            library_key: The key of your library. Read from the environment variable `LIBRARY_KEY`
                where it is not given.
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
                "library_key": library_key,
            },
            environment=environment,
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
    def with_raw_response(self) -> LibraryWithRawResponse:
        """All methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return LibraryWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> LibraryWithStreamingResponse:
        """All methods as context managers whose body is read only when asked for."""
        return LibraryWithStreamingResponse(self)

    @cached_property
    def books(self) -> Books:
        """The `books` resource."""
        from .resources.books import Books

        return Books(self)


class AsyncLibrary(AsyncAPIClient):
    """Client of the Books API."""

    library_key: str | None

    def __init__(
        self,
        *,
        library_key: str | None = None,
        environment: Literal["production", "sandbox"] | None = None,
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
            library_key: The key of your library. Read from the environment variable `LIBRARY_KEY`
                where it is not given.
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
                "library_key": library_key,
            },
            environment=environment,
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
    def with_raw_response(self) -> AsyncLibraryWithRawResponse:
        """All methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncLibraryWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncLibraryWithStreamingResponse:
        """All methods as context managers whose body is read only when asked for."""
        return AsyncLibraryWithStreamingResponse(self)

    @cached_property
    def books(self) -> AsyncBooks:
        """The `books` resource."""
        from .resources.books import AsyncBooks

        return AsyncBooks(self)


class _LibraryResources:
    books = nested(Library.books)


class LibraryWithRawResponse(_LibraryResources, RawMode["Library"]):
    """`Library` with the HTTP response."""


class LibraryWithStreamingResponse(_LibraryResources, StreamingMode["Library"]):
    """`Library` with a streamed HTTP response."""


class _AsyncLibraryResources:
    books = nested(AsyncLibrary.books)


class AsyncLibraryWithRawResponse(_AsyncLibraryResources, AsyncRawMode["AsyncLibrary"]):
    """`AsyncLibrary` with the HTTP response."""


class AsyncLibraryWithStreamingResponse(_AsyncLibraryResources, AsyncStreamingMode["AsyncLibrary"]):
    """`AsyncLibrary` with a streamed HTTP response."""
