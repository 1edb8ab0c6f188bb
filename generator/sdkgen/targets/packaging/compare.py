"""What a distribution differs in from the files that it should hold."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from sdkgen.platform.disk import fault
from sdkgen.targets.packaging.entries import Entry
from sdkgen.targets.packaging.programs import PublishError


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


def compared(entries: Sequence[Entry], ours: Sequence[Entry]) -> Iterator[tuple[str, str]]:
    """Yield in what a distribution differs from files: a path, and what is wrong with it.

    Args:
        entries: What it holds.
        ours: What it should hold.
    """
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
