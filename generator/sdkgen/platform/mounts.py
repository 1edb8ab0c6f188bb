"""Who else counts on a folder: what is mounted at, below or from it, and the processes that work in it."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

_PROC = Path("/proc")
_ESCAPE = re.compile(r"\\([0-7]{3})")
_FIELDS = 5


@dataclass(frozen=True, slots=True)
class _Mount:
    id: str
    parent: str
    device: str
    root: PurePosixPath
    """Which folder of the device is mounted."""
    point: PurePosixPath
    """Where."""


def has_mounts(target: Path) -> bool:
    """Tell whether something is mounted at or below a folder, or it or what it holds is mounted elsewhere.

    A folder in which that is so cannot be exchanged for another: what is mounted would move with the old one, and
    whoever looks through the other mount would go on seeing that. On systems without `/proc` only other devices are
    found.
    """
    if os.path.ismount(target) or _has_devices(target):
        return True
    own, *others = tables() or [""]
    table = _parsed(own)
    if any(mount.point.is_relative_to(target) for mount in table):
        return True
    around = [mount for mount in table if target.is_relative_to(mount.point)]
    if not around:
        return False
    held = max(around, key=lambda mount: len(mount.point.parts))
    place = held.root / PurePosixPath(target).relative_to(held.point)
    spots = (spot for text in (own, *others) for spot in _spots(_parsed(text)))
    return any(device == held.device and path.is_relative_to(place) for device, path in spots)


def tables() -> list[str]:
    """Return the mount tables that can be read, each once: that of this process, and those of other namespaces."""
    found: dict[str, str] = {}
    for process in ("self", *_processes()):
        with suppress(OSError):
            space = os.readlink(_PROC / process / "ns/mnt")
            if space not in found:
                found[space] = os.fsdecode((_PROC / process / "mountinfo").read_bytes())
    return list(found.values())


def _parsed(table: str) -> list[_Mount]:
    lines = (line.split(" ")[:_FIELDS] for line in table.split("\n"))
    return [
        _Mount(fields[0], fields[1], fields[2], _path(fields[3]), _path(fields[4]))
        for fields in lines
        if len(fields) == _FIELDS
    ]


def _path(field: str) -> PurePosixPath:
    return PurePosixPath(_ESCAPE.sub(lambda match: chr(int(match[1], 8)), field))


def _spots(table: list[_Mount]) -> Iterator[tuple[str, PurePosixPath]]:
    """Yield what each mount shows and what it covers, as a device and a path on it."""
    known = {mount.id: mount for mount in table}
    for mount in table:
        yield mount.device, mount.root
        parent = known.get(mount.parent)
        if parent is not None and mount.point.is_relative_to(parent.point):
            yield parent.device, parent.root / mount.point.relative_to(parent.point)


def _has_devices(target: Path) -> bool:
    """Tell whether a folder below is on another device; what cannot be looked into may be."""
    try:
        return _crosses(target)
    except PermissionError:
        return True


def _crosses(target: Path) -> bool:
    device = target.stat().st_dev
    pending = [target]
    while pending:
        with os.scandir(pending.pop()) as found:
            folders = [Path(entry.path) for entry in found if entry.is_dir(follow_symlinks=False)]
        if any(folder.lstat().st_dev != device for folder in folders):
            return True
        pending += folders
    return False


def is_occupied(target: Path) -> bool:
    """Tell whether a process works in a folder or holds one of those in it open, as far as this user may know."""
    with suppress(FileNotFoundError):
        if Path.cwd().is_relative_to(target):
            return True
    return any(_holds(process, str(target)) for process in _processes())


def _holds(process: str, target: str) -> bool:
    base, inside = f"{_PROC}/{process}", f"{target}/"
    links = [f"{base}/cwd", f"{base}/root"]
    with suppress(OSError):
        if process != str(os.getpid()):
            links += [f"{base}/fd/{handle}" for handle in os.listdir(f"{base}/fd")]
    for link in links:
        with suppress(OSError):
            place = os.readlink(link)
            if (place == target or place.startswith(inside)) and os.path.isdir(link):
                return True
    return False


def _processes() -> list[str]:
    try:
        return [name for name in os.listdir(_PROC) if name.isdecimal()]
    except OSError:
        return []
