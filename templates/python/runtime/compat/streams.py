"""Helpers around streams and pages."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any, Protocol, TypeGuard, get_args, get_origin

from ..streaming.sse import AsyncStream, Stream
from ..streaming.sse_decoder import ServerSentEvent, SSEDecoder

__all__ = [
    "SSEBytesDecoder",
    "SSEDecoder",
    "consume_async_iterator",
    "consume_sync_iterator",
    "extract_stream_chunk_type",
    "is_stream_class_type",
]


class SSEBytesDecoder(Protocol):
    """What makes events of bytes."""

    def iter_bytes(self, iterator: Iterator[bytes]) -> Iterator[ServerSentEvent]:
        """Yield the events of some bytes."""
        ...

    def aiter_bytes(self, iterator: AsyncIterator[bytes]) -> AsyncIterator[ServerSentEvent]:
        """Yield the events of some bytes."""
        ...


def is_stream_class_type(typ: Any) -> TypeGuard[type[Stream[object]] | type[AsyncStream[object]]]:
    """Whether a type is one of streams."""
    origin = get_origin(typ) or typ
    return isinstance(origin, type) and issubclass(origin, (Stream, AsyncStream))


def extract_stream_chunk_type(stream_cls: Any, *, failure_message: str | None = None) -> Any:
    """Return the type of a stream's chunks: `Chunk` of `Stream[Chunk]`, or of a subclass of it."""
    return argument_of(stream_cls, Stream, AsyncStream, message=failure_message)


def argument_of(typ: Any, *bases: type[Any], index: int = 0, message: str | None = None) -> Any:
    """Return an argument that a generic class, or a base of it, is given. Raises `TypeError` without one."""
    classes: tuple[type[Any], ...] = getattr(typ, "__mro__", ())
    generic: list[Any] = [base for each in classes for base in vars(each).get("__orig_bases__", ())]
    for found in [typ, *generic]:
        origin = get_origin(found)
        if isinstance(origin, type) and issubclass(origin, bases) and len(get_args(found)) > index:
            return get_args(found)[index]
    raise TypeError(message or f"{typ} has no type argument")


def consume_sync_iterator(iterator: Iterator[Any]) -> None:
    """Read an iterator to its end."""
    for _ in iterator:
        pass


async def consume_async_iterator(iterator: AsyncIterator[Any]) -> None:
    """Read an iterator to its end."""
    async for _ in iterator:
        pass
