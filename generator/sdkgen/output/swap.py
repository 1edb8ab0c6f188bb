"""Replacing a folder in one step, so that a crash at any moment leaves the old tree or the new one."""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path, PurePosixPath

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
_REFUSALS = frozenset({errno.EXDEV, errno.EBUSY, errno.EACCES, errno.EPERM, errno.EROFS})


class NotReplaceable(Exception):
    """The folder cannot change places with another; it is as it was."""


def stage_of(target: Path) -> Path:
    """Return the folder beside the target in which the new tree is built."""
    return target.parent / f".{target.name}.sdkgen-stage"


def backup_of(target: Path) -> Path:
    """Return where the old tree waits on systems that cannot exchange two folders."""
    return target.parent / f".{target.name}.sdkgen-old"


def has_remains(target: Path) -> bool:
    """Tell whether an interrupted run left something."""
    return stage_of(target).exists() or backup_of(target).exists()


def recover(target: Path) -> None:
    """Finish or undo what an interrupted run left: the old tree returns unless the new one is in place; remains go."""
    backup, stage = backup_of(target), stage_of(target)
    if backup.exists() and not target.exists():
        backup.rename(target)
    for remains in (stage, backup):
        if remains.exists():
            shutil.rmtree(remains)


def replace(target: Path, puts: Mapping[str, bytes], removes: Collection[str]) -> None:
    """Give a folder new files and take others away, all at once; it is created where it does not exist.

    Raises:
        NotReplaceable: It is where this process works, a mount point, on another file system than the folder around it,
            or in one that cannot be written.
        OSError: The file system refuses; the folder is as it was.
    """
    if Path.cwd().is_relative_to(target) or os.path.ismount(target):
        raise NotReplaceable
    stage = stage_of(target)
    try:
        stage.mkdir()
        _carry(target, stage, {*puts, *removes}, _caches(removes))
        for parent in {PurePosixPath(path).parent for path in puts}:
            (stage / parent).mkdir(parents=True, exist_ok=True)
        for path, data in puts.items():
            (stage / path).write_bytes(data)
        old = _exchange(stage, target)
    except OSError as error:
        shutil.rmtree(stage, ignore_errors=True)
        if error.errno in _REFUSALS:
            raise NotReplaceable from error
        raise
    if old is not None:
        _rescue(old, target, {*puts, *removes})
        shutil.rmtree(old, ignore_errors=True)


def _caches(removes: Collection[str]) -> frozenset[PurePosixPath]:
    """The bytecode of modules that go, up to the version: a folder that holds nothing else would still be a package."""
    gone = (PurePosixPath(path) for path in removes)
    return frozenset(path.parent / "__pycache__" / path.stem for path in gone if path.suffix == ".py")


def _carry(source: Path, stage: Path, skip: Collection[str], caches: Collection[PurePosixPath]) -> None:
    """Bring every other file of the old tree into the new one: hard links, so that nothing is read or written."""
    if source.is_dir():
        shutil.copymode(source, stage)
    for path in _walk(source, PurePosixPath()):
        origin, goal = source / path, stage / path
        if str(path) in skip or path.parent / path.name.partition(".")[0] in caches:
            continue
        if origin.is_dir() and not origin.is_symlink():
            if path.name != "__pycache__" and not any(origin.iterdir()):
                _make(source, stage, path)
            continue
        _make(source, stage, path.parent)
        try:
            os.link(origin, goal, follow_symlinks=False)
        except OSError:
            shutil.copy2(origin, goal, follow_symlinks=False)


def _make(source: Path, stage: Path, path: PurePosixPath) -> None:
    """Make a folder of the new tree with the rights that it has in the old one."""
    if (stage / path).is_dir():
        return
    _make(source, stage, path.parent)
    (stage / path).mkdir()
    shutil.copymode(source / path, stage / path)


def _walk(root: Path, below: PurePosixPath) -> Iterator[PurePosixPath]:
    folder = root / below
    if not folder.is_dir():
        return
    with os.scandir(folder) as found:
        entries = sorted(found, key=lambda item: item.name)
    for entry in entries:
        path = below / entry.name
        yield path
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(root, path)


def _exchange(stage: Path, target: Path) -> Path | None:
    """Put the staged tree in the target's place; return where the old one is now, None where there was none."""
    if not target.exists():
        stage.rename(target)
        return None
    if _exchanged(stage, target):
        return stage
    backup = backup_of(target)
    target.rename(backup)
    try:
        stage.rename(target)
    except OSError:
        backup.rename(target)
        raise
    return backup


def _rescue(old: Path, new: Path, ours: Collection[str]) -> None:
    """Bring over what a user saved into the old tree while the new one was built."""
    for path in _walk(old, PurePosixPath()):
        saved, carried = old / path, new / path
        if str(path) in ours or "__pycache__" in path.parts or (saved.is_dir() and not saved.is_symlink()):
            continue
        if not os.path.lexists(carried) or _stamp(saved) != _stamp(carried):
            carried.parent.mkdir(parents=True, exist_ok=True)
            saved.replace(carried)


def _stamp(path: Path) -> tuple[int, int]:
    found = path.lstat()
    return found.st_mtime_ns, found.st_size


def _exchanged(first: Path, second: Path) -> bool:
    """Swap two folders atomically with Linux's renameat2; False where the system or file system cannot."""
    try:
        rename = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError):
        return False
    if rename(_AT_FDCWD, os.fsencode(first), _AT_FDCWD, os.fsencode(second), _RENAME_EXCHANGE) == 0:
        return True
    code = ctypes.get_errno()
    if code in {errno.ENOSYS, errno.EINVAL}:
        return False
    raise OSError(code, os.strerror(code), str(second))
