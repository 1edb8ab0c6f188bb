"""Formatting: one `ruff format` over the whole tree."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from importlib import import_module

from sdkgen.platform.scratch import scratch

_OPTIONS = ("--no-cache", "--isolated", "--no-preview", "--line-length=120", "--target-version=py310")
"""The same result whatever the version and the settings of the user: only ours count."""


_MEMORY = "/dev/shm"
_ROOM = 4
"""How many times the size of the files has to be free there."""


def _place(size: int) -> str | None:
    """Return a folder in memory that holds so many bytes, or None for the usual one.

    On a disk it is not the writing that costs: ext4 does not reuse the inodes of files that were just deleted, and
    searches past each of them when the target is written right afterwards.
    """
    try:
        space = os.statvfs(_MEMORY)
    except (AttributeError, OSError):
        return None
    is_free = space.f_bavail * space.f_frsize > _ROOM * size
    return _MEMORY if is_free and os.access(_MEMORY, os.W_OK | os.X_OK) else None


@contextmanager
def formatting(files: Mapping[str, bytes]) -> Generator[Callable[[], dict[str, bytes]]]:
    """Format all Python among the files, in a process of its own: whoever calls has other work to do meanwhile.

    What the block gets waits for the end, and returns the files. It raises `RuntimeError` if ruff refused one, which
    means that the generator wrote something that is no Python.
    """
    python = [path for path in files if path.endswith((".py", ".pyi"))]
    with scratch(_place(sum(len(files[path]) for path in python))) as root:
        for parent in {os.path.dirname(path) for path in python}:
            (root / parent).mkdir(parents=True, exist_ok=True)
        for path in python:
            (root / path).write_bytes(files[path])
        ruff: str = import_module("ruff").find_ruff_bin()
        command = (ruff, "format", *_OPTIONS, str(root))
        with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) as process:

            def formatted() -> dict[str, bytes]:
                _, refusal = process.communicate()
                if process.returncode != 0:
                    raise RuntimeError(f"ruff cannot format the generated code:\n{refusal.replace(str(root), '')}")
                return {**files, **{path: (root / path).read_bytes() for path in python}}

            yield formatted
