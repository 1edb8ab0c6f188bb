"""Formatting: one `oxfmt` over the whole tree. No Node is needed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sysconfig
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager

from sdkgen.diagnostics.diagnostic import SdkgenError
from sdkgen.platform.scratch import memory_for, scratch

_WIDTH = 120
_CONFIG = "sdkgen-oxfmt.json"


def _program() -> str:
    """Return the formatter: of the environment that runs, or else of the user."""
    folders = (sysconfig.get_path("scripts"), sysconfig.get_path("scripts", sysconfig.get_preferred_scheme("user")))
    for place in (*folders, None):
        if (found := shutil.which("oxfmt", path=place)) is not None:
            return found
    raise SdkgenError("oxfmt, which formats TypeScript, is not installed: install it with sdkgen, from PyPI")


def formatted(programs: Sequence[str], width: int) -> list[str]:
    """Return short programs, each formatted by itself.

    Args:
        programs: Modules of JavaScript.
        width: Columns of a line.
    """
    files = {f"{number}.mjs": text.encode("utf-8", "backslashreplace") for number, text in enumerate(programs)}
    if not files:
        return []
    with formatting(files, width) as done:
        return [data.decode().rstrip("\n") for data in done().values()]


@contextmanager
def formatting(files: Mapping[str, bytes], width: int = _WIDTH) -> Generator[Callable[[], dict[str, bytes]]]:
    """Format these files, in a process of its own: whoever calls has other work to do meanwhile.

    What the block gets waits for the end, and returns the files. It raises `RuntimeError` if oxfmt refused one, which
    means that the generator wrote something that is no TypeScript.
    """
    with scratch(memory_for(sum(map(len, files.values())))) as root:
        for parent in {os.path.dirname(path) for path in files}:
            (root / parent).mkdir(parents=True, exist_ok=True)
        for path, data in files.items():
            (root / path).write_bytes(data)
        config = root / _CONFIG
        # The same result whatever the settings of the user: only ours count.
        config.write_text(json.dumps({"printWidth": width, "singleQuote": True}), encoding="utf-8")
        command = (_program(), f"--config={config}", "--disable-nested-config", str(root))
        with subprocess.Popen(
            command, cwd=root, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
        ) as process:

            def formatted() -> dict[str, bytes]:
                _, refusal = process.communicate()
                if process.returncode != 0:
                    raise RuntimeError(f"oxfmt cannot format the generated code:\n{refusal.replace(str(root), '')}")
                return {path: (root / path).read_bytes() for path in files}

            yield formatted
