"""Writing the generated project: all of it or nothing. What users own is never touched."""

from __future__ import annotations

import os
from collections.abc import Generator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from sdkgen.output import baseline, comparison, journal, manifest, swap
from sdkgen.output.comparison import Comparison, Report, fault, read_file, refusal
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

__all__ = ["OutputError", "Report", "compare", "records", "remembered", "replacing", "untouched", "write"]

_FORGOTTEN = Memory()


class OutputError(Exception):
    """The target cannot be written; it is as it was."""


def write(target: Path, files: Mapping[str, bytes], *, memory: Memory = _FORGOTTEN, force: bool = False) -> Report:
    """Make a folder hold these files, beside whatever its user put there.

    The folder is replaced in one step. Where that cannot be (it is a mount point, or this process works in it), it is
    changed file by file, and the next run undoes what an interrupted one began.

    Args:
        target: The folder; created where it does not exist.
        files: Contents by relative path.
        memory: What the next run should know of this one.
        force: Overwrite files that were edited by hand; what they held is kept below `.sdkgen/replaced/`. Otherwise
            edits are merged with what changed since the run that they were made after.

    Raises:
        OutputError: A path leads out of the target, an edit contradicts what is generated now, a file belongs to the
            user, or the file system refuses.
    """
    target = Path(os.path.realpath(target))
    if target.exists() and not target.is_dir():
        raise OutputError(f"{target} is a file, where a folder is needed")
    if reason := fault(target, files):
        raise OutputError(reason)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with _locked(target.parent):
            swap.recover(target)
            journal.recover(target)
            return _write(target, files, memory, force=force)
    except OSError as error:
        where = f" ({error.filename})" if error.filename not in (None, str(target)) else ""
        raise OutputError(f"{target} cannot be written: {error.strerror or error}{where}") from error
    except MergeError as error:
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
        OutputError: The folder cannot be read, or has edits to merge where git cannot be run.
    """
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
    puts |= {f"{REPLACED}/{path}": (target / path).read_bytes() for path in found.foreign}
    try:
        swap.replace(target, puts, report.deleted)
    except swap.NotReplaceable:
        journal.change(target, puts, report.deleted)
    return replace(report, replaced=found.foreign)


def replace_file(path: Path, data: bytes) -> None:
    """Replace a small file in one step."""
    beside = path.with_name(f".{path.name}.new")
    beside.write_bytes(data)
    beside.replace(path)


@contextmanager
def replacing(path: Path, data: bytes) -> Generator[None]:
    """Replace a small file in one step once a block of code has ended well; what could hinder it is found before.

    Raises:
        OutputError: The file cannot be written.
    """
    path = Path(os.path.realpath(path))
    beside = path.with_name(f".{path.name}.new")
    try:
        if read_file(path) == data:
            yield
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(data)
        yield
        beside.replace(path)
    except OSError as error:
        raise OutputError(f"{path} cannot be written: {error.strerror or error}") from error
    finally:
        with suppress(OSError):
            beside.unlink()


@contextmanager
def _locked(folder: Path) -> Generator[None]:
    """Let one run at a time write below a folder."""
    try:
        import fcntl
    except ImportError:
        yield
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)
