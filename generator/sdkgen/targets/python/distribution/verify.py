"""Proves that a distribution holds exactly what the generator gives for a document."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from sdkgen.diagnostics.exit_codes import ExitCode
from sdkgen.targets.distribution import Verdict
from sdkgen.targets.packaging.compare import built, differing, digests, readable, written
from sdkgen.targets.packaging.entries import Entry
from sdkgen.targets.packaging.programs import PublishError
from sdkgen.targets.python.custom_code import Maintained
from sdkgen.targets.python.distribution.build import build
from sdkgen.targets.python.distribution.contents import archive, contents
from sdkgen.targets.python.distribution.maintained import decided, taken, with_decided


def verify(path: Path, files: Mapping[str, bytes], maintained: Maintained) -> Verdict:
    """Compare a wheel or a source distribution with one that is built from generated files.

    The same bytes are proof. Otherwise it must be of the form that every program unpacks alike, and names, contents
    and modes of every file must be the same, the metadata among them; order, times and compression may differ. Files
    that are the maintainer's are built into both, and listed.

    Args:
        path: The distribution.
        files: The generated project by path.
        maintained: Which files the design leaves to the maintainer.

    Raises:
        PublishError: The distribution cannot be read, or none can be built to compare it with.
    """
    if not path.is_file():
        raise PublishError(f"{path} does not exist", ExitCode.USAGE)
    data, is_wheel = archive(path), path.suffix == ".whl"
    entries = readable(contents, path.name, data)
    own = taken(entries, files, maintained, wheel=is_wheel)
    with tempfile.TemporaryDirectory(prefix="sdkgen-verify-") as folder:
        distributions = build(written(Path(folder, "project"), {**files, **own.files}), Path(folder, "dist"))
        wanted = distributions.wheel if is_wheel else distributions.sdist
        expected = archive(wanted)
    ours = built(contents, wanted.name, expected)
    found = [] if path.name == wanted.name else [(path.name, f"the generated project is {wanted.name}")]
    edited = own.edited
    if data != expected:
        decided_here = list(decided(entries, ours, maintained, wheel=is_wheel))
        edited |= {entry.path for entry in decided_here}
        ours = with_decided(ours, decided_here, entries) if decided_here else ours
        found += differences(path.name, data, ours)
    wrong = {place for place, _ in found}
    return Verdict(
        differences=tuple(sorted(found)),
        own=digests(entries, own.own - wrong),
        edited=digests(entries, edited - wrong),
        files=len(ours),
        sha256=hashlib.sha256(data).hexdigest(),
        identical=data == expected,
    )


def differences(name: str, data: bytes, ours: Sequence[Entry]) -> Iterator[tuple[str, str]]:
    """Return in what a distribution differs from files: a path, and what is wrong with it.

    Args:
        name: The name of the distribution.
        data: Its bytes.
        ours: What it should hold.
    """
    return differing(contents, name, data, ours)
