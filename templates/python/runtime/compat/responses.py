# pyright: reportPrivateUsage=false
# Raw access and clients belong together, and callers see nothing of what passes between them.
"""Raw access for methods of custom code, and other names of responses."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from types import MethodType
from typing import TYPE_CHECKING, Any, TypeVar

from typing_extensions import ParamSpec

from ..client.raw import AsyncRawMode, AsyncStreamingMode, RawMode, StreamingMode
from ..errors.errors import SDKError, StreamConsumedError
from ..response.binary import AsyncBinaryAPIResponse, BinaryAPIResponse
from ..response.response import APIResponse, AsyncAPIResponse, _Facts

if TYPE_CHECKING:
    from ..response.response import AsyncStreamedAPIResponse, StreamedAPIResponse

__all__ = [
    "AsyncResponseContextManager",
    "AsyncStreamedBinaryAPIResponse",
    "BaseAPIResponse",
    "MissingStreamClassError",
    "ResponseContextManager",
    "StreamAlreadyConsumed",
    "StreamedBinaryAPIResponse",
    "async_to_custom_raw_response_wrapper",
    "async_to_custom_streamed_response_wrapper",
    "async_to_raw_response_wrapper",
    "async_to_streamed_response_wrapper",
    "extract_response_type",
    "to_custom_raw_response_wrapper",
    "to_custom_streamed_response_wrapper",
    "to_raw_response_wrapper",
    "to_streamed_response_wrapper",
]

P = ParamSpec("P")
R = TypeVar("R")
ResponseT = TypeVar("ResponseT", bound="APIResponse[Any] | AsyncAPIResponse[Any]")

BaseAPIResponse = _Facts
StreamedBinaryAPIResponse = BinaryAPIResponse
AsyncStreamedBinaryAPIResponse = AsyncBinaryAPIResponse
StreamAlreadyConsumed = StreamConsumedError
ResponseContextManager = AbstractContextManager
AsyncResponseContextManager = AbstractAsyncContextManager


class MissingStreamClassError(SDKError, TypeError):
    """A stream was asked for without saying of what."""


MissingStreamClassError.__module__ = __name__  # the package does not offer it


def _in(mode: type[Any], function: Callable[..., Any]) -> Callable[..., Any]:
    if not isinstance(function, MethodType):
        raise TypeError("raw access needs a method of a resource")
    owner, method = function.__self__, function.__func__

    def call(*arguments: Any, **named: Any) -> Any:
        return mode(owner)._invoke(method, arguments, named)

    call.__name__, call.__doc__ = method.__name__, method.__doc__
    return call


def to_raw_response_wrapper(func: Callable[P, R]) -> Callable[P, APIResponse[R]]:
    """Return a method that gives the response in place of its parsed value."""
    return _in(RawMode, func)


def async_to_raw_response_wrapper(func: Callable[P, Awaitable[R]]) -> Callable[P, Awaitable[AsyncAPIResponse[R]]]:
    """Return a method that gives the response in place of its parsed value."""
    return _in(AsyncRawMode, func)


def to_streamed_response_wrapper(
    func: Callable[P, R],
) -> Callable[P, AbstractContextManager[StreamedAPIResponse[R]]]:
    """Return a method that gives a context manager of a response whose body is read when it is asked for."""
    return _in(StreamingMode, func)


def async_to_streamed_response_wrapper(
    func: Callable[P, Awaitable[R]],
) -> Callable[P, AbstractAsyncContextManager[AsyncStreamedAPIResponse[R]]]:
    """Return a method that gives a context manager of a response whose body is read when it is asked for."""
    return _in(AsyncStreamingMode, func)


def to_custom_raw_response_wrapper(func: Callable[P, object], response_cls: type[ResponseT]) -> Callable[P, ResponseT]:
    """Return a method that gives the response; of a file, the response is what the method gives anyhow."""
    return _in(RawMode, func)


def async_to_custom_raw_response_wrapper(
    func: Callable[P, Awaitable[object]], response_cls: type[ResponseT]
) -> Callable[P, Awaitable[ResponseT]]:
    """Return a method that gives the response; of a file, the response is what the method gives anyhow."""
    return _in(AsyncRawMode, func)


def to_custom_streamed_response_wrapper(
    func: Callable[P, object], response_cls: type[ResponseT]
) -> Callable[P, AbstractContextManager[ResponseT]]:
    """Return a method that gives a context manager of the response."""
    return _in(StreamingMode, func)


def async_to_custom_streamed_response_wrapper(
    func: Callable[P, Awaitable[object]], response_cls: type[ResponseT]
) -> Callable[P, AbstractAsyncContextManager[ResponseT]]:
    """Return a method that gives a context manager of the response."""
    return _in(AsyncStreamingMode, func)


def extract_response_type(typ: Any) -> Any:
    """Return what a response holds: `Call` of `APIResponse[Call]`, `bytes` of a file."""
    from .streams import argument_of

    return bytes if typ in {BinaryAPIResponse, AsyncBinaryAPIResponse} else argument_of(typ, BaseAPIResponse)
