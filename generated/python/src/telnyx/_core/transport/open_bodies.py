"""Bodies that callers read as they like, and what becomes of those that are left before their end.

A response that nobody can reach any more still holds a connection. Giving that back takes the lock of the connection
pool, which a garbage collector must not: it may have been started by the very code that holds the lock. So nothing here
has a finaliser that does more than note what was left, and the next call closes it. The generators of the library below
would close themselves when they are collected; they are therefore held here until they are closed.
"""

from __future__ import annotations

import os
import weakref
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Iterator

    import httpx

LEFT: deque[_Body] = deque()
"""What synchronous clients have to close. It outlives clients, whose connections others may share."""
_open: set[_Body] = set()


class _Body:
    """What a connection still has to give."""

    __slots__ = ("__weakref__", "_owner", "_stream", "pieces", "process")

    def __init__(self, stream: Any, step: int | None) -> None:
        self._stream = stream
        self._owner: weakref.ref[HeldStream] | None = None
        self.pieces: Iterator[bytes] = iter(stream) if step is None else _in_steps(stream, step)
        self.process = os.getpid()

    def hold(self, owner: HeldStream) -> None:
        """Stay until closed, also when the owner is gone."""
        self._owner = weakref.ref(owner, lambda _: LEFT.append(self))
        _open.add(self)

    def close(self) -> None:
        """Give the connection back."""
        self._owner = None
        try:
            self._stream.close()
        finally:
            _open.discard(self)


class HeldStream:
    """The body of a synchronous response; once nothing refers to it any more, the next call closes it."""

    def __init__(self, stream: Any, step: int | None = None) -> None:
        self._body = _Body(stream, step)
        self._body.hold(self)

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        return next(self._body.pieces)

    def close(self) -> None:
        """Give the connection back."""
        self._body.close()


class HeldAsyncStream:
    """The body of an asynchronous response; once nothing refers to it any more, the client's next call closes it."""

    def __init__(self, stream: Any, bodies: OpenBodies, step: int | None = None) -> None:
        self._stream = stream
        self._step = step
        self._bodies = bodies
        self._note: weakref.ref[HeldAsyncStream] = bodies.watch(self, stream)

    def __aiter__(self) -> AsyncIterator[bytes]:
        pieces: AsyncIterator[bytes] = self._stream.__aiter__()
        return pieces if self._step is None else _in_steps_async(pieces, self._step)

    async def aclose(self) -> None:
        """Give the connection back."""
        self._bodies.forget(self._note)
        await self._stream.aclose()


class OpenBodies:
    """The bodies of one asynchronous client, which only its own event loop may close."""

    __slots__ = ("_open", "left")

    def __init__(self) -> None:
        self.left: deque[Any] = deque()
        self._open: set[weakref.ref[HeldAsyncStream]] = set()

    def watch(self, owner: HeldAsyncStream, stream: Any) -> weakref.ref[HeldAsyncStream]:
        """Note a body, to be closed when its owner is gone."""
        left = self.left
        note = weakref.ref(owner, lambda note: left.append((note, stream)))
        self._open.add(note)
        return note

    def forget(self, note: weakref.ref[HeldAsyncStream]) -> None:
        """Take back a note: the body is closed by its owner."""
        self._open.discard(note)

    async def close_left(self) -> None:
        """Close what nobody can reach any more."""
        while self.left:
            note, stream = self.left.popleft()
            self._open.discard(note)
            with suppress(Exception):  # whatever happened to it is no matter of the call that is about to begin
                await stream.aclose()


def close_left() -> None:
    """Close what nobody can reach any more. What the parent of a forked process opened stays open."""
    process = os.getpid()
    while LEFT:
        try:
            body = LEFT.popleft()
        except IndexError:  # another thread was faster
            return
        if body.process == process:
            with suppress(Exception):  # whatever happened to it is no matter of the call that is about to begin
                body.close()


def hold(response: httpx.Response) -> None:
    """Have the body of a response closed by a later call if the caller leaves it."""
    bound: Any = response.stream
    step = _step(response)
    if hasattr(bound, "_stream"):
        _untie(bound, response)
        bound._stream = HeldStream(bound._stream, step)


def hold_async(response: httpx.Response, bodies: OpenBodies) -> None:
    """Do the same for a response of an asynchronous client."""
    bound: Any = response.stream
    step = _step(response)
    if hasattr(bound, "_stream"):
        _untie(bound, response)
        bound._stream = HeldAsyncStream(bound._stream, bodies, step)


def _step(response: httpx.Response) -> int | None:
    """Return in which steps the body has to be decompressed, if it is compressed."""
    in_steps: Any = getattr(getattr(response, "_decoder", None), "in_steps", None)
    return None if in_steps is None else in_steps()


def _in_steps(pieces: Iterable[bytes], step: int) -> Iterator[bytes]:
    for piece in pieces:
        for start in range(0, len(piece), step):
            yield piece[start : start + step]


async def _in_steps_async(pieces: AsyncIterator[bytes], step: int) -> AsyncIterator[bytes]:
    async for piece in pieces:
        for start in range(0, len(piece), step):
            yield piece[start : start + step]


def _untie(bound: Any, response: httpx.Response) -> None:
    """Break the cycle of a response and its stream, so that both go when the last caller does."""
    if getattr(bound, "_response", None) is response:
        bound._response = weakref.proxy(response)
