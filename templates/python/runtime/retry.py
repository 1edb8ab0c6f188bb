"""When a request is repeated, and after how long."""

from __future__ import annotations

import random
import threading
from collections.abc import Mapping
from dataclasses import dataclass

from .rate_limits import read_reset, read_retry_after

_FIRST_DELAY = 0.5
_LONGEST_DELAY = 8.0


@dataclass(frozen=True)
class Repeatability:
    """What is known of a request's right to be repeated.

    Attributes:
        safe: A repeat does no harm: the method promises it, or a key lets the API recognise it.
        asked: The caller allowed repeats of this very call.
    """

    safe: bool
    asked: bool


_DECIDED = {"true": True, "false": False}


def repeat_after_status(status: int, headers: Mapping[str, str], right: Repeatability) -> bool:
    """Whether a response asks for a repeat that is safe.

    A 429 and a 503 that names a time were refused before they were processed: they may be repeated whatever the method.
    """
    decided = _DECIDED.get(headers.get("x-should-retry", ""))
    if decided is not None:
        return decided
    if right.safe or right.asked:
        return status in {408, 409, 429} or status >= 500
    return status == 429 or (status == 503 and read_retry_after(headers) is not None)


def repeat_after_failure(*, never_sent: bool, right: Repeatability) -> bool:
    """Whether a request that got no complete response is repeated."""
    return never_sent or right.safe or right.asked


def delay_before_repeat(attempt: int, status: int | None, headers: Mapping[str, str]) -> float:
    """Return the seconds to wait after attempt number `attempt`, the first being 1.

    What the response asks for wins: `retry-after-ms`, `retry-after`, and after a 429 `x-ratelimit-reset`. Otherwise the
    delay doubles from half a second to eight, less up to a quarter, so that clients which failed together do not come
    back together.
    """
    asked = read_retry_after(headers)
    if asked is None and status == 429:
        asked = read_reset(headers)
    if asked is not None:
        return asked
    return min(_FIRST_DELAY * 2.0 ** min(attempt - 1, 10), _LONGEST_DELAY) * (1 - 0.25 * random.random())


class RetryBudget:
    """A bound on repeats while nothing succeeds, so that a client does not storm an API that is down.

    Every repeat takes one, every success gives one back. Shared by a client and its copies, and by threads.
    """

    __slots__ = ("_left", "_lock", "_size")

    def __init__(self, size: int) -> None:
        self._size = size
        self._left = size
        self._lock = threading.Lock()

    def unlock(self) -> None:
        """Let go of a lock that another thread held when the process was forked."""
        self._lock = threading.Lock()

    def take(self) -> bool:
        """Take one repeat; False if none is left."""
        with self._lock:
            if self._left <= 0:
                return False
            self._left -= 1
            return True

    def give_back(self) -> None:
        """Record a success."""
        if self._left < self._size:
            with self._lock:
                self._left = min(self._size, self._left + 1)
