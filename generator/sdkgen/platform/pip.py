"""pip, as the interpreter that runs sdkgen has it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

SECONDS = 900


class PipError(Exception):
    """pip did not do it; the text says why."""


def pip(command: str, *options: str, packages: Iterable[str], into: tuple[str, Path]) -> None:
    """Fetch packages as wheels: pip would run what a source distribution holds.

    Modules of the working directory are not looked for: it may be a checkout of somebody else's.

    Args:
        command: `download` or `install`.
        options: Options beside those that are always given.
        packages: Requirements.
        into: The option that names the folder, and the folder.

    Raises:
        PipError: It cannot be run, or fails.
    """
    line = [sys.executable, "-P", "-m", "pip", command, "--quiet", "--disable-pip-version-check", "--no-input"]
    line += [*options, "--only-binary", ":all:", into[0], str(into[1]), "--", *packages]
    try:
        done = subprocess.run(line, capture_output=True, check=False, timeout=SECONDS, text=True, errors="replace")
    except (OSError, subprocess.TimeoutExpired) as error:
        raise PipError(str(error)) from error
    if done.returncode:
        said = done.stderr.strip().splitlines()
        raise PipError(said[-1] if said else "pip says nothing")
