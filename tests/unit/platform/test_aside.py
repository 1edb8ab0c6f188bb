"""Work done aside: in a copy of the process where there can be one, here where there cannot, with the same outcome."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from sdkgen.platform.forked import aside

_ROOT = Path(__file__).parents[3]
_START = "import os, threading\nfrom sdkgen.platform.forked import aside\n"


def run(script: str) -> str:
    """Run a script in a process of its own, which has a single thread, and return what it printed."""
    done = subprocess.run(
        [sys.executable, "-c", _START + script], cwd=_ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stderr == ""
    return done.stdout


def test_the_copy_works_while_the_original_does() -> None:
    script = """
reading, writing = os.pipe()
def work():
    return os.getpid(), os.read(reading, 4)
with aside(work) as result:
    os.write(writing, b"here")
    process, text = result()
print(process != os.getpid(), text)
"""

    assert run(script) == "True b'here'\n"


def test_what_fails_in_the_copy_fails_in_the_original() -> None:
    script = """
def work():
    raise ValueError(f"in {os.getpid()}")
try:
    with aside(work) as result:
        result()
except ValueError as error:
    print(str(error) == f"in {os.getpid()}")
"""

    assert run(script) == "True\n"


def test_a_copy_that_dies_is_done_without() -> None:
    script = """
original = os.getpid()
def work():
    if os.getpid() != original:
        os.kill(os.getpid(), 9)
    return b"done"
with aside(work) as result:
    print(result())
"""

    assert run(script) == "b'done'\n"


@pytest.mark.parametrize("size", [10, 10_000_000])
def test_a_copy_ends_with_a_block_that_fails(size: int) -> None:
    script = f"""
import multiprocessing
try:
    with aside(lambda: b"1" * {size}), aside(lambda: b"2" * {size}):
        raise ValueError("first")
except ValueError as error:
    print(error, multiprocessing.active_children())
"""

    assert run(script) == "first []\n"


def test_copies_end_with_an_original_that_is_killed() -> None:
    script = """
with aside(lambda: b"1" * 10_000_000), aside(lambda: b"2" * 10_000_000):
    os.kill(os.getpid(), 9)
"""

    done = subprocess.run([sys.executable, "-c", _START + script], cwd=_ROOT, capture_output=True, timeout=60)

    # The copies hold the other end of standard output: nothing more can come from it only when they are gone.
    assert (done.returncode, done.stdout, done.stderr) == (-9, b"", b"")


def test_beside_other_threads_there_is_no_copy() -> None:
    over = threading.Event()
    other = threading.Thread(target=over.wait)
    other.start()
    try:
        with aside(os.getpid) as result:
            assert result() == os.getpid()
    finally:
        over.set()
        other.join()
