"""A pooled connection is not closed under a request that has just begun to use it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpcore
import httpx
import pytest

from templates.python.runtime import DefaultHttpxClient
from templates.python.runtime.transport.keepalive import SteadyConnection

REQUEST = httpcore.Request("GET", "http://api.test/")


class Line(httpcore.ConnectionInterface):
    """A connection that seems to have expired, and runs something while that is looked into or a request is sent."""

    def __init__(self) -> None:
        self.idle, self.closed, self.sent = True, False, 0
        self.meanwhile: Callable[[], object] = lambda: None

    def has_expired(self) -> bool:
        self.meanwhile()
        return True

    def handle_request(self, request: httpcore.Request) -> httpcore.Response:
        self.sent += 1
        if self.sent == 1:
            self.meanwhile()
        return httpcore.Response(200)

    def is_idle(self) -> bool:
        return self.idle

    def close(self) -> None:
        self.closed = True


def test_an_unused_connection_expires_and_starts_nothing_afterwards() -> None:
    line = Line()
    connection = SteadyConnection(line)

    assert connection.has_expired()
    with pytest.raises(httpcore.ConnectionNotAvailable):
        connection.handle_request(REQUEST)
    assert line.sent == 0


def test_a_request_that_starts_and_ends_meanwhile_keeps_the_connection() -> None:
    line = Line()
    connection = SteadyConnection(line)
    line.meanwhile = lambda: connection.handle_request(REQUEST) if not line.sent else None

    assert not connection.has_expired()
    connection.handle_request(REQUEST)
    assert line.sent == 2


def test_a_connection_has_not_expired_while_a_request_starts_or_its_answer_is_read() -> None:
    line = Line()
    connection = SteadyConnection(line)
    seen: list[bool] = []

    def look() -> None:
        line.meanwhile = lambda: None
        seen.append(connection.has_expired())

    line.meanwhile = look
    connection.handle_request(REQUEST)
    line.idle = False
    seen.append(connection.has_expired())
    line.idle = True
    seen.append(connection.has_expired())

    assert seen == [False, False, True]


def test_a_closed_connection_starts_nothing() -> None:
    line = Line()
    connection = SteadyConnection(line)
    connection.close()

    assert line.closed
    with pytest.raises(httpcore.ConnectionNotAvailable):
        connection.handle_request(REQUEST)


def opened(transport: Any) -> httpcore.ConnectionInterface:
    """A connection as the pool of a transport would open it."""
    pool: httpcore.ConnectionPool = transport._pool
    return pool.create_connection(httpcore.Origin(b"http", b"api.test", 80))


def test_every_pool_of_a_default_client_opens_steady_connections_but_not_those_of_the_caller() -> None:
    mine = httpx.HTTPTransport()
    with DefaultHttpxClient(proxy="http://proxy.test:3128", mounts={"all://mine.test": mine}) as client:
        made: Any = client
        pools = [made._transport, *made._mounts.values()]
        assert len(pools) == 3
        assert [type(opened(pool)) is SteadyConnection for pool in pools if pool is not mine] == [True, True]
        assert type(opened(mine)) is httpcore.HTTPConnection
