"""Load: many calls at once on one client over loopback; none lost, none doubled, nothing kept."""

from __future__ import annotations

import asyncio
import gc
import sys
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.targets.python.runtime.acme import KEY, Acme, AsyncAcme
from tests.targets.python.runtime.echo import Echo

CALLS, ROUNDS, THREADS, TASKS = 10_000, 5, 64, 1_000


@pytest.fixture
def echo() -> Echo:
    """The server, which runs in a process of its own so that it takes no turns from the client."""
    return Echo()


def allocated() -> int:
    gc.collect()
    return sys.getallocatedblocks()


def test_ten_thousand_calls_from_64_threads(echo: Echo) -> None:
    ids = [f"thing-{number}" for number in range(CALLS)]
    rounds = [ids[start : start + CALLS // ROUNDS] for start in range(0, CALLS, CALLS // ROUNDS)]
    kept: list[int] = []
    with echo as url, Acme(api_key=KEY, base_url=url) as client:
        with ThreadPoolExecutor(THREADS) as pool:
            for mine in rounds:
                before = allocated()
                answers = [thing.id for thing in pool.map(client.things.retrieve, mine)]
                complete = Counter(answers) == Counter(mine)
                del answers
                kept.append(allocated() - before)
                assert complete, "each call has its own answer"
        # Connections that are opened meanwhile are kept; what a call keeps, every round keeps.
        assert min(kept) < CALLS // ROUNDS, "less than one object is kept for each call: memory is flat"
        assert echo.count() == CALLS, "no request was lost, none sent twice"
    assert threading.active_count() < THREADS


def test_a_thousand_calls_at_once_in_one_event_loop(echo: Echo) -> None:
    ids = [f"thing-{number}" for number in range(TASKS)]

    async def run(url: str) -> None:
        async with AsyncAcme(api_key=KEY, base_url=url) as client:
            before = 0
            for _ in range(2):
                before = allocated()
                things = await asyncio.gather(*(client.things.retrieve(thing_id) for thing_id in ids))
                assert len(asyncio.all_tasks()) == 1
                assert [thing.id for thing in things] == ids, "each call has its own answer"
                del things
            assert allocated() - before < TASKS, "less than one object is kept for each call: memory is flat"

    with echo as url:
        asyncio.run(run(url))
        assert echo.count() == 2 * TASKS, "no request was lost, none sent twice"
        assert 1 <= echo.most_connections() <= 100, "the pool is never larger than its limit"


def test_threads_share_a_client_while_it_is_being_copied_and_changed(echo: Echo) -> None:
    ids = [f"thing-{number}" for number in range(640)]
    barrier = threading.Barrier(32)

    def call(number: int) -> list[str]:
        barrier.wait(10)
        mine = ids[number * 20 : (number + 1) * 20]
        return [client.with_options(timeout=5 + number).things.retrieve(thing_id).id for thing_id in mine]

    with echo as url, Acme(api_key=KEY, base_url=url) as client, ThreadPoolExecutor(32) as pool:
        assert [found for part in pool.map(call, range(32)) for found in part] == ids
        assert echo.count() == len(ids)
