"""What the benchmarks of whole runs share: a process with its time and memory, the real document, tables."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
DESIGN = ROOT / "tests/scale/telnyx.sdk.yml"
JULY = ROOT.parent / "shared/spec/telnyx-2026-07-16.yml"
ROUNDS = int(os.environ.get("ROUNDS", "5"))


@dataclass(frozen=True, slots=True)
class Run:
    """One process that has ended."""

    seconds: float
    memory: float
    """The most MiB that the process, or one of those that it started, occupied."""
    text: str
    code: int = 0


def run(*command: str, cwd: Path = ROOT, env: Mapping[str, str] | None = None, codes: Sequence[int] = (0,)) -> Run:
    """Run a command to its end and measure it; `codes` are the exit codes that are no failure."""
    with tempfile.TemporaryFile() as output:
        start = time.perf_counter()
        process = subprocess.Popen(
            command, cwd=cwd, env={**os.environ, **(env or {})}, stdout=output, stderr=subprocess.STDOUT
        )
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        text = output.read().decode(errors="replace")
    if process.returncode not in codes:
        raise RuntimeError(f"{' '.join(command)}: {process.returncode}\n{text[-2000:]}")
    return Run(seconds, usage.ru_maxrss / 1024, text, process.returncode)


def middle(work: Callable[[], Run], rounds: int = ROUNDS) -> Run:
    """Do something several times and return the medians of time and memory, with the last output."""
    done = [work() for _ in range(rounds)]
    seconds = statistics.median(item.seconds for item in done)
    return Run(seconds, statistics.median(item.memory for item in done), done[-1].text, done[-1].code)


def in_turns(works: Mapping[str, Callable[[], Run]], rounds: int = ROUNDS) -> dict[str, Run]:
    """Do several things in turns, so that what else the machine does hits all of them, and return their medians."""
    done: dict[str, list[Run]] = {name: [] for name in works}
    for _ in range(rounds):
        for name, work in works.items():
            done[name].append(work())
    return {name: middle(iter(items).__next__, len(items)) for name, items in done.items()}


def generate(document: Path, out: Path) -> Run:
    """Run `sdkgen generate` on a real document; it finds its byte code from the second time on, as if installed."""
    design = ("--config", str(DESIGN), "--lock", str(out.with_name(f"{out.name}.lock")))
    command = (sys.executable, "-m", "sdkgen", "generate", str(document), *design, "--out", str(out))
    return run(*command, env={"PYTHONDONTWRITEBYTECODE": ""})


def july_is_there() -> bool:
    """Tell whether the real document is beside the checkout; print a line where it is not."""
    if not JULY.exists():
        print(f"{JULY.name} is not in ../shared/spec: nothing is measured")
    return JULY.exists()


def python_of(variable: str, what: str) -> str | None:
    """Return the interpreter that an environment variable names; print a line where it names none."""
    python = os.environ.get(variable)
    if python and Path(python).exists():
        return python
    print(f"{variable} names no interpreter: {what} not measured")
    return None


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print a Markdown table."""
    print(f"\n| {' | '.join(head)} |")
    print("|---" * len(head) + "|")
    for row in rows:
        print(f"| {' | '.join(row)} |")
