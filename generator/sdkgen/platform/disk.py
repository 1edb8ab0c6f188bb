"""Files that are read, written and removed without following a link and without crossing into what is mounted."""

from __future__ import annotations

import errno
import os
import shutil
import stat
from collections.abc import Generator, Iterable
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath

FOLDER = ".sdkgen"
"""What the generator keeps in a target stands below it."""
_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)
_READ = os.O_RDONLY | _NO_FOLLOW | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_ENTER = os.O_RDONLY | _NO_FOLLOW | getattr(os, "O_DIRECTORY", 0)
_BY_HANDLE = {os.open, os.unlink, os.rmdir} <= os.supports_dir_fd and os.scandir in os.supports_fd


def fault(target: Path, paths: Iterable[str], *, ours: bool = False) -> str | None:
    """Return why one of the paths must not be written or removed: it leads out of the target, or through a link.

    Args:
        target: The folder.
        paths: Relative to it.
        ours: Whether paths of the generator's own files may be among them.
    """
    folders = {PurePosixPath(FOLDER)}
    for path in paths:
        pure = PurePosixPath(path)
        odd = "\\" in path or not path.isprintable() or not pure.parts or pure.is_absolute()
        if odd or ".." in pure.parts or ".git" in path.lower().split("/") or (pure.parts[0] == FOLDER and not ours):
            return f"{path!r} is not a path inside the target"
        folders.update(list(pure.parents)[:-1])
    for folder in sorted(folders):
        if (target / folder).is_symlink():
            return f"{target / folder} is a symbolic link: generated files would leave the target"
    return None


def read_file(path: Path) -> bytes | None:
    """Return what a file holds; None where there is none. A link is not followed: it holds the path it leads to.

    Raises:
        OSError: It is a folder or a device, or cannot be read.
    """
    try:
        if not _NO_FOLLOW and path.is_symlink():
            return os.fsencode(os.readlink(path))
        handle = os.open(path, _READ)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError:
        if path.is_symlink():
            return os.fsencode(os.readlink(path))
        raise
    try:
        mode = os.fstat(handle).st_mode
        if stat.S_ISDIR(mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
        if not stat.S_ISREG(mode):
            raise OSError(errno.EINVAL, "it is not a regular file", str(path))
        with open(handle, "rb", closefd=False) as file:
            return file.read()
    finally:
        os.close(handle)


def create(path: Path, data: bytes) -> None:
    """Write a file that does not exist yet, for the owner of its folder.

    Raises:
        FileExistsError: Something is there, if only a link that leads nowhere.
    """
    with path.open("xb") as file:
        file.write(data)
    adopt(path)


def make_folder(path: Path) -> None:
    """Make a folder and those around it, each for the owner of the one that it stands in."""
    if path.is_dir():
        return
    make_folder(path.parent)
    path.mkdir()
    adopt(path)


def adopt(path: Path) -> None:
    """Give what an administrator just made to whom the folder around it belongs."""
    if getattr(os, "geteuid", lambda: -1)() == 0:
        found = path.parent.stat()
        os.chown(path, found.st_uid, found.st_gid, follow_symlinks=False)


def resemble(path: Path, model: Path) -> None:
    """Give a new file or folder the owner, the rights and the extended attributes of another.

    Raises:
        OSError: The system refuses one of them.
    """
    wanted, present = model.stat(), path.stat()
    if hasattr(os, "chown") and (wanted.st_uid, wanted.st_gid) != (present.st_uid, present.st_gid):
        os.chown(path, wanted.st_uid, wanted.st_gid)
    os.chmod(path, stat.S_IMODE(wanted.st_mode))
    goal, found = _attributes(model), _attributes(path)
    for name in found.keys() - goal.keys():
        os.removexattr(path, name)
    for name in goal:
        if found.get(name) != goal[name]:
            os.setxattr(path, name, goal[name])


def _attributes(path: Path) -> dict[str, bytes]:
    try:
        return {name: os.getxattr(path, name) for name in os.listxattr(path)}
    except (AttributeError, OSError) as error:
        if isinstance(error, OSError) and error.errno not in {errno.ENOTSUP, errno.EINVAL}:
            raise
        return {}


def replace_file(path: Path, data: bytes) -> None:
    """Replace a small file in one step, or create it; a link is replaced, not followed."""
    with replacement(path, data):
        pass


@contextmanager
def replacement(path: Path, data: bytes) -> Generator[None]:
    """Replace a small file in one step once a block of code has ended well; until then the new one stands beside it.

    A link is replaced, not followed, and what an interrupted run left beside the file goes.
    """
    beside = path.with_name(f".{path.name}.new")
    try:
        beside.unlink(missing_ok=True)
        create(beside, data)
        if path.is_file() and not path.is_symlink():
            with_rights(beside, path)
        yield
        beside.replace(path)
    finally:
        with suppress(OSError):
            beside.unlink()


def with_rights(path: Path, model: Path) -> None:
    """Make a new file resemble another, as far as the system lets this user."""
    try:
        resemble(path, model)
    except OSError as error:
        if error.errno not in {errno.EPERM, errno.EACCES, errno.ENOTSUP}:
            raise


def remove_tree(path: Path) -> None:
    """Remove a file, a link, or a folder with all that it holds; where there is nothing, nothing happens.

    Raises:
        OSError: Something cannot be removed, or is on another device or mounted (EBUSY): that is never emptied.
    """
    if not path.is_dir() or path.is_symlink():
        path.unlink(missing_ok=True)
    elif _BY_HANDLE:
        handle = os.open(path, _ENTER)
        try:
            if _place(handle)[0] != path.parent.stat().st_dev:
                raise OSError(errno.EBUSY, "something is mounted there", str(path))
            _empty(handle, _place(handle), path)
        finally:
            os.close(handle)
        path.rmdir()
    else:
        shutil.rmtree(path)


def _empty(handle: int, place: tuple[int, bytes], path: Path) -> None:
    with os.scandir(handle) as found:
        entries = list(found)
    for entry in entries:
        if not entry.is_dir(follow_symlinks=False):
            os.unlink(entry.name, dir_fd=handle)
            continue
        inner = os.open(entry.name, _ENTER, dir_fd=handle)
        try:
            if _place(inner) != place:
                raise OSError(errno.EBUSY, "something is mounted there", str(path / entry.name))
            _empty(inner, place, path / entry.name)
        finally:
            os.close(inner)
        os.rmdir(entry.name, dir_fd=handle)


def _place(handle: int) -> tuple[int, bytes]:
    """Return the device of an open folder, and on Linux its mount: a folder can be mounted on the same device."""
    try:
        lines = Path(f"/proc/self/fdinfo/{handle}").read_bytes().split(b"\n")
    except OSError:
        lines = []
    return os.fstat(handle).st_dev, next((line for line in lines if line.startswith(b"mnt_id:")), b"")
