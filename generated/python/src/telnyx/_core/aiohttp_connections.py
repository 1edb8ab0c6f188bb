"""Keeps aiohttp from using a connection again on which bytes arrived that no request asked for.

aiohttp looks at what came with an answer, and not at what came while the connection waited to be used again: the next
request would take that for its answer.
"""

from __future__ import annotations

import select
from functools import partial
from typing import Any

from aiohttp.client_proto import ResponseHandler


class GuardedHandler(ResponseHandler):
    """A connection that counts as closed, where the pool asks, once something arrived unasked."""

    def is_connected(self) -> bool:
        """Whether the connection can be used."""
        return super().is_connected() and not self.should_close and not self._is_readable()

    def _is_readable(self) -> bool:
        """Whether bytes have arrived that the event loop had no time to hand over."""
        sock: Any = None if self.transport is None else self.transport.get_extra_info("socket")
        if sock is None or sock.fileno() < 0:
            return False
        if not hasattr(select, "poll"):
            return bool(select.select([sock.fileno()], [], [], 0)[0])
        poll = select.poll()
        poll.register(sock.fileno(), select.POLLIN)
        return bool(poll.poll(0))


def guard(session: Any) -> None:
    """Make a session open guarded connections; one that opens connections of another kind stays as it is."""
    connector = session.connector
    if isinstance(getattr(connector, "_factory", None), partial) and connector._factory.func is ResponseHandler:
        connector._factory = partial(GuardedHandler, *connector._factory.args, **connector._factory.keywords)
