# Generated from openapi.yaml by sdkgen. Do not edit.
"""The clients `Books` and `AsyncBooks`."""

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
    from .resources.books import AsyncBooks as AsyncBooksResource
    from .resources.books import Books as BooksResource

    class _Options(TypedDict, total=False):
        api_key: str | None

    class _SyncChanges(SyncCopyArguments, _Options, total=False):
        """What a copy can differ in."""

    class _AsyncChanges(AsyncCopyArguments, _Options, total=False):
        """What a copy can differ in."""


__all__ = ["AsyncBooks", "Books"]

SETTINGS = Settings(
    name="Books",
    package="books",
    version=__version__,
    base_url="https://api.example.com",
    environments={"production": "https://api.example.com"},
    base_url_env="BOOKS_BASE_URL",
    headers_env="BOOKS_CUSTOM_HEADERS",
    log_env="BOOKS_LOG",
    option_envs={"api_key": "BOOKS_API_KEY"},
    auth={"main": BearerAuth("api_key")},
    security=(("main",),),
    query_style=Style("repeat", explode=True),
    multipart_style=Style("repeat", content_type="application/json"),
    timeout=60.0,
    max_retries=2,
)


class Books(SyncAPIClient):
    """Client of the Books API."""

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
                `BOOKS_API_KEY` where it is not given.
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
    def with_raw_response(self) -> BooksWithRawResponse:
        """All methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return BooksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BooksWithStreamingResponse:
        """All methods as context managers whose body is read only when asked for."""
        return BooksWithStreamingResponse(self)

    @cached_property
    def books(self) -> BooksResource:
        """The `books` resource."""
        from .resources.books import Books

        return Books(self)


class AsyncBooks(AsyncAPIClient):
    """Client of the Books API."""

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
                `BOOKS_API_KEY` where it is not given.
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
    def with_raw_response(self) -> AsyncBooksWithRawResponse:
        """All methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
        return AsyncBooksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBooksWithStreamingResponse:
        """All methods as context managers whose body is read only when asked for."""
        return AsyncBooksWithStreamingResponse(self)

    @cached_property
    def books(self) -> AsyncBooksResource:
        """The `books` resource."""
        from .resources.books import AsyncBooks

        return AsyncBooks(self)


class _BooksResources:
    books = nested(Books.books)


class BooksWithRawResponse(_BooksResources, RawMode["Books"]):
    """`Books` with the HTTP response."""


class BooksWithStreamingResponse(_BooksResources, StreamingMode["Books"]):
    """`Books` with a streamed HTTP response."""


class _AsyncBooksResources:
    books = nested(AsyncBooks.books)


class AsyncBooksWithRawResponse(_AsyncBooksResources, AsyncRawMode["AsyncBooks"]):
    """`AsyncBooks` with the HTTP response."""


class AsyncBooksWithStreamingResponse(_AsyncBooksResources, AsyncStreamingMode["AsyncBooks"]):
    """`AsyncBooks` with a streamed HTTP response."""
