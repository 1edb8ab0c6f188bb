"""Running the programs that build, check and upload."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from sdkgen.diagnostics.diagnostic import SdkgenError
from sdkgen.diagnostics.exit_codes import ExitCode

_SECONDS = 600
_PLAIN = {"PYTHONIOENCODING": "utf-8", "NO_COLOR": "1", "TERM": "dumb", "COLUMNS": "4096"}
"""Text without colours, and in lines so long that none is broken: a secret in two lines would not be recognised."""

_KEPT = re.compile(
    r"PATH|HOME|USERPROFILE|APPDATA|LOCALAPPDATA|TMPDIR|TEMP|TMP|LANG|LANGUAGE|LC_[A-Z]+|TZ"
    r"|SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC|PATHEXT|LD_LIBRARY_PATH|DYLD_LIBRARY_PATH"
    r"|PYTHONPATH|PYTHONHOME|PYTHONUSERBASE|PYTHONUTF8|VIRTUAL_ENV",
    re.IGNORECASE,
)
"""Variables that a build may need to run at all. Every other one could hold a secret."""


class PublishError(SdkgenError):
    """A distribution cannot be built, is not what it should be, or was not taken by the index.

    Its exit code is `REFUSED` where something differs or was refused, `USAGE` for wrong usage, and `UNWRITABLE` where
    a tool or the index failed.
    """

    exit_code = ExitCode.UNWRITABLE


def run_program(
    name: str, command: Sequence[str | Path], folder: Path, env: Mapping[str, str], *, trusted: bool = False
) -> tuple[int, str]:
    """Run a program and return its exit code and what it printed, both streams together.

    Args:
        name: What people call it.
        command: The program and its arguments. They are visible to every user of the machine: no secrets.
        folder: The working directory.
        env: Variables beside those of this process.
        trusted: Pass on all variables of this process. Otherwise it gets those alone that a program needs to run:
            a build runs code of the project, which must not see tokens.

    Raises:
        PublishError: It needs longer than ten minutes.
    """
    passed = {name: value for name, value in os.environ.items() if trusted or _KEPT.fullmatch(name)}
    whole = {**passed, **_PLAIN, **env}
    try:
        done = subprocess.run(
            list(map(str, command)),
            cwd=folder,
            env=whole,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise PublishError(f"{name} did not end within {_SECONDS} s") from None
    return done.returncode, done.stdout.decode("utf-8", "replace")
