"""Keeps the connection pool of httpcore 1 from closing a connection that a thread has just begun to use.

The pool promises an idle connection to a request and lets go of its lock before the request starts. Until then the
connection still looks idle to other threads, which look whether it has expired: was idle for too long, or can be read
from, which of an idle connection means that the server hung up. A request that starts between the two looks makes the
second one true by its answer, and the pool closes the connection under it.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from httpcore import ConnectionInterface, ConnectionNotAvailable, ConnectionPool

from .trailing_bytes import holds_bytes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from httpcore import Origin, Request, Response


class SteadyConnection(ConnectionInterface):
    """A connection that has expired only if no request started while that was looked into; then it starts none.

    Nor does it start one while it holds bytes that belong to no answer.
    """

    def __init__(self, connection: ConnectionInterface) -> None:
        self._connection = connection
        self._lock = threading.Lock()
        self._starting = 0
        self._moves = 0
        self._ended = False

    def handle_request(self, request: Request) -> Response:
        """Send a request and return its answer, whose body is still to be read.

        Raises:
            ConnectionNotAvailable: The connection is about to be closed; the pool takes another one.
        """
        if not self._begin():
            self._connection.close()
            raise ConnectionNotAvailable
        try:
            return self._connection.handle_request(request)
        finally:
            with self._lock:
                self._starting -= 1
                self._moves += 1

    def _begin(self) -> bool:
        """Count a request that starts, unless the connection must not be used any more."""
        with self._lock:
            if not self._ended and not self._starting and self._connection.is_idle():
                self._ended = holds_bytes(self._connection)
            if self._ended:
                return False
            self._starting += 1
            self._moves += 1
            return True

    def has_expired(self) -> bool:
        """Whether the pool has to close the connection."""
        moves = self._moves
        if not self._connection.has_expired():
            return False
        with self._lock:
            unused = not self._starting and moves == self._moves and self._connection.is_idle()
            self._ended = self._ended or unused
            return self._ended

    def close(self) -> None:
        """Close the connection; requests that it was promised to are sent over another one."""
        with self._lock:
            self._ended = True
        self._connection.close()

    def can_handle_request(self, origin: Origin) -> bool:
        """Whether it leads there."""
        return self._connection.can_handle_request(origin)

    def is_available(self) -> bool:
        """Whether it can take a request now."""
        return self._connection.is_available()

    def is_idle(self) -> bool:
        """Whether it has no request under way."""
        return self._connection.is_idle()

    def is_closed(self) -> bool:
        """Whether it was closed."""
        return self._connection.is_closed()

    def info(self) -> str:
        """The state of the connection, for people."""
        return self._connection.info()


def steady(transports: Iterable[object]) -> None:
    """Make the pools of httpx's transports open steady connections; other transports stay as they are."""
    for transport in transports:
        pool: Any = getattr(transport, "_pool", None)
        if isinstance(pool, ConnectionPool):
            pool.create_connection = _steadily(pool.create_connection)  # type: ignore[method-assign]


def _steadily(create: Any) -> Any:
    def create_connection(origin: Origin) -> ConnectionInterface:
        return SteadyConnection(create(origin))

    return create_connection
