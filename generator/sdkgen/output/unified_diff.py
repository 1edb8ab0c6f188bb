"""What separates a folder from what would be generated, as a unified diff that `git apply` and `patch -p1` take."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from sdkgen.platform.disk import read_file

_NO_END = "\\ No newline at end of file\n"


def difference(target: Path, files: Mapping[str, bytes], paths: Iterable[str]) -> Iterator[str]:
    """Yield the lines that turn the files of a folder into those that would be generated.

    Args:
        target: The folder.
        files: What would be generated, by path.
        paths: The files to compare; a missing one counts as not there.
    """
    for path in sorted(paths):
        present = read_file(target / path)
        old = _lines(present) if present is not None else None
        new = _lines(files[path]) if path in files else None
        names = (f"a/{path}" if old is not None else "/dev/null", f"b/{path}" if new is not None else "/dev/null")
        yield from _unified(old or [], new or [], *names)


def _unified(old: list[str], new: list[str], old_name: str, new_name: str) -> Iterator[str]:
    if not old and not new:
        yield from (f"--- {old_name}\n", f"+++ {new_name}\n")
    for line in difflib.unified_diff(old, new, old_name, new_name):
        yield line if line.endswith("\n") else f"{line}\n{_NO_END}"


def _lines(data: bytes) -> list[str]:
    """Split at line feeds alone: other characters that Python counts as line ends are text to every other program."""
    text = data.decode("utf-8", "backslashreplace")
    return [f"{line}\n" for line in text.split("\n")[:-1]] + ([last] if (last := text.rpartition("\n")[2]) else [])
