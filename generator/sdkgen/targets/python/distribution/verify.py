"""Proves that a distribution holds exactly what the generator gives for a document."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from sdkgen.diagnostics.exit_codes import ExitCode
from sdkgen.targets.distribution import Verdict
from sdkgen.targets.python.distribution.build import build
from sdkgen.targets.python.distribution.contents import archive, contents
from sdkgen.targets.python.distribution.entries import Entry, Irregular
from sdkgen.targets.python.distribution.tools import PublishError


def verify(path: Path, files: Mapping[str, bytes]) -> Verdict:
    """Compare a wheel or a source distribution with one that is built from generated files.

    The same bytes are proof. Otherwise it must be of the form that every program unpacks alike, and names, contents
    and modes of every file must be the same, the metadata among them; order, times and compression may differ.

    Args:
        path: The distribution.
        files: The generated project by path.

    Raises:
        PublishError: The distribution cannot be read, or none can be built to compare it with.
    """
    if not path.is_file():
        raise PublishError(f"{path} does not exist", ExitCode.USAGE)
    data = archive(path)
    with tempfile.TemporaryDirectory(prefix="sdkgen-verify-") as folder:
        project = Path(folder, "project")
        for name, content in files.items():
            target = project / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        built = build(project, Path(folder, "dist"))
        wanted = built.wheel if path.suffix == ".whl" else built.sdist
        expected = archive(wanted)
    try:
        ours = contents(wanted.name, expected)
    except Irregular as error:
        raise PublishError(f"what is built here cannot be compared: {error}") from error
    found = [] if path.name == wanted.name else [(path.name, f"the generated project is {wanted.name}")]
    if data != expected:
        found += differences(path.name, data, ours)
    return Verdict(tuple(sorted(found)), len(ours), hashlib.sha256(data).hexdigest(), data == expected)


def differences(name: str, data: bytes, ours: Sequence[Entry]) -> Iterator[tuple[str, str]]:
    """Yield in what a distribution differs from files: a path, and what is wrong with it.

    Args:
        name: The name of the distribution.
        data: Its bytes.
        ours: What it should hold.
    """
    try:
        entries = contents(name, data)
    except Irregular as error:
        yield error.path or name, error.message
        return
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
