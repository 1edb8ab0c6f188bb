"""Keeping edits of generated files: git's own three-way merge, and what there is to say where it cannot decide."""

from __future__ import annotations

import os
import subprocess
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sdkgen.platform.scratch import scratch
from sdkgen.words.characters import printable

_NAMES = ("edited here", "generated before", "generated now")
_OPEN, _CLOSE = f"<<<<<<< {_NAMES[0]}", f">>>>>>> {_NAMES[2]}"
_MOST_CONFLICTS = 127
_SHOWN = 24


class MergeError(Exception):
    """Nothing can be merged on this machine."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """An edit and a change of ours that cannot both be kept."""

    path: str
    shown: str
    """The places that contradict each other, each with what was edited, what was generated before, and what is now."""


def merge(path: str, edited: bytes, before: bytes, now: bytes) -> bytes | Conflict:
    """Return a file that has both the edit and the change of ours.

    Args:
        path: What the file is called.
        edited: What is there.
        before: What the last run generated.
        now: What this run generates.

    Raises:
        MergeError: git is missing or fails.
    """
    if edited in (before, now):
        return now
    if before == now:
        return edited
    if b"\0" in edited + before + now:
        return Conflict(path, "  it is not text\n")
    merged, conflicts = _merge_file(edited, before, now)
    if conflicts:
        return Conflict(path, "".join(_excerpt(merged.decode("utf-8", "replace"))))
    if path.endswith((".py", ".pyi")) and _is_python(edited) and not _is_python(merged):
        return Conflict(path, "  each change is Python, both together are not\n")
    return merged


def _merge_file(edited: bytes, before: bytes, now: bytes) -> tuple[bytes, bool]:
    with scratch() as folder:
        names = [str(_put(folder / name, data)) for name, data in zip("abc", (edited, before, now), strict=True)]
        labels = [word for name in _NAMES for word in ("-L", name)]
        command = ["git", "merge-file", "-p", "--diff3", "--marker-size=7", *labels, *names]
        apart = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", "GIT_CEILING_DIRECTORIES": str(folder)}
        try:
            done = subprocess.run(command, cwd=folder, env=os.environ | apart, capture_output=True, check=False)
        except OSError as error:
            raise MergeError(f"edited files are merged with git, which cannot be run: {error.strerror}") from error
    if not 0 <= done.returncode <= _MOST_CONFLICTS:
        said = done.stderr.decode("utf-8", "replace").strip()
        raise MergeError(f"edited files are merged with git, which says: {said or f'exit code {done.returncode}'}")
    return done.stdout, done.returncode > 0


def _put(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def _excerpt(text: str) -> Iterator[str]:
    """Yield the lines that contradict each other, up to a screenful."""
    inside = False
    shown = 0
    for number, line in enumerate(text.split("\n"), start=1):
        if line == _OPEN:
            inside = True
            yield f"  line {number}:\n"
        if inside:
            shown += 1
            yield f"  {printable(line)}\n"
        if line == _CLOSE:
            inside = False
        if shown == _SHOWN:
            yield "  and more\n"
            return


def _is_python(data: bytes) -> bool:
    try:
        with warnings.catch_warnings(action="ignore"):
            compile(data, "merged", "exec", dont_inherit=True)
    except (SyntaxError, ValueError):
        return False
    return True
