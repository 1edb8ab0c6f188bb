"""Temporary folders that do not pile up: what a killed run left is removed by the next."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from sdkgen.platform.disk import remove_tree

_PREFIX = "sdkgen-scratch-"
_MEMORY = "/dev/shm"
_ROOM = 4
"""How many times the size of the files has to be free there."""


@contextmanager
def scratch(place: str | None = None) -> Generator[Path]:
    """Give a block of code a folder of its own, and remove it afterwards.

    Whoever uses a folder holds a lock on it, which the system releases however the process ends. Folders of this user
    that nobody holds are remains, and are removed.

    Args:
        place: Where it stands; the usual folder for temporary files by default.
    """
    root = Path(place or tempfile.gettempdir())
    try:
        import fcntl
    except ImportError:
        with tempfile.TemporaryDirectory(prefix=_PREFIX, dir=root) as folder:
            yield Path(folder)
        return
    _tidy(root)
    made = Path(tempfile.mkdtemp(prefix=f".{_PREFIX}", dir=root))
    handle = os.open(made, os.O_RDONLY)
    try:
        # Under its name only once it is locked: until then it would look like remains.
        fcntl.flock(handle, fcntl.LOCK_EX)
        made = made.rename(root / made.name.removeprefix("."))
        yield made
    finally:
        with suppress(OSError):
            remove_tree(made)
        os.close(handle)


def _tidy(root: Path) -> None:
    """Remove what killed runs left."""
    for path in root.glob(f"{_PREFIX}*"):
        with suppress(OSError):
            found = path.lstat()
            if stat.S_ISDIR(found.st_mode) and found.st_uid == os.geteuid():
                _remove_if_free(path)


def _remove_if_free(path: Path) -> None:
    import fcntl

    handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        remove_tree(path)
    finally:
        os.close(handle)


def memory_for(size: int) -> str | None:
    """Return a folder in memory that holds so many bytes, or None for the usual one.

    On a disk it is not the writing that costs: ext4 does not reuse the inodes of files that were just deleted, and
    searches past each of them when the target is written right afterwards.
    """
    try:
        space = os.statvfs(_MEMORY)
    except (AttributeError, OSError):
        return None
    is_free = space.f_bavail * space.f_frsize > _ROOM * size
    return _MEMORY if is_free and os.access(_MEMORY, os.W_OK | os.X_OK) else None
