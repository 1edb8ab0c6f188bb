"""Interpreters that can import a package, and what they make of calls."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from sdkgen.model.ir import JsonValue
from sdkgen.platform.pip import PipError, pip
from sdkgen.published.sources import Sources

_DRIVER = Path(__file__).with_name("driver.py")
_LONGEST = 900
"""Seconds for all calls of a package."""
_USUAL = ("httpx", "pydantic", "typing-extensions", "anyio", "distro", "sniffio")
"""What Stainless-generated packages and ours need."""
_REQUIREMENT = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*(\[[A-Za-z0-9,._-]*\])?[ ]*\(?[<>=!~0-9A-Za-z.,*+ ]*\)?")


class NotRunError(Exception):
    """A package cannot be run; the text says why."""


@dataclass(frozen=True, slots=True)
class Interpreter:
    """What runs packages."""

    python: str
    folders: tuple[str, ...] = ()
    """Folders of modules that come before its own."""

    def run(self, package: str, folder: Path, job: dict[str, JsonValue]) -> list[dict[str, JsonValue]]:
        """Make calls with a package and return their requests.

        Args:
            package: Its import name.
            folder: Where it lies.
            job: `client`, `options` and `calls`, as `driver` takes them.

        Raises:
            NotRunError: The interpreter does not start, or cannot import the package or make its client.
        """
        whole: dict[str, JsonValue] = {**job, "package": package, "folders": [str(folder), *self.folders]}
        with tempfile.TemporaryDirectory(prefix="sdkgen-") as scratch:
            given, result = Path(scratch, "job.json"), Path(scratch, "result.json")
            given.write_text(json.dumps(whole), encoding="utf-8")
            self._start([str(_DRIVER), str(given), str(result)], scratch)
            try:
                found = json.loads(result.read_text(encoding="utf-8"))
            except (OSError, ValueError) as error:
                raise NotRunError(f"{self.python} gave no result for {package}") from error
        if "error" in found:
            raise NotRunError(f"{self.python} cannot use {package}: {found['error']}")
        requests: list[dict[str, JsonValue]] = found["requests"]
        return requests

    def _start(self, arguments: Sequence[str], folder: str) -> None:
        command = [os.path.abspath(shutil.which(self.python) or self.python), "-I", "-B", *arguments]
        try:
            done = subprocess.run(
                command,
                cwd=folder,
                env={},
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=_LONGEST,
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            raise NotRunError(f"{self.python} did not end within {_LONGEST} seconds") from error
        except OSError as error:
            raise NotRunError(f"{self.python} cannot be started: {error.strerror}") from error
        if done.returncode:
            said = done.stderr.decode("utf-8", "replace").strip().splitlines()
            raise NotRunError(f"{self.python} failed: {said[-1] if said else f'exit code {done.returncode}'}")


def unpack(sources: Sources, folder: Path) -> None:
    """Write the files of a package below a folder."""
    for name, data in sources.files.items():
        file = folder / sources.package / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)


def install(packages: Iterable[Sources], folder: Path) -> Interpreter:
    """Install what packages need into a folder, with pip and from wheels alone, and return what uses it.

    Raises:
        NotRunError: pip fails.
    """
    needs = {item for sources in packages for item in sources.requires if _REQUIREMENT.fullmatch(item)}
    try:
        pip("install", packages=sorted({*_USUAL, *needs}), into=("--target", folder))
    except PipError as error:
        raise NotRunError(f"pip cannot install what the packages need: {error}") from error
    return Interpreter(sys.executable, (str(folder),))
