# pyright: reportPrivateUsage=false
# Raw access and clients belong together, and callers see nothing of what passes between them.
"""Raw access: the same methods, giving the response in place of its parsed value.

`RawMode(resource)` holds a clone of the resource whose calls go through another sender. `wrapped(method)` is a
descriptor that calls the method on that clone; the types of its arguments are those of the method. `nested(resource)`
is a descriptor that gives a resource below in the same mode.
"""

from __future__ import annotations

import copy
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import TYPE_CHECKING, Any, ClassVar, Concatenate, Generic, Protocol, TypeVar, cast, overload

from typing_extensions import ParamSpec

from ..response.binary import AsyncBinaryAPIResponse, BinaryAPIResponse

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

    from ..pages.pages import AsyncPaginator
    from ..response.response import APIResponse, AsyncAPIResponse, AsyncStreamedAPIResponse, StreamedAPIResponse
    from ..support.lazy import cached_property
    from .async_client import AsyncAPIClient
    from .call import Call
    from .client import SyncAPIClient

P = ParamSpec("P")
R = TypeVar("R")
ResourceT = TypeVar("ResourceT")
RawT_co = TypeVar("RawT_co", covariant=True)
StreamingT_co = TypeVar("StreamingT_co", covariant=True)

if TYPE_CHECKING:

    class _HasModes(Protocol[RawT_co, StreamingT_co]):
        """What every resource has."""

        @cached_property
        def with_raw_response(self) -> RawT_co: ...
        @cached_property
        def with_streaming_response(self) -> StreamingT_co: ...


class _Sender:
    """Sends calls of synchronous resources and returns responses."""

    def __init__(self, client: SyncAPIClient, *, stream: bool) -> None:
        self._client = client
        self._stream = stream

    def _request_value(self, call: Call, returns: type[Any]) -> Any:
        def finish(response: APIResponse[Any]) -> Any:
            if returns is not BinaryAPIResponse:
                response.read()
            return self._client._finish_value(response.http_response, response.exchange, returns)

        return self._raw(call, finish)

    def _request_page(self, call: Call, page: type[Any]) -> Any:
        def finish(response: APIResponse[Any]) -> Any:
            response.read()
            return self._client._finish_page(response.http_response, response.exchange, call, page)

        return self._raw(call, finish)

    def _request_stream(self, call: Call, chunk: type[Any]) -> Any:
        def finish(response: APIResponse[Any]) -> Any:
            return self._client._finish_stream(response.http_response, response.exchange, chunk)

        return self._raw(call, finish, "text/event-stream")

    def _raw(self, call: Call, finish: Callable[[APIResponse[Any]], Any], accept: str | None = None) -> Any:
        if not self._stream:
            return self._client._request_raw(call, finish, accept, stream=accept is not None)
        return _Opening(lambda: self._client._request_raw(call, finish, accept, stream=True))


class _AsyncSender:
    """Sends calls of asynchronous resources and returns responses."""

    def __init__(self, client: AsyncAPIClient, *, stream: bool) -> None:
        self._client = client
        self._stream = stream

    async def _request_value(self, call: Call, returns: type[Any]) -> Any:
        async def finish(response: AsyncAPIResponse[Any]) -> Any:
            if returns is not AsyncBinaryAPIResponse:
                await response.read()
            return await self._client._finish_value(response.http_response, response.exchange, returns)

        return await self._client._request_raw(call, finish, stream=self._stream)

    async def _paginate(self, call: Call, page: type[Any]) -> Any:
        async def finish(response: AsyncAPIResponse[Any]) -> Any:
            await response.read()
            return await self._client._finish_page(response.http_response, response.exchange, call, page)

        return await self._client._request_raw(call, finish, stream=self._stream)

    async def _request_stream(self, call: Call, chunk: type[Any]) -> Any:
        async def finish(response: AsyncAPIResponse[Any]) -> Any:
            return self._client._finish_stream(response.http_response, response.exchange, chunk)

        return await self._client._request_raw(call, finish, "text/event-stream", stream=True)


class _Opening:
    """A request made when its `with` block begins; its response is closed when the block ends."""

    def __init__(self, send: Callable[[], APIResponse[Any]]) -> None:
        self._send = send
        self._response: APIResponse[Any] | None = None

    def __enter__(self) -> APIResponse[Any]:
        self._response = self._send()
        return self._response

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._response is not None:
            self._response.close()


class _AsyncOpening:
    """A request made when its `async with` block begins; its response is closed when the block ends."""

    def __init__(self, request: Awaitable[AsyncAPIResponse[Any]]) -> None:
        self._request = request
        self._response: AsyncAPIResponse[Any] | None = None

    async def __aenter__(self) -> AsyncAPIResponse[Any]:
        self._response = await self._request
        return self._response

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._response is not None:
            await self._response.close()


def _clone(resource: ResourceT, sender: object) -> ResourceT:
    clone: Any = copy.copy(resource)
    clone._sender = sender
    return cast("ResourceT", clone)


def _client_of(resource: Any) -> Any:
    """Return a resource's client; a client is its own resource, for `get`, `post` and the like."""
    return resource if hasattr(resource, "_request_raw") else resource._client


class _Mode(Generic[ResourceT]):
    """A resource, or a client, seen through another sender."""

    _senders: ClassVar[type[_Sender] | type[_AsyncSender]]
    _stream: ClassVar[bool]

    def __init__(self, resource: ResourceT) -> None:
        self._whole = resource
        self._resource = _clone(resource, self._senders(_client_of(resource), stream=self._stream))

    def _invoke(self, method: Callable[..., Any], arguments: tuple[Any, ...], named: dict[str, Any]) -> Any:
        return method(self._resource, *arguments, **named)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {_client_of(self._whole)!r}>"


# Twin of AsyncRawMode.
class RawMode(_Mode[ResourceT]):
    """A resource whose methods return `APIResponse`."""

    _senders = _Sender
    _stream = False


# Twin of AsyncStreamingMode.
class StreamingMode(_Mode[ResourceT]):
    """A resource whose methods return context managers of `StreamedAPIResponse`."""

    _senders = _Sender
    _stream = True


class AsyncRawMode(_Mode[ResourceT]):
    """A resource whose methods return awaitables of `AsyncAPIResponse`."""

    _senders = _AsyncSender
    _stream = False


class AsyncStreamingMode(_Mode[ResourceT]):
    """A resource whose methods return asynchronous context managers of `AsyncStreamedAPIResponse`."""

    _senders = _AsyncSender
    _stream = True

    # Asynchronous alone: the call is awaited when the context is entered.
    def _invoke(self, method: Callable[..., Any], arguments: tuple[Any, ...], named: dict[str, Any]) -> Any:
        return _AsyncOpening(method(self._resource, *arguments, **named))


class nested(Generic[RawT_co, StreamingT_co]):
    """A resource below another one or below the client, in the mode of the object that it is looked up on."""

    def __init__(self, resource: cached_property[_HasModes[RawT_co, StreamingT_co]]) -> None:
        self.__doc__ = resource.__doc__

    def __set_name__(self, owner: type[Any], name: str) -> None:
        self._name = name

    @overload
    def __get__(self, mode: None, owner: type[Any]) -> Self: ...
    @overload
    def __get__(self, mode: RawMode[Any] | AsyncRawMode[Any], owner: type[Any]) -> RawT_co: ...
    @overload
    def __get__(self, mode: StreamingMode[Any] | AsyncStreamingMode[Any], owner: type[Any]) -> StreamingT_co: ...
    def __get__(self, mode: _Mode[Any] | None, owner: type[Any]) -> Any:
        if mode is None:
            return self
        resource = getattr(mode._whole, self._name)
        return resource.with_streaming_response if mode._stream else resource.with_raw_response


class _Wrapped:
    """A method of a resource, called in the mode of the object that it is looked up on."""

    def __init__(self, method: Callable[..., Any]) -> None:
        self._method = method
        self.__doc__ = method.__doc__

    def __get__(self, mode: _Mode[Any] | None, owner: type[Any]) -> Any:
        if mode is None:
            return self
        method = self._method

        def call(*arguments: Any, **named: Any) -> Any:
            return mode._invoke(method, arguments, named)

        call.__name__, call.__doc__ = method.__name__, method.__doc__
        call.__wrapped__ = method  # type: ignore[attr-defined]  # pyright: ignore[reportFunctionMemberAccess]
        return call


class wrapped(_Wrapped, Generic[P, R]):
    """A method of a synchronous resource that gives the response in place of its parsed value."""

    if TYPE_CHECKING:

        def __init__(self, method: Callable[Concatenate[Any, P], R]) -> None: ...
        @overload  # type: ignore[override]
        def __get__(self, mode: None, owner: type[Any]) -> Self: ...
        @overload
        def __get__(self, mode: RawMode[Any], owner: type[Any]) -> Callable[P, APIResponse[R]]: ...
        @overload
        def __get__(
            self, mode: StreamingMode[Any], owner: type[Any]
        ) -> Callable[P, AbstractContextManager[StreamedAPIResponse[R]]]: ...
        def __get__(self, mode: Any, owner: type[Any]) -> Any: ...


class async_wrapped(_Wrapped, Generic[P, R]):
    """A method of an asynchronous resource that gives the response in place of its parsed value."""

    if TYPE_CHECKING:

        @overload
        def __init__(self, method: Callable[Concatenate[Any, P], Coroutine[Any, Any, R]]) -> None: ...
        @overload
        def __init__(self, method: Callable[Concatenate[Any, P], AsyncPaginator[Any, R]]) -> None: ...  # type: ignore[type-var]
        def __init__(self, method: Any) -> None: ...
        @overload  # type: ignore[override]
        def __get__(self, mode: None, owner: type[Any]) -> Self: ...
        @overload
        def __get__(self, mode: AsyncRawMode[Any], owner: type[Any]) -> Callable[P, Awaitable[AsyncAPIResponse[R]]]: ...
        @overload
        def __get__(
            self, mode: AsyncStreamingMode[Any], owner: type[Any]
        ) -> Callable[P, AbstractAsyncContextManager[AsyncStreamedAPIResponse[R]]]: ...
        def __get__(self, mode: Any, owner: type[Any]) -> Any: ...
