"""Running the modules that build, check and upload."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

from sdkgen.diagnostics.exit_codes import ExitCode
from sdkgen.targets.packaging.programs import PublishError, run_program


def run(
    module: str, arguments: list[str], folder: Path, env: Mapping[str, str], *, trusted: bool = False
) -> tuple[int, str]:
    """Run a module of this Python and return its exit code and what it printed, both streams together.

    Args:
        module: The name after `python -m`. It is not looked for in the working directory.
        arguments: What follows it; as for `run_program`, as all others are.

    Raises:
        PublishError: The module is not installed, or needs longer than ten minutes.
    """
    if find_spec(module) is None:
        raise PublishError(f"{module} is not installed; `pip install 'sdkgen[publish]'` brings it", ExitCode.USAGE)
    return run_program(module, [sys.executable, "-P", "-m", module, *arguments], folder, env, trusted=trusted)
