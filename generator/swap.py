"""Replacing a folder in one step, so that a crash at any moment leaves the old tree or the new one."""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


def stage_of(target: Path) -> Path:
    """Return the folder beside the target in which the new tree is built."""
    return target.parent / f".{target.name}.sdkgen-stage"


def backup_of(target: Path) -> Path:
    """Return where the old tree waits on systems that cannot exchange two folders."""
    return target.parent / f".{target.name}.sdkgen-old"


@contextmanager
def locked(parent: Path) -> Iterator[None]:
    """Let one run at a time write below a folder."""
    try:
        import fcntl
    except ImportError:
        yield
        return
    handle = os.open(parent, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def recover(target: Path) -> None:
    """Undo what an interrupted run left: the old tree returns where no new one is in place, remains go."""
    backup, stage = backup_of(target), stage_of(target)
    if backup.exists() and not target.exists():
        backup.rename(target)
    for remains in (stage, backup):
        if remains.exists():
            shutil.rmtree(remains)


def exchange(stage: Path, target: Path) -> None:
    """Put the staged tree in the target's place and remove the old one."""
    if not target.exists():
        stage.rename(target)
        return
    if _exchanged(stage, target):
        shutil.rmtree(stage)
        return
    backup = backup_of(target)
    target.rename(backup)
    stage.rename(target)
    shutil.rmtree(backup)


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
