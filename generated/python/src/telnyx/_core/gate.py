"""A bound on the requests that an asynchronous client has under way."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import anyio


class Gate:
    """Lets so many tasks through at a time, in the order they came; a size of None lets all through.

    A connection pool looks at every waiting request whenever one ends: what waits here, it need not look at.
    """

    __slots__ = ("_free", "_waiting")

    def __init__(self, size: int | None) -> None:
        self._free = size
        self._waiting: deque[anyio.Event] = deque()

    async def __aenter__(self) -> None:
        if self._free is None:
            return
        if self._free:
            self._free -= 1
            return
        from anyio import Event

        mine = Event()
        self._waiting.append(mine)
        try:
            await mine.wait()
        except BaseException:
            if mine.is_set():
                self._leave()
            else:
                self._waiting.remove(mine)
            raise

    async def __aexit__(self, *_: object) -> None:
        self._leave()

    def _leave(self) -> None:
        if self._waiting:
            self._waiting.popleft().set()
        elif self._free is not None:
            self._free += 1
