"""A run that is killed at any moment leaves the old tree or the new one, and the user's files."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

from generator.output import write
from generator.swap import recover
from tests.unit.output.test_write import tree

ROOT = Path(__file__).parents[3]
MOMENTS = 50
WRITER = """
import sys
from pathlib import Path
from generator.output import write
target = Path(sys.argv[1])
print("ready", flush=True)
generation = int(sys.argv[2])
while True:
    generation += 1
    write(target, {f"src/{n}.py": f"{generation}".encode() for n in range(60)} | {f"only/{generation}.py": b""})
"""


def generation_of(root: Path) -> set[bytes]:
    """The generations that the generated files of a tree belong to."""
    return {data for path, data in tree(root).items() if path.startswith("src/")}


def test_killed_at_random_moments(tmp_path: Path) -> None:
    target = tmp_path / "sdk"
    write(target, {f"src/{n}.py": b"0" for n in range(60)} | {"only/0.py": b""})
    (target / "lib").mkdir()
    (target / "lib/mine.py").write_bytes(b"mine")
    moments = random.Random(7)
    seen: set[bytes] = set()
    for _ in range(MOMENTS):
        start = max(int(value) for value in generation_of(target))
        with subprocess.Popen(
            [sys.executable, "-c", WRITER, str(target), str(start)], stdout=subprocess.PIPE, cwd=ROOT
        ) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == b"ready\n"
            time.sleep(moments.uniform(0.0, 0.03))
            process.send_signal(signal.SIGKILL)
        recover(target)
        generations = generation_of(target)
        assert len(generations) == 1, "the tree is mixed"
        (generation,) = generations
        assert set(tree(target)) == {f"src/{n}.py" for n in range(60)} | {
            f"only/{generation.decode()}.py",
            "lib/mine.py",
        }
        assert (target / "lib/mine.py").read_bytes() == b"mine"
        seen |= generations
    assert len(seen) > 1, "no run got anywhere"
