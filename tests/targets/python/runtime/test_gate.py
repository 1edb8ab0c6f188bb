"""The gate before the pool of an asynchronous client: order, size, and tasks that are cancelled while they wait."""

from __future__ import annotations

import asyncio

import pytest

from templates.python.runtime.transport.shared import Gate


class Crowd:
    """Tasks that pass a gate, and what they saw."""

    def __init__(self, size: int | None) -> None:
        self.gate = Gate(size)
        self.inside: list[int] = []
        self.order: list[int] = []
        self.most = 0
        self.leave = asyncio.Event()

    async def enter(self, number: int) -> None:
        async with self.gate:
            self.inside.append(number)
            self.order.append(number)
            self.most = max(self.most, len(self.inside))
            try:
                await self.leave.wait()
            finally:
                self.inside.remove(number)

    async def start(self, count: int) -> list[asyncio.Task[None]]:
        tasks = [asyncio.create_task(self.enter(number)) for number in range(count)]
        await asyncio.sleep(0.01)
        return tasks


@pytest.mark.parametrize(("size", "most"), [(1, 1), (3, 3), (None, 10)])
def test_so_many_at_a_time_in_their_order(size: int | None, most: int) -> None:
    async def run() -> None:
        crowd = Crowd(size)
        tasks = await crowd.start(10)
        assert len(crowd.inside) == most
        crowd.leave.set()
        await asyncio.gather(*tasks)
        assert (crowd.most, crowd.order, crowd.inside) == (most, list(range(10)), [])

    asyncio.run(run())


def test_tasks_that_are_cancelled_leave_no_gap() -> None:
    async def run() -> None:
        crowd = Crowd(2)
        tasks = await crowd.start(6)
        for number in (1, 2, 4):  # one inside, two waiting
            tasks[number].cancel()
        await asyncio.sleep(0.01)
        assert crowd.inside == [0, 3]
        crowd.leave.set()
        await asyncio.gather(*tasks, return_exceptions=True)
        assert crowd.order == [0, 1, 3, 5]
        async with crowd.gate, crowd.gate:
            pass

    asyncio.run(run())


def test_a_task_that_is_cancelled_just_when_its_turn_comes_passes_it_on() -> None:
    async def run() -> None:
        crowd = Crowd(1)
        first, second, third = await crowd.start(3)
        first.cancel()
        await asyncio.sleep(0)  # the first has left, the second was told and did not run yet
        second.cancel()
        await asyncio.sleep(0.01)
        assert crowd.inside == [2]
        crowd.leave.set()
        await third
        assert second.cancelled()

    asyncio.run(run())


def test_an_exception_inside_opens_the_gate_again() -> None:
    async def run() -> None:
        gate = Gate(1)
        with pytest.raises(ValueError, match="x"):
            async with gate:
                raise ValueError("x")
        async with gate:
            pass

    asyncio.run(run())
