"""What of a distribution the design leaves to the maintainer: taken as it is, so that the rest can be strict."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

from sdkgen.targets.packaging.entries import Entry
from sdkgen.targets.python.custom_code import Maintained

_METADATA = "pyproject.toml"
_README = "README.md"
_DECIDED = (".dist-info/METADATA", ".dist-info/entry_points.txt")
"""What `pyproject.toml` decides of a wheel. The file itself is never taken: building from it could run its hooks."""


@dataclass(frozen=True, slots=True)
class Taken:
    """The maintainer's files that a distribution holds.

    Attributes:
        files: Contents by path in the project, to be built with the generated ones.
        own: Where in the distribution files of the maintainer's own are.
        edited: Where in it edited files are.
    """

    files: Mapping[str, bytes]
    own: frozenset[str]
    edited: frozenset[str]


def taken(entries: Sequence[Entry], generated: Mapping[str, bytes], maintained: Maintained, *, wheel: bool) -> Taken:
    """Return what of the files of a distribution is the maintainer's."""
    files: dict[str, bytes] = {}
    own: set[str] = set()
    edited: set[str] = set()
    for entry in entries:
        path, data = _source(entry, wheel=wheel)
        if path in generated:
            if path in maintained.edited and path != _METADATA and data != generated[path]:
                files[path] = data
                edited.add(entry.path)
        elif "/" in path and maintained.owns(path):
            files[path] = data
            own.add(entry.path)
    return Taken(files, frozenset(own), frozenset(edited))


def _source(entry: Entry, *, wheel: bool) -> tuple[str, bytes]:
    """Return the path in the project and the content of the file that an entry was made from."""
    top, _, rest = entry.path.partition("/")
    if not wheel:
        return rest, entry.data
    if not top.endswith(".dist-info"):
        return f"src/{entry.path}", entry.data
    if rest == "METADATA":
        return _README, entry.data.partition(b"\n\n")[2]
    return rest.removeprefix("licenses/"), entry.data


def decided(entries: Sequence[Entry], ours: Sequence[Entry], maintained: Maintained, *, wheel: bool) -> Iterator[Entry]:
    """Yield each entry that an edited `pyproject.toml` is or decides, and that is not what is generated."""
    if _METADATA not in maintained.edited:
        return
    expected = {entry.path: entry for entry in ours}
    for entry in entries:
        end = _DECIDED if wheel else ("/PKG-INFO", f"/{_METADATA}")
        if entry.path.count("/") == 1 and entry.path.endswith(end):
            other = expected.get(entry.path)
            if other is None or other.data != entry.data:
                yield entry


def with_decided(ours: Sequence[Entry], found: Sequence[Entry], entries: Sequence[Entry]) -> list[Entry]:
    """Return what a distribution should hold when some entries are the maintainer's: its `RECORD` tells of them.

    Args:
        ours: What it should hold without.
        found: The entries of the maintainer's.
        entries: What it holds: the order of a `RECORD` is taken from there.
    """
    changed = {entry.path: entry for entry in found}
    modes = {entry.path: entry.mode for entry in ours}
    usual = next((entry.mode for entry in ours), 0)
    merged = [entry for entry in ours if entry.path not in changed]
    merged += [replace(entry, mode=modes.get(entry.path, usual)) for entry in found]
    held = {entry.path: entry.data for entry in entries}
    return [_recorded(entry, found, held) if entry.path.endswith(".dist-info/RECORD") else entry for entry in merged]


def _recorded(record: Entry, found: Sequence[Entry], held: Mapping[str, bytes]) -> Entry:
    lines = {line.partition(b",")[0]: line for line in record.data.splitlines(keepends=True)}
    lines |= {entry.path.encode(): _line(entry) for entry in found}
    theirs = held.get(record.path, b"")
    same = sorted(theirs.splitlines(keepends=True)) == sorted(lines.values())
    return replace(record, data=theirs if same else b"".join(lines.values()))


def _line(entry: Entry) -> bytes:
    digest = urlsafe_b64encode(sha256(entry.data).digest()).rstrip(b"=")
    return b"%s,sha256=%s,%d\n" % (entry.path.encode(), digest, len(entry.data))
