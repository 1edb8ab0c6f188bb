"""A process that is asked to end: `ended.py <folder> <way> <signal> <step>`.

It writes the new version; at the step of that number it gets the signal, handled as the command line does. A step is
whatever the interpreter audits.
"""

from __future__ import annotations

import itertools
import os
import signal
import sys
from collections.abc import Collection, Mapping
from pathlib import Path

from sdkgen import cli
from sdkgen.output import swap
from sdkgen.output.write import Names, write
from tests.unit.output.trees import NEW

_STEPS = ("open", "os.", "shutil.", "ctypes.", "fcntl.")


def main(folder: str, way: str, name: str, step: str) -> None:
    """Write until the signal comes."""
    if way == "file by file":
        swap.replace = _refuse
    steps = itertools.count(1)

    def hook(event: str, _: object) -> None:
        if event.startswith(_STEPS) and next(steps) == int(step):
            os.kill(os.getpid(), signal.Signals[name])

    lock = Path(folder).parent / "names.lock"
    with cli._ending():  # pyright: ignore[reportPrivateUsage]
        sys.addaudithook(hook)
        write(Path(folder), NEW, names=Names(lock, b"old", b"new"))


def _refuse(target: Path, puts: Mapping[str, bytes], removes: Collection[str]) -> None:
    raise swap.NotReplaceable(target, len(puts), len(removes))


if __name__ == "__main__":
    main(*sys.argv[1:])
