"""Packages that Stainless generated, from the index that pip uses: each is known by its hash, none is part of this
project.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

_CACHE = Path(__file__).parents[2] / ".cache/compatibility/wheels"
_TIMEOUT = 300


def wheel(project: str, version: str, sha256: str) -> Path:
    """Return the path of a wheel, after a download where it is not there yet.

    Where it cannot be had the test is skipped; in CI it fails.
    """
    file = _CACHE / f"{project}-{version}-py3-none-any.whl"
    if not file.exists():
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:"]
        command += ["--dest", str(_CACHE), f"{project}=={version}"]
        try:
            subprocess.run(command, check=True, capture_output=True, timeout=_TIMEOUT)
        except (OSError, subprocess.SubprocessError):
            message = f"{project} {version} cannot be downloaded"
            (pytest.fail if os.environ.get("CI") else pytest.skip)(message)
    assert hashlib.sha256(file.read_bytes()).hexdigest() == sha256
    return file
