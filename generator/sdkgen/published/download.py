"""A published package, fetched by its name from the index that pip is set up for."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

from sdkgen.platform.pip import PipError, pip
from sdkgen.published.sources import PackageError, Sources, read_sources

PINNED = re.compile(r"([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)==([A-Za-z0-9][A-Za-z0-9.+!_-]*)")


def sources_of(package: str) -> Sources:
    """Return the files of a package: a folder, a wheel, a source distribution, or `NAME==VERSION` of the index.

    Of the index wheels alone are taken: pip would run what a source distribution holds.

    Raises:
        PackageError: There is none, or it cannot be read.
    """
    path = Path(package)
    if path.exists():
        return read_sources(path)
    if PINNED.fullmatch(package) is None:
        raise PackageError(f"{package} is neither a file or folder nor NAME==VERSION")
    with tempfile.TemporaryDirectory(prefix="sdkgen-") as folder:
        return read_sources(_download(package, Path(folder)))


def _download(package: str, folder: Path) -> Path:
    try:
        pip("download", "--no-deps", packages=[package], into=("--dest", folder))
    except PipError as error:
        raise PackageError(f"{package} cannot be downloaded: {error}") from error
    wheels = sorted(folder.glob("*.whl"))
    if not wheels:
        raise PackageError(f"{package} cannot be downloaded: pip brought no wheel")
    return wheels[0]
