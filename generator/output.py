"""Writing the generated project: all of it or nothing. What users own is never touched."""

from __future__ import annotations

import os
from collections.abc import Generator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from generator import journal, manifest, swap
from generator.manifest import IGNORE, IGNORED, MEMORY, REPLACED, Manifest, Memory, digest, read_manifest, read_memory

_SHOWN = 10
_FORGOTTEN = Memory()


class OutputError(Exception):
    """The target cannot be written; it is as it was."""


@dataclass(frozen=True, slots=True)
class Report:
    """What a run did to the target, by path."""

    created: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    deleted: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    """Files that are no longer generated but were edited, so they stay."""
    replaced: tuple[str, ...] = ()
    """Edited files that were overwritten by force; what they held is below `.sdkgen/replaced/`."""


def write(target: Path, files: Mapping[str, bytes], *, memory: Memory = _FORGOTTEN, force: bool = False) -> Report:
    """Make a folder hold these files, beside whatever its user put there.

    The folder is replaced in one step. Where that cannot be (it is a mount point, or this process works in it), it is
    changed file by file, and the next run undoes what an interrupted one began.

    Args:
        target: The folder; created where it does not exist.
        files: Contents by relative path.
        memory: What the next run should know of this one.
        force: Overwrite files that were edited by hand; what they held is kept below `.sdkgen/replaced/`.

    Raises:
        OutputError: A path leads out of the target, a file was edited or belongs to the user, or the file system
            refuses.
    """
    target = Path(os.path.realpath(target))
    if target.exists() and not target.is_dir():
        raise OutputError(f"{target} is a file, where a folder is needed")
    for path in files:
        if reason := _fault(target, path):
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


def remembered(target: Path, inputs: str) -> Memory | None:
    """Return the memory of the last run if the folder still holds, unedited, what it made from these inputs."""
    target = Path(os.path.realpath(target))
    memory = read_memory(target)
    clean = not swap.has_remains(target) and not journal.has_remains(target)
    current = memory.inputs == inputs and clean and manifest.is_intact(target, read_manifest(target))
    return memory if current else None


def records(target: Path, files: Mapping[str, bytes]) -> bool:
    """Tell whether the manifest of a folder lists exactly these files."""
    return read_manifest(target) == _manifest(files)


def _manifest(files: Mapping[str, bytes]) -> Manifest:
    return Manifest({path: digest(data) for path, data in files.items()})


def compare(target: Path, files: Mapping[str, bytes]) -> tuple[Report, tuple[str, ...]]:
    """Return what writing would do, and the paths that are not ours to overwrite.

    Raises:
        OutputError: The folder cannot be read.
    """
    try:
        return _compare(target, files)
    except OSError as error:
        raise OutputError(f"{error.filename or target} cannot be read: {error.strerror or error}") from error


def _compare(target: Path, files: Mapping[str, bytes]) -> tuple[Report, tuple[str, ...]]:
    before = read_manifest(target).files
    created: list[str] = []
    changed: list[str] = []
    unchanged: list[str] = []
    foreign: list[str] = []
    for path in sorted(files):
        present = _read(target / path)
        if present is None:
            created.append(path)
        elif present == files[path]:
            unchanged.append(path)
        else:
            changed.append(path)
            if before.get(path) != digest(present):
                foreign.append(path)
    old = [path for path in sorted(before.keys() - files.keys()) if _fault(target, path) is None]
    stale = {path: data for path in old if (data := _read(target / path)) is not None}
    deleted = tuple(path for path, data in stale.items() if digest(data) == before[path])
    kept = tuple(path for path, data in stale.items() if digest(data) != before[path])
    return Report(tuple(created), tuple(changed), tuple(unchanged), deleted, kept), tuple(foreign)


def _fault(target: Path, path: str) -> str | None:
    """Return why a path must not be written or removed."""
    pure = PurePosixPath(path)
    odd = "\\" in path or any(not char.isprintable() for char in path)
    if odd or pure.is_absolute() or ".." in pure.parts or not pure.parts or pure.parts[0] == manifest.FOLDER:
        return f"{path!r} is not a path inside the target"
    for parent in (*list(pure.parents)[:-1], PurePosixPath(manifest.FOLDER)):
        if (target / parent).is_symlink():
            return f"{target / parent} is a symbolic link: generated files would leave the target"
    return None


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None


def _write(target: Path, files: Mapping[str, bytes], memory: Memory, *, force: bool) -> Report:
    report, foreign = compare(target, files)
    if foreign and not force:
        shown = "\n  ".join(
            [*foreign[:_SHOWN], *([f"and {len(foreign) - _SHOWN} more"] if len(foreign) > _SHOWN else [])]
        )
        fact = "these files were edited by hand, or were never generated here"
        raise OutputError(f"{fact}:\n  {shown}\nmove them, or overwrite them with --force")
    own = {manifest.PATH: _manifest(files).dump(), MEMORY: memory.dump(), IGNORE: IGNORED}
    puts = {path: data for path, data in own.items() if _read(target / path) != data}
    if not (report.created or report.changed or report.deleted or puts.keys() - {MEMORY}):
        for path, data in puts.items():
            replace_file(target / path, data)
        return report
    puts |= {path: files[path] for path in (*report.created, *report.changed)}
    puts |= {f"{REPLACED}/{path}": (target / path).read_bytes() for path in foreign}
    try:
        swap.replace(target, puts, report.deleted)
    except swap.NotReplaceable:
        journal.change(target, puts, report.deleted)
    return replace(report, replaced=foreign)


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
        if _read(path) == data:
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
