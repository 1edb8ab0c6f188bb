"""What a program that uses a large SDK pays before its first call: time, modules, memory.

Run `python -m tests.bench.bench_import` from the project's root. OFFICIAL_PYTHON names the interpreter of an
environment with the official `telnyx` package; without it that row is left out. ROUNDS is 5 by default: the processes
take turns.
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
from pathlib import Path

from tests.bench.runs import JULY, ROUNDS, Run, generate, july_is_there, python_of, run, table

RESOURCES = ("messages", "calls", "ai.assistants")
_HEAVY = 12


def measured(python: str, what: str, folder: str, resource: str) -> dict[str, float]:
    """Return what one process says, and how long it took as a whole."""
    done = run(python, "-m", "tests.bench.sdk_start", what, folder, resource, env={"PYTHONWARNINGS": "ignore"})
    found: dict[str, float] = json.loads(done.text)
    return {**found, "process": done.seconds * 1e3}


def rows(source: str, official: str | None) -> list[tuple[str, ...]]:
    """Return the table: each figure is the median of the rounds, each ratio the median of the rounds' ratios."""
    works = {"httpx and pydantic": (sys.executable, "floor", "-", "")}
    works |= {f"ours, `{item}`": (sys.executable, "first", source, item) for item in RESOURCES}
    works["ours, all resources"] = (sys.executable, "all", source, "")
    if official:
        works["official, `messages`"] = (official, "first", "-", "messages")
        works["official, all resources"] = (official, "all", "-", "")
    found: dict[str, list[dict[str, float]]] = {name: [] for name in works}
    for _ in range(2 * ROUNDS + 1):
        for name, work in works.items():
            found[name].append(measured(*work))
    return [_row(name, found) for name in works]


def _row(name: str, found: dict[str, list[dict[str, float]]]) -> tuple[str, ...]:
    floor = found["httpx and pydantic"]

    def middle(key: str) -> float:
        return statistics.median(item[key] for item in found[name])

    def ratio(key: str) -> str:
        pairs = zip(found[name], floor, strict=True)
        return f"{statistics.median(mine[key] / least[key] for mine, least in pairs):.2f}"

    time = (f"{middle('ms'):,.0f}", ratio("ms"), f"{middle('process'):,.0f}", ratio("process"))
    return (name, *time, f"{middle('modules'):,.0f}", f"{middle('MiB'):.1f}")


def heaviest(source: str) -> list[tuple[str, str]]:
    """Return the modules that take most time of their own on the way to the first resource, from `-X importtime`."""
    script = f"import telnyx; telnyx.Telnyx(api_key='KEY').{RESOURCES[-1]}"
    done: Run = run(sys.executable, "-X", "importtime", "-c", script, env={"PYTHONPATH": source})
    found: list[tuple[int, str]] = []
    for line in done.text.splitlines():
        parts = line.removeprefix("import time:").split("|")
        if len(parts) == 3 and parts[0].strip().isdecimal():
            found.append((int(parts[0]), parts[2].strip()))
    return [(f"`{name}`", f"{own / 1e3:.1f}") for own, name in sorted(found, reverse=True)[:_HEAVY]]


def main() -> None:
    """Print the tables."""
    if not july_is_there():
        return
    official = python_of("OFFICIAL_PYTHON", "the official package is")
    with tempfile.TemporaryDirectory() as folder:
        generate(JULY, Path(folder))
        source = f"{folder}/src"
        run(sys.executable, "-m", "compileall", "-q", source)
        head = ("up to the first resource", "ms", "x", "process, ms", "x", "modules", "MiB")
        table(head, rows(source, official))
        table((f"`-X importtime`, `{RESOURCES[-1]}`", "ms of its own"), heaviest(source))


if __name__ == "__main__":
    main()
