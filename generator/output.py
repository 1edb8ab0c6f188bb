"""Writing the generated project: staged beside the target, then swapped. What users own is never touched."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from generator import manifest
from generator.manifest import Manifest, digest, read_manifest
from generator.swap import exchange, locked, recover, stage_of


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


def write(target: Path, files: Mapping[str, bytes], *, inputs: str = "", force: bool = False) -> Report:
    """Make a folder hold these files, beside whatever its user put there.

    Args:
        target: The folder; created where it does not exist.
        files: Contents by relative path.
        inputs: Digest of what the files were made from, for the manifest.
        force: Overwrite generated files that were edited by hand.

    Raises:
        OutputError: A path leads out of the target, a file was edited or is the user's, or the file system refuses.
    """
    target = Path(os.path.realpath(target))
    for path in files:
        _check(target, path)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with locked(target.parent):
            recover(target)
            return _write(target, dict(files), inputs, force=force)
    except OSError as error:
        raise OutputError(f"{target}: {error.strerror or error}") from error


def _check(target: Path, path: str) -> None:
    pure = PurePosixPath(path)
    if (
        pure.is_absolute()
        or ".." in pure.parts
        or "\\" in path
        or "\0" in path
        or not pure.parts
        or pure.parts[0] == manifest.FOLDER
    ):
        raise OutputError(f"{path!r} is not a path inside the target")
    for parent in list(pure.parents)[:-1]:
        if (target / parent).is_symlink():
            raise OutputError(f"{target / parent} is a symbolic link: generated files would leave the target")


def compare(target: Path, files: Mapping[str, bytes]) -> tuple[Report, tuple[str, ...]]:
    """Return what writing would do, and the paths that are not ours to overwrite."""
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
    stale = {path: _read(target / path) for path in sorted(before.keys() - files.keys())}
    deleted = tuple(path for path, data in stale.items() if data is not None and digest(data) == before[path])
    kept = tuple(path for path, data in stale.items() if data is not None and digest(data) != before[path])
    return Report(tuple(created), tuple(changed), tuple(unchanged), deleted, kept), tuple(foreign)


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None


def _write(target: Path, files: dict[str, bytes], inputs: str, *, force: bool) -> Report:
    report, foreign = compare(target, files)
    if foreign and not force:
        shown = "\n  ".join(foreign[:10]) + (f"\n  and {len(foreign) - 10} more" if len(foreign) > 10 else "")
        raise OutputError(
            f"these files were edited by hand, or were never generated here:\n  {shown}\n"
            "move them, or overwrite them with --force"
        )
    made = Manifest({path: digest(data) for path, data in files.items()}, inputs)
    if not (report.created or report.changed or report.deleted) and read_manifest(target) == made:
        return report
    stage = stage_of(target)
    try:
        stage.mkdir()
        _carry(target, stage, skip={*report.changed, *report.deleted, manifest.PATH})
        for path in (*report.created, *report.changed):
            _put(stage / path, files[path])
        _put(stage / manifest.PATH, made.dump())
        if target.exists():
            shutil.copymode(target, stage)
        exchange(stage, target)
    except OSError:
        shutil.rmtree(stage, ignore_errors=True)
        raise
    return report


def _put(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def _carry(source: Path, stage: Path, skip: set[str]) -> None:
    """Bring every other file of the old tree into the new one: hard links, so that nothing is read or written."""
    for path in _walk(source, PurePosixPath()):
        origin, goal = source / path, stage / path
        if str(path) in skip:
            continue
        if origin.is_dir() and not origin.is_symlink():
            if not any(origin.iterdir()):
                goal.mkdir(parents=True, exist_ok=True)
            continue
        goal.parent.mkdir(parents=True, exist_ok=True)
        try:
            os.link(origin, goal, follow_symlinks=False)
        except OSError:
            shutil.copy2(origin, goal, follow_symlinks=False)


def _walk(root: Path, below: PurePosixPath) -> Iterator[PurePosixPath]:
    folder = root / below
    if not folder.is_dir():
        return
    for entry in sorted(os.scandir(folder), key=lambda item: item.name):
        path = below / entry.name
        yield path
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(root, path)
