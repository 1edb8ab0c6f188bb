"""Formatting: one `ruff format` over the whole tree."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path

_OPTIONS = ("--no-cache", "--isolated", "--no-preview", "--line-length=120", "--target-version=py310")
"""The same result whatever the version and the settings of the user: only ours count."""


def format_tree(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the files with all Python formatted.

    Raises:
        RuntimeError: ruff refused a file, which means that the generator wrote something that is no Python.
    """
    with tempfile.TemporaryDirectory(prefix="sdkgen-") as folder:
        root = Path(folder)
        python = [path for path in files if path.endswith((".py", ".pyi"))]
        for path in python:
            target = root / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(files[path])
        ruff: str = import_module("ruff").find_ruff_bin()
        run = subprocess.run([ruff, "format", *_OPTIONS, folder], capture_output=True, text=True, check=False)
        if run.returncode != 0:
            raise RuntimeError(f"ruff cannot format the generated code:\n{run.stderr.replace(folder, '')}")
        return {**files, **{path: (root / path).read_bytes() for path in python}}
