"""What response headers say about rate limits and about when to call again."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass

_EPOCH = 100_000_000.0  # no API asks for a wait of three years: a larger number is a point in time


@dataclass(frozen=True)
class RateLimit:
    """The state of the caller's quota; None stands for what the response does not say.

    Attributes:
        limit: Requests allowed in the present window.
        remaining: Requests left in it.
        reset_after: Seconds until the next window.
        retry_after: Seconds after which the API asks to be called again.
    """

    limit: int | None = None
    remaining: int | None = None
    reset_after: float | None = None
    retry_after: float | None = None


def read_rate_limit(headers: Mapping[str, str]) -> RateLimit:
    """Read the rate-limit headers of a response."""
    return RateLimit(
        limit=_integer(headers.get("x-ratelimit-limit")),
        remaining=_integer(headers.get("x-ratelimit-remaining")),
        reset_after=read_reset(headers),
        retry_after=read_retry_after(headers),
    )


def read_retry_after(headers: Mapping[str, str]) -> float | None:
    """Return the seconds that `retry-after-ms` or `retry-after` (seconds or a date) ask for; None if neither does."""
    milliseconds = _number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    text = headers.get("retry-after")
    if text is None:
        return None
    seconds = _number(text)
    if seconds is not None:
        return seconds
    from email.utils import mktime_tz, parsedate_tz

    try:
        moment = parsedate_tz(text)
        return None if moment is None else max(0.0, mktime_tz(moment) - time.time())
    except (ValueError, OverflowError, IndexError):
        return None


def read_reset(headers: Mapping[str, str]) -> float | None:
    """Return the seconds of `x-ratelimit-reset`, which some servers send as a point in time."""
    value = _number(headers.get("x-ratelimit-reset"))
    if value is None:
        return None
    return max(0.0, value - time.time()) if value > _EPOCH else value


def _number(text: str | None) -> float | None:
    if text is None:
        return None
    try:
        value = float(text)
    except ValueError:
        return None
    return value if 0 <= value < float("inf") else None


def _integer(text: str | None) -> int | None:
    value = _number(text)
    return None if value is None else int(value)
