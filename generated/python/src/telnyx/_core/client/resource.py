"""Bases of generated resources: from a method's arguments to a call."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, overload

from ..request.omit import Omit, omit
from ..request.unknown_arguments import checked, require, wants_events
from .call import EMPTY, Call

if TYPE_CHECKING:
    from ..pages.pages import AsyncPage, AsyncPaginator, SyncPage
    from ..streaming.sse import AsyncStream, Stream
    from ..support.types import RequestOptions
    from .async_client import AsyncAPIClient  # noqa: F401 (named in a base class, in quotes)
    from .client import SyncAPIClient  # noqa: F401
    from .client_base import BaseClient
    from .operation import Operation

T = TypeVar("T")
C = TypeVar("C")
ClientT = TypeVar("ClientT", bound="BaseClient[Any]")
PageT = TypeVar("PageT", bound="SyncPage[Any]")
AsyncPageT = TypeVar("AsyncPageT", bound="AsyncPage[Any]")


class Itself:
    """An attribute whose value is the object it belongs to, until another is set; no reference cycle is made."""

    def __get__(self, instance: object, owner: type[Any]) -> object:
        return instance


# Twin of AsyncMethods.
class SyncMethods:
    """Turns arguments into calls and hands them to a sender: the client, unless in raw mode."""

    _sender: Any = Itself()
    _require = staticmethod(require)

    def _call(
        self,
        op: Operation,
        returns: type[T],
        *,
        path: Mapping[str, object] = EMPTY,
        query: Mapping[str, object] = EMPTY,
        headers: Mapping[str, object] = EMPTY,
        cookies: Mapping[str, object] = EMPTY,
        body: object = omit,
        options: RequestOptions,
    ) -> T:
        """Send a call and return its result. Names in the mappings are those of the wire."""
        value: T = self._sender._request_value(
            Call(op, path, query, headers, cookies, body, checked(options, self, op)), returns
        )
        return value

    # By hand: the first page is fetched at once.
    def _page(
        self,
        op: Operation,
        page: type[PageT],
        *,
        path: Mapping[str, object] = EMPTY,
        query: Mapping[str, object] = EMPTY,
        headers: Mapping[str, object] = EMPTY,
        cookies: Mapping[str, object] = EMPTY,
        body: object = omit,
        options: RequestOptions,
    ) -> PageT:
        """Send a call and return the first page of its results."""
        first: PageT = self._sender._request_page(
            Call(op, path, query, headers, cookies, body, checked(options, self, op)), page
        )
        return first

    @overload
    def _stream(
        self,
        op: Operation,
        returns: type[T],
        chunk: type[C],
        *,
        stream: Literal[True],
        path: Mapping[str, object] = EMPTY,
        query: Mapping[str, object] = EMPTY,
        headers: Mapping[str, object] = EMPTY,
        cookies: Mapping[str, object] = EMPTY,
        body: object = omit,
        options: RequestOptions,
    ) -> Stream[C]: ...
    @overload
    def _stream(
        self,
        op: Operation,
        returns: type[T],
        chunk: type[C],
        *,
        stream: Literal[False] | Omit | None,
        path: Mapping[str, object] = EMPTY,
        query: Mapping[str, object] = EMPTY,
        headers: Mapping[str, object] = EMPTY,
        cookies: Mapping[str, object] = EMPTY,
        body: object = omit,
        options: RequestOptions,
    ) -> T: ...
    @overload
    def _stream(
        self,
        op: Operation,
        returns: type[T],
        chunk: type[C],
        *,
        stream: bool | Omit | None,
        path: Mapping[str, object] = EMPTY,
        query: Mapping[str, object] = EMPTY,
        headers: Mapping[str, object] = EMPTY,
        cookies: Mapping[str, object] = EMPTY,
        body: object = omit,
        options: RequestOptions,
    ) -> T | Stream[C]: ...
    def _stream(
        self,
        op: Operation,
        returns: type[T],
        chunk: type[C],
        *,
        stream: bool | Omit | None,
        path: Mapping[str, object] = EMPTY,
        query: Mapping[str, object] = EMPTY,
        headers: Mapping[str, object] = EMPTY,
        cookies: Mapping[str, object] = EMPTY,
        body: object = omit,
        options: RequestOptions,
    ) -> T | Stream[C]:
        """Send a call and return its result, or with `stream=True` the events that answer it."""
        call = Call(op, path, query, headers, cookies, body, checked(options, self, op))
        value: T | Stream[C] = (
            self._sender._request_stream(call, chunk)
            if wants_events(stream, op)
            else self._sender._request_value(call, returns)
        )
        return value


class AsyncMethods:
    """Turns arguments into calls and hands them to a sender: the asynchronous client, unless in raw mode."""

    _sender: Any = Itself()
    _require = staticmethod(require)

    async def _call(
        self,
        op: Operation,
        returns: type[T],
        *,
        path: Mapping[str, object] = EMPTY,
        query: Mapping[str, object] = EMPTY,
        headers: Mapping[str, object] = EMPTY,
        cookies: Mapping[str, object] = EMPTY,
        body: object = omit,
        options: RequestOptions,
    ) -> T:
        """Send a call and return its result. Names in the mappings are those of the wire."""
        value: T = await self._sender._request_value(
            Call(op, path, query, headers, cookies, body, checked(options, self, op)), returns
        )
        return value

    def _page(
        self,
        op: Operation,
        page: type[AsyncPageT],
        *,
        path: Mapping[str, object] = EMPTY,
        query: Mapping[str, object] = EMPTY,
        headers: Mapping[str, object] = EMPTY,
        cookies: Mapping[str, object] = EMPTY,
        body: object = omit,
        options: RequestOptions,
    ) -> AsyncPaginator[Any, AsyncPageT]:
        """Return what sends the call when it is awaited, for the first page, or iterated over, for all items."""
        paginator: AsyncPaginator[Any, AsyncPageT] = self._sender._paginate(
            Call(op, path, query, headers, cookies, body, checked(options, self, op)), page
        )
        return paginator

    @overload
    async def _stream(
        self,
        op: Operation,
        returns: type[T],
        chunk: type[C],
        *,
        stream: Literal[True],
        path: Mapping[str, object] = EMPTY,
        query: Mapping[str, object] = EMPTY,
        headers: Mapping[str, object] = EMPTY,
        cookies: Mapping[str, object] = EMPTY,
        body: object = omit,
        options: RequestOptions,
    ) -> AsyncStream[C]: ...
    @overload
    async def _stream(
        self,
        op: Operation,
        returns: type[T],
        chunk: type[C],
        *,
        stream: Literal[False] | Omit | None,
        path: Mapping[str, object] = EMPTY,
        query: Mapping[str, object] = EMPTY,
        headers: Mapping[str, object] = EMPTY,
        cookies: Mapping[str, object] = EMPTY,
        body: object = omit,
        options: RequestOptions,
    ) -> T: ...
    @overload
    async def _stream(
        self,
        op: Operation,
        returns: type[T],
        chunk: type[C],
        *,
        stream: bool | Omit | None,
        path: Mapping[str, object] = EMPTY,
        query: Mapping[str, object] = EMPTY,
        headers: Mapping[str, object] = EMPTY,
        cookies: Mapping[str, object] = EMPTY,
        body: object = omit,
        options: RequestOptions,
    ) -> T | AsyncStream[C]: ...
    async def _stream(
        self,
        op: Operation,
        returns: type[T],
        chunk: type[C],
        *,
        stream: bool | Omit | None,
        path: Mapping[str, object] = EMPTY,
        query: Mapping[str, object] = EMPTY,
        headers: Mapping[str, object] = EMPTY,
        cookies: Mapping[str, object] = EMPTY,
        body: object = omit,
        options: RequestOptions,
    ) -> T | AsyncStream[C]:
        """Send a call and return its result, or with `stream=True` the events that answer it."""
        call = Call(op, path, query, headers, cookies, body, checked(options, self, op))
        value: T | AsyncStream[C] = await (
            self._sender._request_stream(call, chunk)
            if wants_events(stream, op)
            else self._sender._request_value(call, returns)
        )
        return value


class _Part(Generic[ClientT]):
    """What both kinds of resources are: parts of a client."""

    def __init__(self, client: ClientT) -> None:
        self._client = client
        self._sender = client

    def _option(self, name: str) -> str | None:
        """Return one of the client's own options, from its argument or the environment; None where it has none."""
        return self._client._option(name)  # pyright: ignore[reportPrivateUsage]

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


# Twin of AsyncResource.
class SyncResource(_Part["SyncAPIClient"], SyncMethods):
    """A group of operations of one client."""


class AsyncResource(_Part["AsyncAPIClient"], AsyncMethods):
    """A group of operations of one asynchronous client."""
