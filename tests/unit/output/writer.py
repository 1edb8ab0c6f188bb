"""A process to kill: `writer.py <folder> <way> [step]`.

One file was edited, so that each run merges. It writes the two versions by turns for ever, or once until the step of
that number, at which it kills itself. A step is whatever the interpreter audits: opening, linking, renaming, removing.
"""

from __future__ import annotations

import itertools
import os
import signal
import sys
from collections.abc import Collection, Mapping
from pathlib import Path

from sdkgen.output import swap
from sdkgen.output.write import write
from tests.unit.output.trees import NEW, OLD

_STEPS = ("open", "os.", "shutil.", "ctypes.")


def main(folder: str, way: str, step: str = "") -> None:
    """Write until killed."""
    if way == "file by file":
        swap.replace = _refuse
    if way == "two steps":
        swap._exchanged = _cannot  # pyright: ignore[reportPrivateUsage]
    if step:
        _kill_at(int(step))
        write(Path(folder), NEW)
        return
    print("ready", flush=True)
    for files in itertools.cycle([NEW, OLD]):
        write(Path(folder), files)


def _refuse(target: Path, puts: Mapping[str, bytes], removes: Collection[str]) -> None:
    raise swap.NotReplaceable(target, len(puts), len(removes))


def _cannot(first: Path, second: Path) -> bool:
    return first == second


def _kill_at(step: int) -> None:
    steps = itertools.count(1)

    def hook(event: str, _: object) -> None:
        if event.startswith(_STEPS) and next(steps) == step:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(hook)


if __name__ == "__main__":
    main(*sys.argv[1:])
