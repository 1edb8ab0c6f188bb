"""Formatting: one `ruff format` over the whole tree."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from importlib import import_module

from sdkgen.platform.scratch import memory_for, scratch

_OPTIONS = ("--no-cache", "--isolated", "--no-preview", "--line-length=120", "--target-version=py310")
"""The same result whatever the version and the settings of the user: only ours count."""


@contextmanager
def formatting(files: Mapping[str, bytes]) -> Generator[Callable[[], dict[str, bytes]]]:
    """Format all Python among the files, in a process of its own: whoever calls has other work to do meanwhile.

    What the block gets waits for the end, and returns the files. It raises `RuntimeError` if ruff refused one, which
    means that the generator wrote something that is no Python.
    """
    python = [path for path in files if path.endswith((".py", ".pyi"))]
    with scratch(memory_for(sum(len(files[path]) for path in python))) as root:
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
