"""Writing the generated project: all of it or nothing. What users own is never touched."""

from __future__ import annotations

import os
import time
from collections.abc import Generator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from sdkgen.diagnostics.diagnostic import SdkgenError
from sdkgen.diagnostics.exit_codes import ExitCode
from sdkgen.output import baseline, comparison, journal, manifest, swap
from sdkgen.output.comparison import Comparison, Report, refusal
from sdkgen.output.manifest import (
    IGNORE,
    IGNORED,
    MEMORY,
    REPLACED,
    Manifest,
    Memory,
    digest,
    read_manifest,
    read_memory,
)
from sdkgen.output.three_way_merge import MergeError
from sdkgen.platform.disk import fault, read_file, replace_file, replacement

__all__ = [
    "Names",
    "OutdatedError",
    "OutputError",
    "Report",
    "compare",
    "records",
    "remembered",
    "replacing",
    "untouched",
    "write",
]

_FORGOTTEN = Memory()
_PATIENCE = 60.0
_PAUSE = 0.05
"""Seconds: how long a run waits for another that writes to the same place, and how often it looks."""


class OutputError(SdkgenError):
    """The target cannot be written; it is as it was."""

    exit_code = ExitCode.UNWRITABLE


class OutdatedError(OutputError):
    """The published names were written by another run since this one read them; nothing is changed."""


@dataclass(frozen=True, slots=True)
class Names:
    """The file of published names, which changes together with the target."""

    path: Path
    before: bytes
    """What it held when it was read; empty where there was none."""
    now: bytes
    """What it is to hold."""


def write(
    target: Path,
    files: Mapping[str, bytes],
    *,
    memory: Memory = _FORGOTTEN,
    force: bool = False,
    names: Names | None = None,
) -> Report:
    """Make a folder hold these files, beside whatever its user put there.

    The folder is replaced in one step. Where that cannot be (somebody works in it, something is mounted there), it is
    changed file by file, and the next run undoes what an interrupted one began. One run at a time writes to a place:
    another waits for a minute.

    Args:
        target: The folder; created where it does not exist.
        files: Contents by relative path.
        memory: What the next run should know of this one.
        force: Overwrite files that were edited by hand; what they held is kept below `.sdkgen/replaced/`. Otherwise
            edits are merged with what changed since the run that they were made after.
        names: What is written beside it if all goes well.

    Raises:
        OutputError: A path leads out of the target, an edit contradicts what is generated now, a file belongs to the
            user, another run does not end, or the file system refuses.
        OutdatedError: Another run changed the names.
    """
    target = Path(os.path.realpath(target))
    if target.exists() and not target.is_dir():
        raise OutputError(f"{target} is a file, where a folder is needed")
    if reason := fault(target, files):
        raise OutputError(reason)
    with ExitStack() as stack:
        try:
            for folder in _folders(target, names):
                folder.mkdir(parents=True, exist_ok=True)
                stack.enter_context(_locked(folder))
        except OSError as error:
            where = names.path if names is not None and target.parent.is_dir() else target
            raise OutputError(f"{where} cannot be written: {error.strerror or error}") from error
        if names is not None:
            _check(names)
            stack.enter_context(_replacing(names.path, names.now))
        return _written(target, files, memory, force=force)


def _check(names: Names) -> None:
    try:
        present = names.path.read_bytes() if names.path.exists() else b""
    except OSError as error:
        raise OutputError(f"{names.path} cannot be read: {error.strerror or error}") from error
    if present != names.before:
        raise OutdatedError(f"another run changed {names.path} while this one was at work; try again")


def _folders(target: Path, names: Names | None) -> list[Path]:
    """Return the folders to lock, always in the same order, so that no two runs wait for each other."""
    found = {target.parent}
    if names is not None:
        folder = Path(os.path.realpath(names.path.parent))
        found |= set() if folder.is_relative_to(target) else {folder}
    return sorted(found)


def _written(target: Path, files: Mapping[str, bytes], memory: Memory, *, force: bool) -> Report:
    try:
        swap.recover(target)
        journal.recover(target)
        return _write(target, files, memory, force=force)
    except OSError as error:
        where = f" ({error.filename})" if error.filename not in (None, str(target)) else ""
        raise OutputError(f"{target} cannot be written: {error.strerror or error}{where}") from error
    except (MergeError, journal.BadJournal) as error:
        raise OutputError(str(error)) from error


def remembered(target: Path, inputs: str, *, force: bool = False) -> Memory | None:
    """Return the memory of the last run if the folder still holds what that made from these inputs.

    Args:
        target: The folder.
        inputs: The digest of everything that the output depends on.
        force: Whether edits are to be overwritten, so that a folder with edits is not what is wanted.
    """
    target = Path(os.path.realpath(target))
    memory = read_memory(target)
    clean = not swap.has_remains(target) and not journal.has_remains(target)
    current = memory.inputs == inputs and clean and manifest.is_intact(target, read_manifest(target), memory)
    return memory if current and not (force and memory.edited) else None


def untouched(target: Path, memory: Memory) -> Report:
    """Return the report of a run that has nothing to do."""
    files = read_manifest(target).files.keys() - memory.edited.keys()
    return Report(unchanged=tuple(sorted(files)), edited=tuple(sorted(memory.edited)))


def records(target: Path, files: Mapping[str, bytes]) -> bool:
    """Tell whether the manifest of a folder lists exactly these files, and its baseline holds them."""
    return read_manifest(target) == _manifest(files) and read_file(target / baseline.PATH) == baseline.pack(files)


def _manifest(files: Mapping[str, bytes]) -> Manifest:
    return Manifest({path: digest(data) for path, data in files.items()})


def compare(target: Path, files: Mapping[str, bytes]) -> Comparison:
    """Return what writing would do.

    Raises:
        OutputError: The folder cannot be read, a link leads out of it, or edits are to be merged and git cannot be run.
    """
    if reason := fault(target, files):
        raise OutputError(reason)
    try:
        return comparison.compare(target, files)
    except OSError as error:
        raise OutputError(f"{error.filename or target} cannot be read: {error.strerror or error}") from error
    except MergeError as error:
        raise OutputError(str(error)) from error


def _write(target: Path, files: Mapping[str, bytes], memory: Memory, *, force: bool) -> Report:
    found = comparison.compare(target, files, force=force)
    report = found.report
    if not force and (reason := refusal(found)):
        raise OutputError(reason)
    held = {path: digest(found.files[path]) for path in (*report.merged, *report.edited)}
    own = {
        manifest.PATH: _manifest(files).dump(),
        baseline.PATH: baseline.pack(files),
        MEMORY: replace(memory, edited=held).dump(),
        IGNORE: IGNORED,
    }
    puts = {path: data for path, data in own.items() if read_file(target / path) != data}
    changes = (*report.created, *report.changed, *report.merged)
    if not (changes or report.deleted or puts.keys() - {MEMORY}):
        for path, data in puts.items():
            replace_file(target / path, data)
        return report
    puts |= {path: found.files[path] for path in changes}
    puts |= {f"{REPLACED}/{path}": read_file(target / path) or b"" for path in found.foreign}
    if reason := fault(target, puts, ours=True):
        raise OutputError(reason)
    try:
        swap.replace(target, puts, report.deleted)
    except swap.NotReplaceable:
        journal.change(target, puts, report.deleted)
    return replace(report, replaced=found.foreign)


@contextmanager
def replacing(path: Path, data: bytes) -> Generator[None]:
    """Replace a small file in one step once a block of code has ended well; what could hinder it is found before.

    Raises:
        OutputError: The file cannot be written.
    """
    with _replacing(Path(os.path.realpath(path)), data):
        yield


@contextmanager
def _replacing(path: Path, data: bytes) -> Generator[None]:
    try:
        if path.exists() and path.read_bytes() == data:
            yield
            return
        if path.is_symlink():
            raise OutputError(f"{path} is a symbolic link; name the file itself")
        path.parent.mkdir(parents=True, exist_ok=True)
        with replacement(path, data):
            yield
    except OSError as error:
        raise OutputError(f"{path} cannot be written: {error.strerror or error}") from error


@contextmanager
def _locked(folder: Path) -> Generator[None]:
    """Let one run at a time write below a folder.

    Raises:
        OutputError: Another one does not end.
    """
    try:
        import fcntl
    except ImportError:
        yield
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        end = time.monotonic() + _PATIENCE
        while True:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if time.monotonic() > end:
                    raise OutputError(f"another run writes below {folder}; try again when it is done") from None
            time.sleep(_PAUSE)
        yield
    finally:
        os.close(handle)
