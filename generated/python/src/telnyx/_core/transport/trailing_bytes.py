"""Keeps bytes that a server sends beyond its answer from becoming the answer to the next request.

httpcore leaves them in the buffer of the connection, where the next request finds them: an answer that somebody put
behind another one, or the rest of a body that is longer than its length. A connection that holds such bytes is closed
before it is used again.
"""

from __future__ import annotations

import ssl
from functools import cache
from typing import Any

from httpcore import AsyncConnectionPool, ConnectionNotAvailable


def holds_bytes(connection: Any) -> bool:
    """Whether an idle connection of httpcore has received anything that no request asked for."""
    while (below := getattr(connection, "_connection", None)) is not None:
        connection = below
    state = getattr(connection, "_h11_state", None)
    if state is None:  # not connected yet, or HTTP/2, whose frames say what they answer
        return False
    stream = connection._network_stream
    return bool(state.trailing_data[0]) or _is_buffered(stream) or bool(stream.get_extra_info("is_readable"))


def _is_buffered(stream: Any) -> bool:
    """Whether a network stream has taken in more than was read from it, which its socket does not tell."""
    below = top = getattr(stream, "_stream", None)  # anyio's
    while (inner := getattr(below, "transport_stream", None)) is not None:
        below = inner
    protocol = getattr(below, "_protocol", None)
    if protocol is not None and getattr(protocol, "read_queue", None):
        return True
    return (protocol is None or below is not top) and _is_decrypted(stream.get_extra_info("ssl_object"))


def _is_decrypted(tls: Any) -> bool:
    if not isinstance(tls, ssl.SSLObject):
        return tls is not None and bool(tls.pending())
    try:
        tls.read(1)
    except ssl.SSLWantReadError:
        return False
    except ssl.SSLError:
        pass
    return True


def guard(pool: object) -> None:
    """Make an asynchronous pool of httpcore open connections that refuse to start a request while they hold bytes."""
    if isinstance(pool, AsyncConnectionPool):
        create: Any = pool.create_connection

        def create_connection(origin: Any) -> Any:
            connection = create(origin)
            connection.__class__ = _guarded(connection.__class__)  # pools ask a connection too often for a wrapper
            return connection

        pool.create_connection = create_connection  # type: ignore[method-assign]


class _Guarded:
    """Comes before the class of a connection."""

    async def handle_async_request(self, request: Any) -> Any:
        connection: Any = self
        if connection.is_idle() and holds_bytes(connection):
            await connection.aclose()
            raise ConnectionNotAvailable  # upon which the pool takes another one
        below: Any = super()
        return await below.handle_async_request(request)


@cache
def _guarded(kind: Any) -> Any:
    return type(f"Guarded{kind.__name__}", (_Guarded, kind), {})
