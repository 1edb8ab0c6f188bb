"""Proves that a package holds exactly what the generator gives for a document."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path

from sdkgen.diagnostics.exit_codes import ExitCode
from sdkgen.targets.distribution import Verdict
from sdkgen.targets.packaging.compare import built, differing, digests, owned, readable, written
from sdkgen.targets.packaging.entries import Entry
from sdkgen.targets.packaging.programs import PublishError
from sdkgen.targets.typescript.distribution.build import build
from sdkgen.targets.typescript.distribution.packed import TOP, archive, contents


def verify(path: Path, files: Mapping[str, bytes], own: Collection[str]) -> Verdict:
    """Compare a package with one that is built from generated files.

    The same bytes are proof. Otherwise it must be of the form that every program unpacks alike, and names, contents
    and modes of every file must be the same; order, times and compression may differ. Files that are the maintainer's
    are built into both, and listed.

    Args:
        path: The package.
        files: The generated project by path.
        own: Files and folders that the design leaves to the maintainer, by their path in the project.

    Raises:
        PublishError: The package cannot be read, or none can be built to compare it with.
    """
    if not path.is_file():
        raise PublishError(f"{path} does not exist", ExitCode.USAGE)
    data = archive(path)
    entries = readable(contents, path.name, data)
    places = {entry.path: entry.path.removeprefix(f"{TOP}/") for entry in entries}
    taken = {place: entry.data for entry in entries if owned(place := places[entry.path], own) and place not in files}
    with tempfile.TemporaryDirectory(prefix="sdkgen-verify-") as folder:
        wanted = build(written(Path(folder, "project"), {**files, **taken}), Path(folder, "dist")).package
        expected = archive(wanted)
    ours = built(contents, wanted.name, expected)
    found = [] if path.name == wanted.name else [(path.name, f"the generated project is {wanted.name}")]
    if data != expected:
        found += differences(path.name, data, ours)
    wrong = {place for place, _ in found}
    return Verdict(
        differences=tuple(sorted(found)),
        own=digests(entries, {path for path, place in places.items() if place in taken} - wrong),
        edited=(),
        files=len(ours),
        sha256=hashlib.sha256(data).hexdigest(),
        identical=data == expected,
    )


def differences(name: str, data: bytes, ours: Sequence[Entry]) -> Iterator[tuple[str, str]]:
    """Return in what a package differs from files: a path, and what is wrong with it.

    Args:
        name: The name of its file.
        data: Its bytes.
        ours: What it should hold.
    """
    return differing(contents, name, data, ours)
