"""A real registry of npm on loopback: verdaccio, with one user."""

from __future__ import annotations

import socket
import subprocess
import time
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx

from tests.targets.typescript.node import HERE, bundled_node, require_node

_CONFIG = """
storage: {storage}
auth:
  htpasswd:
    file: {folder}/users
    max_users: 1
uplinks: {{}}
packages:
  '**':
    access: $authenticated
    publish: $authenticated
web:
  enable: false
server:
  keepAliveTimeout: 5
log:
  type: file
  path: {folder}/log
  level: http
"""
_SECONDS = 60
USER = {"name": "releases", "password": "of-the-tests-alone"}


def free_port() -> int:
    """Return a port that nobody listens at."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


class Verdaccio:
    """The registry; a context manager that stops its process.

    Attributes:
        url: Its address.
        token: The login of its one user.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.url = f"http://127.0.0.1:{free_port()}/"
        self.token = ""
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Verdaccio:
        config = self.folder / "config.yaml"
        config.write_text(_CONFIG.format(storage=self.folder / "packages", folder=self.folder), encoding="utf-8")
        program = HERE / "node_modules/verdaccio/bin/verdaccio"
        command = [bundled_node() or require_node(), program, "--config", config, "--listen", urlsplit(self.url).netloc]
        with (self.folder / "said").open("wb") as said:
            self._process = subprocess.Popen(
                list(map(str, command)), cwd=self.folder, stdout=said, stderr=subprocess.STDOUT
            )
        try:
            self._wait()
            answer = httpx.put(f"{self.url}-/user/org.couchdb.user:{USER['name']}", json=USER)
            self.token = str(answer.raise_for_status().json()["token"])
        except BaseException:
            self._stop()
            raise
        return self

    def _wait(self) -> None:
        end = time.monotonic() + _SECONDS
        while time.monotonic() < end and self._process is not None and self._process.poll() is None:
            try:
                if httpx.get(f"{self.url}-/ping").status_code == 200:
                    return
            except httpx.TransportError:
                time.sleep(0.1)
        raise AssertionError(f"verdaccio does not answer: {(self.folder / 'said').read_text()[-2000:]}")

    def _stop(self) -> None:
        if self._process is not None:
            self._process.terminate()
            try:
                self._process.wait(10)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait(10)

    def __exit__(self, *_: object) -> None:
        self._stop()

    @property
    def log(self) -> str:
        """What it was asked."""
        return (self.folder / "log").read_text(encoding="utf-8")

    def held(self, name: str) -> dict[str, Any]:
        """Return what it says of a package; nothing where there is none."""
        answer = httpx.get(f"{self.url}{name}", headers={"authorization": f"Bearer {self.token}"})
        found: dict[str, Any] = answer.json() if answer.status_code == 200 else {}
        return found

    def download(self, name: str, version: str) -> bytes:
        """Return the package of a version."""
        url = self.held(name)["versions"][version]["dist"]["tarball"]
        return httpx.get(url, headers={"authorization": f"Bearer {self.token}"}).raise_for_status().content
