"""When a request is repeated, and after how long."""

from __future__ import annotations

import random
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

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


class Wait(NamedTuple):
    """Seconds before a repeat: what has to pass, and over what clients that failed together are spread."""

    least: float
    spread: float

    def seconds(self, remaining: float | None) -> float:
        """Return how long to wait; the spread takes no more than half of what remains until a deadline."""
        spread = self.spread if remaining is None else min(self.spread, (remaining - self.least) / 2)
        return self.least + spread * random.random()


def wait_before_repeat(attempt: int, status: int | None, headers: Mapping[str, str]) -> Wait:
    """Return the wait after attempt number `attempt`, the first being 1.

    What the response asks for wins: `retry-after-ms`, `retry-after`, and after a 429 `x-ratelimit-reset`. It is spread
    over a second (a quarter of a second where it is shorter, a quarter of it where that is longer), never below what is
    asked for. Otherwise the wait doubles from half a second to eight, less up to a quarter.
    """
    asked = read_retry_after(headers)
    if asked is None and status == 429:
        asked = read_reset(headers)
    if asked is not None:
        return Wait(asked, max(asked / 4, min(max(asked, 0.25), 1.0)))
    longest = min(_FIRST_DELAY * 2.0 ** min(attempt - 1, 10), _LONGEST_DELAY)
    return Wait(longest * 0.75, longest * 0.25)


_GIVEN_BACK = 0.2


class RetryBudget:
    """A bound on repeats, so that a client does not storm an API that is down, or double the load of one that limps.

    Every repeat takes one, every success gives a fifth of one back: a bucket that bounds how many repeats there are at
    once, and in the long run how many there are for each success. Shared by a client and its copies, and by threads.
    """

    __slots__ = ("_left", "_lock", "_size")

    def __init__(self, size: int) -> None:
        self._size = size
        self._left = float(size)
        self._lock = threading.Lock()

    def unlock(self) -> None:
        """Let go of a lock that another thread held when the process was forked."""
        self._lock = threading.Lock()

    def take(self) -> bool:
        """Take one repeat; False if none is left."""
        with self._lock:
            if self._left < 1 - 1e-9:
                return False
            self._left -= 1
            return True

    def give_back(self) -> None:
        """Record a success."""
        if self._left < self._size:
            with self._lock:
                self._left = min(self._size, self._left + _GIVEN_BACK)
