"""What distributions hold."""

from __future__ import annotations

import tarfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sdkgen.targets.python.distribution.tools import PublishError

_LARGEST = 1 << 30
"""Bytes of all files of a distribution: more is an attack or a mistake."""
_EXECUTABLE = 0o111


@dataclass(frozen=True, slots=True)
class Entry:
    """One file of a distribution."""

    path: str
    """Below the folder of the version in a source distribution."""
    data: bytes
    executable: bool


def contents(path: Path) -> list[Entry]:
    """Return the files of a wheel or a source distribution in their order, those of the same name too.

    Raises:
        PublishError: It is neither, is damaged, or is larger than 1 GiB.
    """
    try:
        entries = list(_wheel(path) if path.suffix == ".whl" else _sdist(path))
    except (OSError, zipfile.BadZipFile, tarfile.TarError, EOFError, ValueError, RuntimeError, KeyError) as error:
        raise PublishError(f"{path.name} cannot be read: {error}") from error
    return entries


def _wheel(path: Path) -> Iterator[Entry]:
    with zipfile.ZipFile(path) as archive:
        infos = archive.infolist()
        _bounded(sum(info.file_size for info in infos))
        for info in infos:
            if not info.is_dir():
                yield Entry(info.filename, archive.read(info), bool(info.external_attr >> 16 & _EXECUTABLE))


def _sdist(path: Path) -> Iterator[Entry]:
    with tarfile.open(path, "r:gz") as archive:
        size = 0
        for info in archive:
            size += info.size
            _bounded(size)
            if info.isdir():
                continue
            held = archive.extractfile(info) if info.isfile() else None
            inner = info.name.partition("/")[2] or info.name
            # What is no file (a link, a device) is never equal to a file that the generator writes.
            data = held.read() if held is not None else f"{info.type!r} {info.linkname}".encode()
            yield Entry(inner, data, bool(info.mode & _EXECUTABLE))


def _bounded(size: int) -> None:
    if size > _LARGEST:
        raise ValueError("it holds more than 1 GiB")
