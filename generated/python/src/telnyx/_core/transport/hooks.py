"""Functions of the caller's that see calls go by."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx

    from ..response.parsing import Mismatch
    from .exchange import Exchange


@dataclass
class HookContext:
    """One call as hooks see it; the same value from its first hook to its last.

    Attributes:
        operation: The operation's id, such as `conversations.list`.
        method, path: Of the operation; the path holds placeholders, not values.
        attempt: Number of the attempt, from 1.
        request: The request of this attempt. `before_request` may change its headers.
        response: The response of this attempt, once there is one.
        error: What the attempt or the call failed with.
        delay: Seconds until the next attempt, in `on_retry`.
        elapsed: Seconds since the call began.
        state: Room for hooks to pass something on, such as a span.
    """

    operation: str
    method: str
    path: str
    attempt: int = 1
    request: httpx.Request | None = field(default=None, repr=False)  # its address may hold telephone numbers
    response: httpx.Response | None = field(default=None, repr=False)  # its status line is the server's
    error: BaseException | None = None
    delay: float | None = None
    elapsed: float = 0.0
    state: dict[str, object] = field(default_factory=dict[str, object])

    def update(self, exchange: Exchange) -> None:
        """Take over how far the call has come."""
        self.attempt = exchange.attempts
        self.request = exchange.request
        self.elapsed = time.monotonic() - exchange.prepared.started


Hook = Callable[[HookContext], Awaitable[None] | None]
MismatchHook = Callable[["Mismatch"], Awaitable[None] | None]


@dataclass(frozen=True)
class Hooks:
    """What to call, and when. An asynchronous client awaits what a hook returns, where that can be awaited.

    An exception that a hook raises ends the call.

    Attributes:
        before_request: Before every attempt.
        after_response: After every response, whatever its status.
        on_retry: Before the wait that precedes a repeat.
        on_error: Once, before a call raises, or the stream that it gave. Not for what fails before a request is made.
        on_mismatch: For every field of a response that does not fit its type, once.
    """

    before_request: Hook | None = None
    after_response: Hook | None = None
    on_retry: Hook | None = None
    on_error: Hook | None = None
    on_mismatch: MismatchHook | None = None
