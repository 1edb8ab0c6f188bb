"""Repeats do not make things worse: they are spread in time, and bounded in number and in rate."""

from __future__ import annotations

import random
import time
from collections import Counter
from contextlib import suppress
from dataclasses import replace
from email.utils import formatdate
from unittest.mock import patch

import httpx
import pytest

from templates.python.runtime import APIStatusError, RateLimitError
from templates.python.runtime.transport.retry import RetryBudget, wait_before_repeat
from tests.targets.python.runtime.acme import GET, SETTINGS, Flavour, Server, Sync

THING = {"thing_id": "1"}


@pytest.mark.parametrize(
    ("headers", "status", "low", "high"),
    [
        ({}, 500, 0.375, 0.5),
        ({"retry-after": "3"}, 500, 3, 4),
        ({"retry-after": "1.5"}, 429, 1.5, 2.5),
        ({"retry-after": "0.5"}, 429, 0.5, 1),
        ({"retry-after": "0"}, 429, 0, 0.25),
        ({"retry-after": "40"}, 429, 40, 50),
        ({"retry-after-ms": "250", "retry-after": "9"}, 500, 0.25, 0.5),
        ({"retry-after": formatdate(1_000_008, usegmt=True)}, 503, 8, 10),
        ({"retry-after": formatdate(999_000, usegmt=True)}, 503, 0, 0.25),
        ({"retry-after": "soon"}, 503, 0.375, 0.5),
        ({"retry-after": "-1"}, 503, 0.375, 0.5),
        ({"retry-after": "nan"}, 503, 0.375, 0.5),
        ({"x-ratelimit-reset": "4"}, 429, 4, 5),
        ({"x-ratelimit-reset": "4"}, 500, 0.375, 0.5),
        ({"x-ratelimit-reset": "4", "retry-after": "2"}, 429, 2, 3),
    ],
)
def test_what_the_answer_asks_for(headers: dict[str, str], status: int, low: float, high: float) -> None:
    with patch.object(time, "time", return_value=1_000_000.0):
        wait = wait_before_repeat(1, status, headers)
    assert (wait.least, wait.least + wait.spread) == (low, high)
    assert all(low <= wait.seconds(None) <= high for _ in range(100))


def test_a_reset_can_be_a_point_in_time() -> None:
    with patch.object(time, "time", return_value=1_700_000_000.0):
        assert wait_before_repeat(1, 429, {"x-ratelimit-reset": "1700000005"}).least == 5


@pytest.mark.parametrize(("attempt", "longest"), [(1, 0.5), (2, 1), (3, 2), (4, 4), (5, 8), (6, 8), (2000, 8)])
def test_back_off_doubles_and_is_spread(attempt: int, longest: float) -> None:
    delays = [wait_before_repeat(attempt, 500, {}).seconds(None) for _ in range(200)]
    assert longest * 0.75 <= min(delays) <= max(delays) <= longest
    assert len(set(delays)) > 100


@pytest.mark.parametrize("asked", ["1", "2", "10"])
def test_callers_that_were_refused_together_come_back_apart(asked: str) -> None:
    delays = [wait_before_repeat(1, 429, {"retry-after": asked}).seconds(None) for _ in range(200)]
    assert min(delays) >= float(asked), "never earlier than asked"
    assert max(Counter(int(delay * 10) for delay in delays).values()) < 60, "of 200 callers in a tenth of a second"


def test_the_spread_stays_within_the_deadline(flavour: Flavour, naps: list[float]) -> None:
    refusal = httpx.Response(429, headers={"retry-after": "4"})
    for _ in range(20):
        flavour(Server(refusal, httpx.Response(200, json={"id": "1"})), deadline=4.1).call(GET, path=THING)
    assert len(naps) == 20
    assert all(4 <= nap < 4.1 for nap in naps)


def test_the_longest_wait_is_that_which_is_asked_for(flavour: Flavour, naps: list[float]) -> None:
    flavour(Server(httpx.Response(429, headers={"retry-after": "60"}), httpx.Response(200, json={"id": "1"}))).call(
        GET, path=THING
    )
    assert 60 <= naps[0] <= 75
    with pytest.raises(RateLimitError):
        flavour(Server(httpx.Response(429, headers={"retry-after": "60.1"}))).call(GET, path=THING)


def test_a_client_does_not_storm_an_api_that_is_down(flavour: Flavour, naps: list[float]) -> None:
    settings = replace(SETTINGS, retry_budget=3)
    server = Server(httpx.Response(503))
    harness = flavour(server, settings=settings, max_retries=2)
    for _ in range(4):
        with pytest.raises(APIStatusError):
            harness.call(GET, path=THING)
    assert len(server.requests) == 3 + 2 + 1 + 1


def test_five_successes_give_a_repeat_back() -> None:
    budget = RetryBudget(1)
    assert budget.take()
    assert not budget.take()
    for _ in range(4):
        budget.give_back()
    assert not budget.take()
    for _ in range(50):
        budget.give_back()
    assert budget.take()
    assert not budget.take(), "never more than its size"


@pytest.mark.parametrize(("failing", "most"), [(0.1, 1.15), (0.5, 1.25), (1.0, 1.11)])
def test_an_api_that_limps_gets_little_more_load(naps: list[float], failing: float, most: float) -> None:
    """Without a bound on the rate, it would be 1.11, 1.75 and 3 times the load."""
    calls, chance = 1_000, random.Random(7)
    requests = 0

    def limp(_: httpx.Request) -> httpx.Response:
        nonlocal requests
        requests += 1
        return httpx.Response(503) if chance.random() < failing else httpx.Response(200, json={"id": "1"})

    harness = Sync(limp)
    for _ in range(calls):
        with suppress(APIStatusError):
            harness.call(GET, path=THING)
    assert requests / calls < most


def test_a_few_failures_are_all_repeated(naps: list[float]) -> None:
    """The bound is not felt where one call in ten fails."""

    chance, failed = random.Random(7), 0
    harness = Sync(lambda _: httpx.Response(503 if chance.random() < 0.1 else 200, json={"id": "1"}))
    for _ in range(1_000):
        try:
            harness.call(GET, path=THING)
        except APIStatusError:
            failed += 1
    assert failed < 10
