"""Changing a folder file by file, where it cannot be replaced as a whole: until the end, all of it can be undone."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Collection, Mapping
from contextlib import suppress
from pathlib import Path

from sdkgen.output.manifest import FOLDER

_NEW, _KEEPING, _UNDO, _DONE = "new", "keeping", "undo", "done"
_FILES, _CREATED = "files", "created.json"


def has_remains(target: Path) -> bool:
    """Tell whether an interrupted run left something."""
    return any((target / FOLDER / name).exists() for name in (_NEW, _KEEPING, _UNDO, _DONE))


def recover(target: Path) -> None:
    """Undo what an interrupted run began."""
    folder = target / FOLDER
    undo = folder / _UNDO
    if undo.exists():
        for path in json.loads((undo / _CREATED).read_bytes()):
            _remove(target, path)
        kept = undo / _FILES
        for saved in sorted(item for item in kept.rglob("*") if item.is_file() or item.is_symlink()):
            _move(saved, target / saved.relative_to(kept))
        undo.rename(folder / _DONE)
    for name in (_NEW, _KEEPING, _DONE):
        if (folder / name).exists():
            shutil.rmtree(folder / name)


def change(target: Path, puts: Mapping[str, bytes], removes: Collection[str]) -> None:
    """Give a folder new files and take others away. A crash in between is undone by the next run.

    Raises:
        OSError: The file system refuses; the folder is as it was.
    """
    folder = target / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    try:
        for path, data in puts.items():
            _parent(folder / _NEW / path).write_bytes(data)
        _keep(target, folder / _KEEPING, [*puts, *removes])
        (folder / _KEEPING).rename(folder / _UNDO)
        for path in puts:
            _move(folder / _NEW / path, target / path)
        for path in removes:
            _remove(target, path)
        (folder / _UNDO).rename(folder / _DONE)
    finally:
        recover(target)


def _keep(target: Path, keeping: Path, paths: Collection[str]) -> None:
    present = [path for path in paths if os.path.lexists(target / path)]
    _parent(keeping / _CREATED).write_text(json.dumps(sorted(set(paths) - set(present))), encoding="utf-8")
    for path in present:
        saved = _parent(keeping / _FILES / path)
        try:
            os.link(target / path, saved, follow_symlinks=False)
        except OSError:
            shutil.copy2(target / path, saved, follow_symlinks=False)


def _move(source: Path, goal: Path) -> None:
    source.replace(_parent(goal))


def _parent(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


def _remove(target: Path, path: str) -> None:
    """Remove a file, the bytecode made from it, and the folders that become empty."""
    gone = target / path
    with suppress(FileNotFoundError, NotADirectoryError):
        gone.unlink()
    caches = gone.parent / "__pycache__"
    for cache in caches.glob(f"{gone.stem}.*") if gone.suffix == ".py" else ():
        cache.unlink(missing_ok=True)
    for folder in (caches, *gone.parents):
        if folder == target or not folder.is_relative_to(target):
            return
        with suppress(OSError):
            folder.rmdir()
