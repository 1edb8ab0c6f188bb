"""Replacing a folder in one step, so that a crash at any moment leaves the old tree or the new one."""

from __future__ import annotations

import ctypes
import errno
import os
import signal
from collections.abc import Collection, Generator, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath

from sdkgen.platform import mounts
from sdkgen.platform.disk import adopt, create, make_folder, remove_tree, resemble

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
_REFUSALS = frozenset(
    {errno.EXDEV, errno.EBUSY, errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTSUP, errno.EMLINK, errno.ENOSYS}
)
_PROBE = ".sdkgen-probe"


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
    return os.path.lexists(stage_of(target)) or os.path.lexists(backup_of(target))


def recover(target: Path) -> None:
    """Finish or undo what an interrupted run left: the old tree returns unless the new one is in place; remains go.

    What cannot be removed, such as what is mounted below it, stays, and is in nobody's way.
    """
    backup, stage = backup_of(target), stage_of(target)
    if backup.is_dir() and not backup.is_symlink() and not os.path.lexists(target):
        backup.rename(target)
    for remains in (stage, backup):
        with suppress(OSError):
            remove_tree(remains)


def replace(target: Path, puts: Mapping[str, bytes], removes: Collection[str]) -> None:
    """Give a folder new files and take others away, all at once; it is created where it does not exist.

    Raises:
        NotReplaceable: Somebody works in it, something is mounted at, below or from it, it or a file in it cannot be
            moved with owner, rights and attributes, or the folder around it cannot be written.
        OSError: The file system refuses; the folder is as it was.
    """
    if has_remains(target) or (target.exists() and (mounts.has_mounts(target) or mounts.is_occupied(target))):
        raise NotReplaceable
    stage = stage_of(target)
    with _discarding(stage):
        stage.mkdir()
        _carry(target, stage, {*puts, *removes}, _caches(removes))
        for path, data in puts.items():
            _put(target, stage, PurePosixPath(path), data)
    with undisturbed():
        with _discarding(stage):
            old = _exchange(stage, target)
        if old is not None:
            _rescue(old, target, {*puts, *removes})
            with suppress(OSError):
                remove_tree(old)


@contextmanager
def _discarding(stage: Path) -> Generator[None]:
    """Remove the new tree if it cannot be finished, whatever ends it."""
    try:
        yield
    except BaseException as error:
        with undisturbed(), suppress(OSError):
            remove_tree(stage)
        if isinstance(error, OSError) and error.errno in _REFUSALS:
            raise NotReplaceable from error
        raise


@contextmanager
def undisturbed() -> Generator[None]:
    """Let signals that end a run wait until a block of code is done."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT, signal.SIGTERM, signal.SIGHUP})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _caches(removes: Collection[str]) -> frozenset[PurePosixPath]:
    """The bytecode of modules that go, up to the version: a folder that holds nothing else would still be a package."""
    gone = (PurePosixPath(path) for path in removes)
    return frozenset(path.parent / "__pycache__" / path.stem for path in gone if path.suffix == ".py")


def _carry(source: Path, stage: Path, skip: Collection[str], caches: Collection[PurePosixPath]) -> None:
    """Bring every other file of the old tree into the new one: hard links, so that nothing is read or written."""
    if source.is_dir():
        _check(source)
        resemble(stage, source)
    for path in _walk(source, PurePosixPath()):
        origin, goal = source / path, stage / path
        if path.parent / path.name.partition(".")[0] in caches:
            continue
        if origin.is_dir() and not origin.is_symlink():
            _check(origin)
            if path.name != "__pycache__" and not any(origin.iterdir()):
                _make(source, stage, path)
        elif str(path) in skip:
            # What cannot be linked could not be removed with the old tree either, such as an immutable file.
            os.link(origin, stage / _PROBE, follow_symlinks=False)
            (stage / _PROBE).unlink()
        else:
            _make(source, stage, path.parent)
            os.link(origin, goal, follow_symlinks=False)


def _put(source: Path, stage: Path, path: PurePosixPath, data: bytes) -> None:
    _make(source, stage, path.parent)
    create(stage / path, data)
    if (source / path).is_file() and not (source / path).is_symlink():
        resemble(stage / path, source / path)


def _make(source: Path, stage: Path, path: PurePosixPath) -> None:
    """Make a folder of the new tree that is like the one in the old."""
    if (stage / path).is_dir():
        return
    _make(source, stage, path.parent)
    (stage / path).mkdir()
    if (source / path).is_dir():
        resemble(stage / path, source / path)
    else:
        adopt(stage / path)


def _check(folder: Path) -> None:
    if not os.access(folder, os.W_OK | os.X_OK):
        raise PermissionError(errno.EPERM, "what it holds cannot be removed", str(folder))


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
            make_folder(carried.parent)
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
