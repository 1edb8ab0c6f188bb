"""What the client adds to httpx, and what the official package adds to it, in one run.

Run `python -m tests.bench.bench_client` from the project's root. OFFICIAL_PYTHON names the interpreter of an
environment in which the official `telnyx` package is installed; without it, that column is left out. ROUNDS is how
often everything is measured, 3 by default: the processes take turns, and each figure is the median.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tests.bench.client_server import serving

ROOT = Path(__file__).parents[2]
OURS = (sys.executable, str(ROOT / "generated/python/src"))
Found = dict[str, list[tuple[float, float]]]


def packages() -> dict[str, tuple[str, str]]:
    """Return interpreter and folder of each package that is measured."""
    official = os.environ.get("OFFICIAL_PYTHON")
    if official and Path(official).exists():
        return {"ours": OURS, "official": (official, "-")}
    print("OFFICIAL_PYTHON names no interpreter: the official package is not measured")
    return {"ours": OURS}


def run(python: str, module: str, *arguments: str) -> dict[str, Any]:
    """Return what a process that measures prints."""
    command = [python, "-m", f"tests.bench.{module}", *arguments]
    environ = {**os.environ, "PYTHONWARNINGS": "ignore"}
    done = subprocess.run(command, cwd=ROOT, env=environ, stdout=subprocess.PIPE, text=True, check=True, timeout=600)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def calls(mode: str, measured: Mapping[str, tuple[str, str]], url: str, rounds: int) -> dict[str, Found]:
    """Return by package and work: the seconds of httpx and of the package, for each round."""
    found: dict[str, Found] = {name: {} for name in measured}
    for _ in range(rounds):
        for name, (python, folder) in measured.items():
            for work, pair in run(python, "client_worker", mode, folder, url)["found"].items():
                found[name].setdefault(work, []).append(pair)
    return found


def show_calls(title: str, found: Mapping[str, Found]) -> None:
    """Print a table: time of httpx, time of ours, and what each package takes for every second of httpx."""
    print(f"\n| {title} | httpx | ours | ours / httpx |{' official / httpx |' * ('official' in found)}")
    print("|---|---|---|---|" + "---|" * ("official" in found))
    for work, pairs in found["ours"].items():
        cells = [_time(statistics.median(pair[index] for pair in pairs)) for index in (0, 1)]
        for package in found.values():
            cells.append(f"{statistics.median(sdk / floor for floor, sdk in package[work]):.2f}")
        print(f"| {' | '.join([work, *cells])} |")


def _time(seconds: float) -> str:
    return f"{seconds * 1e6:,.0f} us" if seconds < 0.002 else f"{seconds * 1e3:,.1f} ms"


def show_starts(measured: Mapping[str, tuple[str, str]], url: str, rounds: int) -> None:
    """Print a table of what a process needs before its first result."""
    all_of_them = {"httpx and pydantic": (sys.executable, "floor"), **measured}
    found: dict[str, dict[str, list[float]]] = {}
    for _ in range(rounds):
        for name, (python, folder) in all_of_them.items():
            for work, value in run(python, "client_start", folder, url)["found"].items():
                found.setdefault(work, {}).setdefault(name, []).append(value)
    print(f"\n| a process of its own | {' | '.join(all_of_them)} |")
    print("|---|" + "---|" * len(all_of_them))
    for work, values in found.items():
        cells = [f"{statistics.median(values[name]):,.{0 if 'MiB' not in work else 1}f}" for name in all_of_them]
        print(f"| {' | '.join([work, *cells])} |")


def main() -> None:
    """Print the tables."""
    rounds = int(os.environ.get("ROUNDS", "3"))
    measured = packages()
    with serving() as url:
        for mode, title in (("sync", "synchronous"), ("async", "asynchronous")):
            show_calls(title, calls(mode, measured, url, rounds))
        show_starts(measured, url, 2 * rounds + 1)


if __name__ == "__main__":
    main()
