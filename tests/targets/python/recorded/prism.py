"""Prism, a mock server that answers from an OpenAPI document and refuses requests that do not fit it."""

from __future__ import annotations

import socket
import subprocess
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from shutil import which

VERSION = "5.14.2"
ROOT = Path(__file__).parents[4]
HOME = ROOT / ".cache" / f"prism-{VERSION}"


class CannotServe(Exception):
    """Prism is not to be had, or does not come up."""


def install() -> Path:
    """Return the program, which npm installs into an ignored folder the first time.

    Raises:
        CannotServe: There is no npm.
    """
    program = HOME / "node_modules/.bin/prism"
    if not program.exists():
        if which("npm") is None:
            raise CannotServe("npm is not on the PATH: install Node.js 18 or newer, which Prism needs")
        HOME.mkdir(parents=True, exist_ok=True)
        flags = ["--no-audit", "--no-fund", "--ignore-scripts", "--silent"]
        command = ["npm", "install", "--prefix", str(HOME), *flags, f"@stoplight/prism-cli@{VERSION}"]
        subprocess.run(command, check=True, timeout=600)
    return program


@contextmanager
def serving(document: Path) -> Generator[str]:
    """Serve a document on a free port of loopback and yield the URL; requests that do not fit it are refused."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port = found.getsockname()[1]
    command = [str(install()), "mock", "--host", "127.0.0.1", "--port", str(port), "--errors", str(document)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _wait(process, port)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(10)


def _wait(process: subprocess.Popen[bytes], port: int) -> None:
    end = time.monotonic() + 60
    while time.monotonic() < end and process.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            time.sleep(0.1)
    raise CannotServe(f"Prism does not answer on port {port}; exit code {process.poll()}")
