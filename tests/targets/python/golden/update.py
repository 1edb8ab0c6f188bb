"""Writes the expected files of the golden cases: `python -m tests.targets.python.golden.update [case ...]`."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.targets.python.golden.cases import Case, cases
from tests.targets.typescript.golden.kept import kept_typescript


def main(names: Sequence[str]) -> int:
    """Update the named cases, or all of them.

    Returns:
        0, or 2 where nothing was done: under CI, or because a name is unknown.
    """
    if os.environ.get("CI"):
        print("Goldens are not updated when CI is set: run this on your machine and read the changes.", file=sys.stderr)
        return 2
    known = {case.name: case for case in cases()}
    if unknown := sorted(set(names) - set(known)):
        print(f"No such case: {', '.join(unknown)}", file=sys.stderr)
        return 2
    chosen = [known[name] for name in names] or list(known.values())
    changed = sum(_update(case) for case in chosen)
    print(f"{changed} of {len(chosen)} cases changed.")
    return 0


def _update(case: Case) -> bool:
    outcome = {**case.kept(case.generate()), **kept_typescript(case)}
    if outcome == {**case.committed(), **case.committed("typescript")}:
        return False
    replace_tree(case.expected, outcome)
    print(case.name)
    return True


def replace_tree(target: Path, files: Mapping[str, str]) -> None:
    """Make a folder hold exactly these files."""
    shutil.rmtree(target, ignore_errors=True)
    for path, text in files.items():
        (target / path).parent.mkdir(parents=True, exist_ok=True)
        (target / path).write_text(text, encoding="utf-8", newline="")


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
