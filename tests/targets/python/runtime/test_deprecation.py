"""Methods that warn when they are called."""

from __future__ import annotations

import asyncio
import inspect
import subprocess
import sys
from pathlib import Path

import pytest

from templates.python.runtime import deprecated

ROOT = Path(__file__).parents[4]


class Books:
    """A resource with deprecated methods."""

    @deprecated("books.count is deprecated")
    def count(self, first: int, *, step: int = 1) -> int:
        """Count."""
        return first + step

    @deprecated("books.fetch is deprecated")
    async def fetch(self, first: int) -> int:
        """Fetch."""
        return first


def test_a_call_warns_where_it_is_made() -> None:
    with pytest.warns(DeprecationWarning, match=r"books\.count is deprecated") as caught:
        assert Books().count(2, step=3) == 5  # pyright: ignore[reportDeprecated]
    assert [warning.filename for warning in caught] == [__file__]
    assert inspect.signature(Books.count).parameters.keys() == {"self", "first", "step"}  # pyright: ignore[reportDeprecated]


def test_an_asynchronous_call_warns_where_it_is_awaited() -> None:
    async def main() -> int:
        return await Books().fetch(7)  # pyright: ignore[reportDeprecated]

    assert inspect.iscoroutinefunction(Books.fetch)  # pyright: ignore[reportDeprecated]
    with pytest.warns(DeprecationWarning, match=r"books\.fetch is deprecated") as caught:
        assert asyncio.run(main()) == 7
    assert [warning.filename for warning in caught] == [__file__]


def test_marking_does_not_load_asyncio() -> None:
    script = (
        "import sys\nfrom templates.python.runtime import deprecated\n"
        "@deprecated('no')\nasync def method() -> None: ...\n"
        "print('asyncio' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
