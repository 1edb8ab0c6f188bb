# Generated from openapi.yaml by sdkgen. Do not edit.
"""The clients `Books` and `AsyncBooks`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core import (
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

    import httpx
    from typing_extensions import Self, TypedDict, Unpack

    from ._core import AsyncCopyArguments, Hooks, SyncCopyArguments
    from .resources.async_search import AsyncAsyncSearch as AsyncAsyncSearchResource
    from .resources.async_search import AsyncSearch as AsyncSearchResource
    from .resources.books import AsyncBooks as AsyncBooksResource
    from .resources.books import Books as BooksResource
    from .resources.hooks import AsyncHooks as AsyncHooksResource
    from .resources.hooks import Hooks as HooksResource
    from .resources.raw_mode import AsyncRawModeResource, RawModeResource
    from .resources.search import AsyncSearch, Search
    from .resources.settings import AsyncSettings as AsyncSettingsResource
    from .resources.settings import Settings as SettingsResource
    from .resources.style import AsyncStyleResource, StyleResource

    class _Options(TypedDict, total=False):
        pass

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
    option_envs={},
    auth={},
    security=(),
    query_style=Style("repeat", explode=True),
    multipart_style=Style("repeat", content_type="application/json"),
    timeout=60.0,
    max_retries=2,
)


class Books(SyncAPIClient):
    """Client of the Books API."""

    def __init__(
        self,
        *,
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
            options={},
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
    def async_search(self) -> AsyncSearchResource:
        """The `async_search` resource."""
        from .resources.async_search import AsyncSearch

        return AsyncSearch(self)

    @cached_property
    def books(self) -> BooksResource:
        """The `books` resource."""
        from .resources.books import Books

        return Books(self)

    @cached_property
    def hooks(self) -> HooksResource:
        """The `hooks` resource."""
        from .resources.hooks import Hooks

        return Hooks(self)

    @cached_property
    def raw_mode(self) -> RawModeResource:
        """The `raw_mode` resource."""
        from .resources.raw_mode import RawModeResource

        return RawModeResource(self)

    @cached_property
    def search(self) -> Search:
        """The `search` resource."""
        from .resources.search import Search

        return Search(self)

    @cached_property
    def settings(self) -> SettingsResource:
        """The `settings` resource."""
        from .resources.settings import Settings

        return Settings(self)

    @cached_property
    def style(self) -> StyleResource:
        """The `style` resource."""
        from .resources.style import StyleResource

        return StyleResource(self)


class AsyncBooks(AsyncAPIClient):
    """Client of the Books API."""

    def __init__(
        self,
        *,
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
            options={},
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
    def async_search(self) -> AsyncAsyncSearchResource:
        """The `async_search` resource."""
        from .resources.async_search import AsyncAsyncSearch

        return AsyncAsyncSearch(self)

    @cached_property
    def books(self) -> AsyncBooksResource:
        """The `books` resource."""
        from .resources.books import AsyncBooks

        return AsyncBooks(self)

    @cached_property
    def hooks(self) -> AsyncHooksResource:
        """The `hooks` resource."""
        from .resources.hooks import AsyncHooks

        return AsyncHooks(self)

    @cached_property
    def raw_mode(self) -> AsyncRawModeResource:
        """The `raw_mode` resource."""
        from .resources.raw_mode import AsyncRawModeResource

        return AsyncRawModeResource(self)

    @cached_property
    def search(self) -> AsyncSearch:
        """The `search` resource."""
        from .resources.search import AsyncSearch

        return AsyncSearch(self)

    @cached_property
    def settings(self) -> AsyncSettingsResource:
        """The `settings` resource."""
        from .resources.settings import AsyncSettings

        return AsyncSettings(self)

    @cached_property
    def style(self) -> AsyncStyleResource:
        """The `style` resource."""
        from .resources.style import AsyncStyleResource

        return AsyncStyleResource(self)


class _BooksResources:
    async_search = nested(Books.async_search)
    books = nested(Books.books)
    hooks = nested(Books.hooks)
    raw_mode = nested(Books.raw_mode)
    search = nested(Books.search)
    settings = nested(Books.settings)
    style = nested(Books.style)


class BooksWithRawResponse(_BooksResources, RawMode["Books"]):
    """`Books` with the HTTP response."""


class BooksWithStreamingResponse(_BooksResources, StreamingMode["Books"]):
    """`Books` with a streamed HTTP response."""


class _AsyncBooksResources:
    async_search = nested(AsyncBooks.async_search)
    books = nested(AsyncBooks.books)
    hooks = nested(AsyncBooks.hooks)
    raw_mode = nested(AsyncBooks.raw_mode)
    search = nested(AsyncBooks.search)
    settings = nested(AsyncBooks.settings)
    style = nested(AsyncBooks.style)


class AsyncBooksWithRawResponse(_AsyncBooksResources, AsyncRawMode["AsyncBooks"]):
    """`AsyncBooks` with the HTTP response."""


class AsyncBooksWithStreamingResponse(_AsyncBooksResources, AsyncStreamingMode["AsyncBooks"]):
    """`AsyncBooks` with a streamed HTTP response."""
