"""Two mock servers that others wrote, which refuse requests that do not fit the document they serve."""

from __future__ import annotations

import platform
import socket
import subprocess
import time
from collections.abc import Generator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from shutil import which

from tests.targets.python.recorded import prism
from tests.targets.python.recorded.prism import CannotServe

STEADY = "0.22.2"
HOME = prism.ROOT / ".cache" / f"steady-{STEADY}"
NAMES = ("prism", "steady")


def serving(name: str, document: Path) -> AbstractContextManager[str]:
    """Serve a document on a free port of loopback and yield the URL."""
    return prism.serving(document) if name == "prism" else _steady(document)


def _install() -> Path:
    """Return the program, which npm installs into an ignored folder the first time.

    It is a package of its own for each kind of machine: a program that starts the other would outlive its own end.
    """
    kind = f"{platform.system()}-{ {'x86_64': 'x64', 'aarch64': 'arm64'}.get(platform.machine(), platform.machine()) }"
    program = HOME / f"node_modules/@stdy/cli-{kind.lower()}/bin/steady"
    if not program.exists():
        if which("npm") is None:
            raise CannotServe("npm is not on the PATH: install Node.js 18 or newer, with which Steady is installed")
        HOME.mkdir(parents=True, exist_ok=True)
        flags = ["--no-audit", "--no-fund", "--ignore-scripts", "--silent"]
        command = ["npm", "install", "--prefix", str(HOME), *flags, f"@stdy/cli@{STEADY}"]
        subprocess.run(command, check=True, timeout=600)
    return program


@contextmanager
def _steady(document: Path) -> Generator[str]:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port = found.getsockname()[1]
    flags = ["--host", "127.0.0.1", "--port", str(port), "--quiet", "--no-color", "--stream-interval=1"]
    command: Sequence[str] = [str(_install()), *flags, str(document)]
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
    raise CannotServe(f"Steady does not answer on port {port}; exit code {process.poll()}")
