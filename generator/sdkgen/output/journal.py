"""Changing a folder file by file, where it cannot be replaced as a whole: until the end, all of it can be undone.

What an interrupted run left is undone by the next. It may as well come from whoever made the checkout, so it is not
trusted: nothing outside the target is touched, no link is followed, and a file that neither held before nor holds now
what the journal says is left alone.
"""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Collection, Mapping
from contextlib import suppress
from pathlib import Path
from typing import cast

from sdkgen.output.manifest import digest
from sdkgen.output.swap import undisturbed
from sdkgen.platform.disk import FOLDER, adopt, create, fault, make_folder, read_file, remove_tree, with_rights

_NEW, _KEEPING, _UNDO, _DONE = "new", "keeping", "undo", "done"
_FILES, _PATHS = "files", "paths.json"


class BadJournal(Exception):
    """What an interrupted run left cannot be undone: the text says why."""


def has_remains(target: Path) -> bool:
    """Tell whether an interrupted run left something."""
    return any(os.path.lexists(target / FOLDER / name) for name in (_NEW, _KEEPING, _UNDO, _DONE))


def recover(target: Path) -> None:
    """Undo what an interrupted run began.

    Raises:
        BadJournal: What it left is not what a run writes.
    """
    folder = target / FOLDER
    undo = folder / _UNDO
    if os.path.lexists(undo):
        for path, put in _read(target, undo).items():
            _undo(target, undo, path, put)
        undo.rename(folder / _DONE)
    for name in (_NEW, _KEEPING, _DONE):
        remove_tree(folder / name)


def change(target: Path, puts: Mapping[str, bytes], removes: Collection[str]) -> None:
    """Give a folder new files and take others away. A crash in between is undone by the next run.

    Raises:
        OSError: The file system refuses; the folder is as it was.
    """
    folder = target / FOLDER
    make_folder(folder)
    try:
        for path, data in puts.items():
            _put(folder / _NEW / path, data, target / path)
        _keep(target, folder / _KEEPING, {**dict.fromkeys(removes, b""), **puts}, removes)
        (folder / _KEEPING).rename(folder / _UNDO)
        for path in puts:
            fresh = not os.path.lexists(target / path)
            _move(folder / _NEW / path, target / path)
            if fresh:
                adopt(target / path)
        for path in removes:
            _remove(target, path)
        (folder / _UNDO).rename(folder / _DONE)
    finally:
        with undisturbed():
            recover(target)


def _put(path: Path, data: bytes, model: Path) -> None:
    make_folder(path.parent)
    create(path, data)
    if model.is_file() and not model.is_symlink():
        with_rights(path, model)


def _keep(target: Path, keeping: Path, puts: Mapping[str, bytes], removes: Collection[str]) -> None:
    make_folder(keeping)
    paths = {path: "" if path in removes else digest(puts[path]) for path in sorted(puts)}
    create(keeping / _PATHS, json.dumps(paths, indent=1).encode())
    for path in paths:
        if not os.path.lexists(target / path):
            continue
        saved = keeping / _FILES / path
        make_folder(saved.parent)
        try:
            os.link(target / path, saved, follow_symlinks=False)
        except OSError:
            _copy(target / path, saved)


def _copy(source: Path, goal: Path) -> None:
    """Copy a file, or a link as one."""
    if source.is_symlink():
        goal.symlink_to(os.readlink(source))
    else:
        create(goal, source.read_bytes())
        with_rights(goal, source)
        os.utime(goal, ns=(source.stat().st_atime_ns, source.stat().st_mtime_ns))


def _move(source: Path, goal: Path) -> None:
    """Put a file where it belongs, in one step; a copy of it where something else is mounted."""
    make_folder(goal.parent)
    try:
        source.replace(goal)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        beside = _beside(goal)
        beside.unlink(missing_ok=True)
        _copy(source, beside)
        beside.replace(goal)


def _beside(path: Path) -> Path:
    return path.with_name(f".{path.name}.sdkgen-new")


def _remove(target: Path, path: str) -> None:
    """Remove a file, the bytecode made from it, and the folders that become empty."""
    gone = target / path
    with suppress(FileNotFoundError, NotADirectoryError):
        gone.unlink()
    caches = gone.parent / "__pycache__"
    if not caches.is_symlink():
        for cache in caches.glob(f"{gone.stem}.*") if gone.suffix == ".py" else ():
            cache.unlink(missing_ok=True)
    for folder in (caches, *gone.parents):
        if folder == target or not folder.is_relative_to(target):
            return
        with suppress(OSError):
            folder.rmdir()


def _read(target: Path, undo: Path) -> dict[str, str]:
    """Return what the interrupted run put where, as digests; empty for what it removed."""
    wrong = f"{undo} is not what an interrupted run leaves; look at it and remove it"
    if undo.is_symlink() or (undo / _FILES).is_symlink():
        raise BadJournal(wrong)
    try:
        content = json.loads(read_file(undo / _PATHS) or b"")
        paths = {path: str(put) for path, put in cast("dict[str, object]", content).items()}
    except (OSError, ValueError, AttributeError, RecursionError):
        raise BadJournal(wrong) from None
    for base in (target, undo / _FILES):
        if reason := fault(base, paths, ours=True):
            raise BadJournal(f"{wrong}: {reason}")
    if any(path.startswith(f"{FOLDER}/") and path.split("/")[1] in (_NEW, _KEEPING, _UNDO, _DONE) for path in paths):
        raise BadJournal(wrong)
    return paths


def _undo(target: Path, undo: Path, path: str, put: str) -> None:
    """Give a path back what it held, if it holds what the run put there, or nothing."""
    saved, present = undo / _FILES / path, target / path
    with suppress(FileNotFoundError, NotADirectoryError):
        _beside(present).unlink()
    held = read_file(present)
    if held is not None and digest(held) != put:
        return
    if os.path.lexists(saved):
        _move(saved, present)
    elif held is not None:
        _remove(target, path)
