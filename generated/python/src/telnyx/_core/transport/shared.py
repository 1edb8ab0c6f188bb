"""What a client and its copies hold in common, for each event loop and after each fork anew where it has to be."""

from __future__ import annotations

import os
import sys
import threading
import warnings
from collections import deque
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

from .open_bodies import OpenBodies
from .retry import RetryBudget

if TYPE_CHECKING:
    from collections.abc import Callable

    import anyio

    from ..auth.oauth import TokenStore
    from ..client.settings import Settings


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


class Live:
    """What works in one process and one event loop alone: an HTTP client, and what calls wait at."""

    __slots__ = ("bodies", "gate", "http", "locks")

    def __init__(self, size: int | None) -> None:
        self.gate = Gate(size)
        self.http: Any = None
        self.bodies = OpenBodies()
        self.locks: dict[TokenStore, Any] = {}

    def lock(self, store: TokenStore, kind: Callable[[], Any]) -> Any:
        """Return the lock that whoever fetches a token holds."""
        return self.locks.get(store) or self.locks.setdefault(store, kind())


class Shared:
    """What a client and its copies hold in common.

    Attributes:
        closed: Whether the client that the others were copied from was closed.
    """

    def __init__(self, settings: Settings, size: int | None, given: object) -> None:
        self.budget = RetryBudget(settings.retry_budget)
        self.tokens: dict[object, TokenStore] = {}
        self.closed = False
        self._size = size
        self._given: Any = given
        self._given_is_taken = False
        self._lives: dict[object, Live] = {}
        self._lock = threading.Lock()
        _all.add(self)

    def live(self, loop: object = None) -> Live:
        """Return what works here: in this process, and in an event loop where the client is an asynchronous one."""
        found = self._lives.get(loop)
        return found if found is not None else self._enter(loop)

    def _enter(self, loop: object) -> Live:
        with self._lock:
            for old in [old for old in self._lives if old is not None and _has_ended(old)]:
                del self._lives[old]
            if loop not in self._lives:
                # What was made outside of any event loop belongs to the first one.
                self._lives[loop] = self._lives.pop(None) if None in self._lives else Live(self._size)
            return self._lives[loop]

    def connect(self, live: Live, make: Callable[[], object]) -> Any:
        """Return the HTTP client to send with, made when it is first needed.

        One that the caller gave works in the event loop that needs it first; others, and forks, get its like.
        """
        if live.http is None:
            with self._lock:
                if live.http is None:
                    live.http = make() if self._given is None else self._take()
        return live.http

    def _take(self) -> object:
        first, self._given_is_taken = not self._given_is_taken, True
        if first and not _forked:
            return self._given
        from .renewal import renewed

        return renewed(self._given, unless_unused=first)

    def is_closed(self) -> bool:
        """Whether the client that the others were copied from was closed, or its HTTP client was."""
        clients = [self._given, *(live.http for live in list(self._lives.values()))]
        return self.closed or any(getattr(http, "is_closed", False) for http in clients)

    def close(self) -> list[tuple[object, Any]]:
        """Let no call begin any more. Returns the HTTP clients to be closed, and the event loop of each."""
        self.closed = True
        with self._lock:
            return [(loop, live.http) for loop, live in self._lives.items() if live.http is not None]

    def forget(self) -> None:
        """Begin anew in a forked process: the connections are the parent's, and nobody is left to open a lock."""
        lives, self._lives = self._lives, {}
        _inherited.extend(live.http for loop, live in lives.items() if loop is not None)
        self._given_is_taken = True
        self._lock = threading.Lock()
        self.budget.unlock()


_all: WeakSet[Shared] = WeakSet()
_forked = False
_inherited: list[object] = []
"""Asynchronous clients of the process that this one was forked from. An event loop may take a connection that is thrown
away off its list of what to watch, which parent and child share: they are kept, and not used."""


def _after_fork() -> None:
    global _forked
    _forked = True
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # connections that are thrown away are the parent's to close
        for shared in list(_all):
            shared.forget()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)


def running_loop() -> object:
    """Return what runs the present task: an event loop of asyncio or a run of trio; None outside of both."""
    asyncio, trio = sys.modules.get("asyncio"), sys.modules.get("trio")
    try:
        return asyncio.get_running_loop() if asyncio is not None else None
    except RuntimeError:
        pass
    try:
        return trio.lowlevel.current_trio_token() if trio is not None else None
    except RuntimeError:
        return None


def _has_ended(loop: Any) -> bool:
    if hasattr(loop, "is_closed"):
        return bool(loop.is_closed())
    try:
        loop.run_sync_soon(int)  # trio tells no other way
    except RuntimeError:
        return True
    return False


async def close_in(loop: Any, http: Any) -> None:
    """Close an asynchronous HTTP client, in the event loop that its connections belong to, if that still runs."""
    if loop is None or loop is running_loop():
        await http.aclose()
    elif hasattr(loop, "run_sync_soon"):
        if not _has_ended(loop):
            loop.run_sync_soon(sys.modules["trio"].lowlevel.spawn_system_task, http.aclose)
    elif loop.is_running():
        sys.modules["asyncio"].run_coroutine_threadsafe(http.aclose(), loop)
