"""Proves that a distribution holds exactly what the generator gives for a document."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from sdkgen.targets.python.distribution.build import build
from sdkgen.targets.python.distribution.contents import contents
from sdkgen.targets.python.distribution.tools import PublishError


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a distribution compares with the generator.

    Attributes:
        differences: (path, what is wrong with it), sorted; empty where all is as it should be.
        files: How many files were compared.
    """

    differences: tuple[tuple[str, str], ...]
    files: int


def verify(path: Path, files: Mapping[str, bytes]) -> Verdict:
    """Compare a wheel or a source distribution with one that is built from generated files.

    Names, contents and executable bits of every file are compared, the metadata among them; times and compression
    are not.

    Args:
        path: The distribution.
        files: The generated project by path.

    Raises:
        PublishError: The distribution cannot be read, or none can be built to compare it with.
    """
    if not path.is_file():
        raise PublishError(f"{path} does not exist", 2)
    with tempfile.TemporaryDirectory(prefix="sdkgen-verify-") as folder:
        project = Path(folder, "project")
        for name, data in files.items():
            target = project / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
        built = build(project, Path(folder, "dist"))
        wanted = built.wheel if path.suffix == ".whl" else built.sdist
        found = list(_differences(path, wanted))
        return Verdict(tuple(sorted(found)), len(contents(wanted)))


def _differences(path: Path, wanted: Path) -> Iterator[tuple[str, str]]:
    if path.name != wanted.name:
        yield path.name, f"the generated project is {wanted.name}"
    entries, expected = contents(path), {entry.path: entry for entry in contents(wanted)}
    counts = Counter(entry.path for entry in entries)
    yield from ((name, "is there more than once") for name, count in counts.items() if count > 1)
    yield from ((name, "is missing") for name in expected.keys() - counts.keys())
    for entry in entries:
        other = expected.get(entry.path)
        if other is None:
            yield entry.path, "is not generated"
        elif entry.data != other.data:
            yield entry.path, _difference(entry.data, other.data)
        elif entry.executable != other.executable:
            yield entry.path, "has another executable bit"


def _difference(data: bytes, other: bytes) -> str:
    pairs = enumerate(zip(data.split(b"\n"), other.split(b"\n"), strict=False), 1)
    line = next((number for number, (one, two) in pairs if one != two), None)
    return f"differs from line {line} on" if line is not None else f"has {len(data)} bytes instead of {len(other)}"
