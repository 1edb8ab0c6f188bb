"""Keeps aiohttp from using a connection again on which bytes arrived that no request asked for.

aiohttp looks at what came with an answer, and not at what came while the connection waited to be used again: the next
request would take that for its answer.
"""

from __future__ import annotations

import select
from functools import cache, partial
from typing import Any


def guard(session: Any) -> None:
    """Make a session open guarded connections; one that opens connections of another kind stays as it is."""
    from aiohttp.client_proto import ResponseHandler

    connector = session.connector
    if isinstance(getattr(connector, "_factory", None), partial) and connector._factory.func is ResponseHandler:
        connector._factory = partial(_guarded(ResponseHandler), *connector._factory.args, **connector._factory.keywords)


@cache
def _guarded(kind: Any) -> Any:
    return type(f"Guarded{kind.__name__}", (_Guarded, kind), {})


class _Guarded:
    """Comes before the class of a connection, which then counts as closed, where the pool asks, once something arrived
    unasked.
    """

    def is_connected(self) -> bool:
        """Whether the connection can be used."""
        connection: Any = self
        below: Any = super()
        return below.is_connected() and not connection.should_close and not _is_readable(connection)


def _is_readable(connection: Any) -> bool:
    """Tell whether bytes have arrived that the event loop had no time to hand over."""
    sock: Any = None if connection.transport is None else connection.transport.get_extra_info("socket")
    if sock is None or sock.fileno() < 0:
        return False
    if not hasattr(select, "poll"):
        return bool(select.select([sock.fileno()], [], [], 0)[0])
    poll = select.poll()
    poll.register(sock.fileno(), select.POLLIN)
    return bool(poll.poll(0))
