"""What a distribution differs in from the files that it should hold."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from sdkgen.platform.disk import fault
from sdkgen.targets.packaging.entries import LARGEST, Entry, Irregular
from sdkgen.targets.packaging.programs import PublishError

Read = Callable[[str, bytes], list[Entry]]
"""Reads the entries of a distribution, by the name of its file and its bytes. Raises `Irregular`."""


def bounded(path: Path) -> bytes:
    """Return the bytes of a distribution.

    Raises:
        PublishError: It cannot be read, or is larger than 256 MiB.
    """
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise PublishError(f"{path.name} cannot be read: {error.strerror or error}") from error
    if len(data) > LARGEST:
        raise PublishError(f"{path.name} is larger than {LARGEST >> 20} MiB")
    return data


def readable(read: Read, name: str, data: bytes) -> list[Entry]:
    """Return the entries of a distribution; none of one that is irregular, which `differing` tells."""
    try:
        return read(name, data)
    except Irregular:
        return []


def built(read: Read, name: str, data: bytes) -> list[Entry]:
    """Return the entries of a distribution that was built here.

    Raises:
        PublishError: It is irregular.
    """
    try:
        return read(name, data)
    except Irregular as error:
        raise PublishError(f"what is built here cannot be compared: {error}") from error


def differing(read: Read, name: str, data: bytes, ours: Sequence[Entry]) -> Iterator[tuple[str, str]]:
    """Yield in what a distribution differs from files: a path, and what is wrong with it.

    Args:
        read: Reads its entries.
        name: The name of its file.
        data: Its bytes.
        ours: What it should hold.
    """
    try:
        entries = read(name, data)
    except Irregular as error:
        yield error.path or name, error.message
        return
    yield from _compared(entries, ours)


def written(folder: Path, files: Mapping[str, bytes]) -> Path:
    """Write a project into a folder, and return the folder.

    Raises:
        PublishError: A file cannot be written.
    """
    for name, content in files.items():
        target = folder / name
        if (wrong := fault(folder, [name])) is not None:
            raise PublishError(f"{name} cannot be unpacked: {wrong}")
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        except OSError as error:
            raise PublishError(f"{name} cannot be unpacked: {error.strerror or error}") from error
    return folder


def owned(path: str, own: Collection[str]) -> bool:
    """Tell whether a path is one of the maintainer's own, or lies in a folder of them. One that leads up is none."""
    parts = path.split("/")
    plain = not {"", ".", ".."}.intersection(parts)
    return plain and any("/".join(parts[:end]) in own for end in range(1, len(parts) + 1))


def digests(entries: Iterable[Entry], places: Collection[str]) -> tuple[tuple[str, str], ...]:
    """Return the SHA-256 of some entries, in hexadecimal and by their paths, sorted."""
    return tuple(
        sorted((entry.path, hashlib.sha256(entry.data).hexdigest()) for entry in entries if entry.path in places)
    )


def _compared(entries: Sequence[Entry], ours: Sequence[Entry]) -> Iterator[tuple[str, str]]:
    expected = {entry.path: entry for entry in ours}
    yield from ((path, "is missing") for path in expected.keys() - {entry.path for entry in entries})
    for entry in entries:
        other = expected.get(entry.path)
        if other is None:
            yield entry.path, "is not generated"
        elif entry.data != other.data:
            yield entry.path, _difference(entry.data, other.data)
        elif entry.executable != other.executable:
            yield entry.path, "has another executable bit"
        elif entry.mode != other.mode:
            yield entry.path, f"has the mode {entry.mode:o} instead of {other.mode:o}"


def _difference(data: bytes, other: bytes) -> str:
    pairs = enumerate(zip(data.split(b"\n"), other.split(b"\n"), strict=False), 1)
    line = next((number for number, (one, two) in pairs if one != two), None)
    return f"differs from line {line} on" if line is not None else f"has {len(data)} bytes instead of {len(other)}"
