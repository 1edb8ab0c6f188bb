"""What type checkers need for a script of six lines that uses a large SDK: time and memory, nothing cached.

Run `python -m tests.bench.bench_types` from the project's root. OFFICIAL_PYTHON names the interpreter of an environment
with the official `telnyx` package; without it that row is left out. ROUNDS is 5 by default, three at most count.
"""

from __future__ import annotations

import sys
import sysconfig
import tempfile
import venv
from collections.abc import Callable
from pathlib import Path

from tests.bench.runs import JULY, ROUNDS, Run, generate, in_turns, july_is_there, python_of, run, table

SCRIPT = """import telnyx

client = telnyx.Telnyx(api_key="KEY")
balance = client.balance.retrieve()
for card in client.sim_cards.list():
    print(card.iccid, balance.data)
"""


def environment(folder: Path, source: Path) -> str:
    """Return the interpreter of an environment in which the SDK and what it needs are installed."""
    venv.create(folder, with_pip=False, symlinks=True)
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    lines = f"{source}\n{sysconfig.get_paths()['purelib']}\n"
    (folder / "lib" / version / "site-packages/sdk.pth").write_text(lines, encoding="utf-8")
    return str(folder / "bin/python")


def checks(folder: Path, pythons: dict[str, str]) -> dict[str, Callable[[], Run]]:
    """Return one run of each checker for each package."""
    (folder / "script.py").write_text(SCRIPT, encoding="utf-8")
    flags = ("--strict", "--cache-dir", "/dev/null")
    found: dict[str, Callable[[], Run]] = {}
    for name, python in pythons.items():

        def pyright(python: str = python) -> Run:
            return run(sys.executable, "-m", "pyright", "--pythonpath", python, "script.py", cwd=folder)

        def mypy(python: str = python) -> Run:
            return run(sys.executable, "-m", "mypy", *flags, "--python-executable", python, "script.py", cwd=folder)

        found |= {f"pyright, {name}": pyright, f"mypy, {name}": mypy}
    return found


def main() -> None:
    """Print the table."""
    if not july_is_there():
        return
    official = python_of("OFFICIAL_PYTHON", "the official package is")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        generate(JULY, folder / "sdk")
        pythons = {"ours": environment(folder / "environment", folder / "sdk/src")}
        if official:
            pythons["official"] = official
        done = in_turns(checks(folder, pythons), min(ROUNDS, 3))
    table(
        ("six lines", "seconds", "MiB"),
        [(name, f"{item.seconds:.1f}", f"{item.memory:,.0f}") for name, item in sorted(done.items(), reverse=True)],
    )


if __name__ == "__main__":
    main()
