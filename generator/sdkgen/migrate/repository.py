"""The git repository that an SDK is in: whether a change of it can be undone, and what a commit of it held."""

from __future__ import annotations

import hashlib
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path

from sdkgen.migrate.workspace import Commits, MigrateError

_PATIENCE = 120


def git(folder: Path, *arguments: str) -> bytes | None:
    """Return what git prints; None where it fails, as outside of a repository, or is not installed."""
    command = ["git", "-c", "core.fsmonitor=false", "-c", "core.quotePath=false", "-C", str(folder), *arguments]
    try:
        done = subprocess.run(command, capture_output=True, check=False, timeout=_PATIENCE)
    except (OSError, subprocess.TimeoutExpired):
        return None
    return None if done.returncode else done.stdout


def unsafe(folder: Path) -> str | None:
    """Return why what changes in a folder could not be undone; None where git has all of it, or there is nothing."""
    if not folder.exists() or not any(folder.iterdir()):
        return None
    said = git(folder, "status", "--porcelain", "--untracked-files=all", "--", ".")
    if said is None:
        return f"{folder} is in no git repository"
    lines = said.decode(errors="replace").splitlines()
    return f"{folder} has changes that are not committed: {lines[0].strip()}" if lines else None


def tracked(folder: Path) -> tuple[str, ...] | None:
    """Return the files that git knows below a folder; None outside of a repository."""
    said = git(folder, "ls-files", "-z", "--cached", "--others", "--exclude-standard")
    return None if said is None else tuple(sorted({path for path in said.decode(errors="replace").split("\0") if path}))


def pure_build(folder: Path, given: str | None, known: Iterable[Commits]) -> tuple[str | None, Mapping[str, str]]:
    """Return the commit of the pure build, and its files: object names by path below the folder.

    Args:
        folder: The SDK.
        given: The revision, as a user names it.
        known: What files below `custom-code` say; those whose custom code the present commit has come first.

    Raises:
        MigrateError: The revision that the user names is not in the repository.
    """
    if given is not None:
        files = _tree(folder, given)
        if files is None:
            raise MigrateError(f"{folder} has no revision {given!r}")
        return given, files
    ordered = sorted(known, key=lambda item: not _includes(folder, item.integrated))
    for item in ordered:
        files = _tree(folder, item.base)
        if files is not None:
            return item.base, files
    return None, {}


def _includes(folder: Path, commit: str) -> bool:
    return bool(commit) and git(folder, "merge-base", "--is-ancestor", commit, "HEAD") is not None


def _tree(folder: Path, revision: str) -> Mapping[str, str] | None:
    if revision.startswith("-"):
        return None
    commit = git(folder, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
    said = git(folder, "ls-tree", "-r", "-z", commit.decode().strip()) if commit is not None else None
    if said is None:
        return None
    entries = (entry.partition("\t") for entry in said.decode(errors="replace").split("\0") if entry)
    return {path: about.split()[2] for about, _, path in entries}


def object_name(data: bytes, like: str) -> str:
    """Return the name that git has for the content of a file, made as another one is: by SHA-1 or SHA-256."""
    made = hashlib.sha256 if len(like) > hashlib.sha1(usedforsecurity=False).digest_size * 2 else hashlib.sha1
    return made(b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest()
