"""Releases made of documents in memory, and the document that the tests change."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

from sdkgen.changes.compare import compare
from sdkgen.changes.inputs import Release, read_release
from sdkgen.design.lock import Lock
from sdkgen.document.decode import decode
from sdkgen.document.inputs import Input, Inputs, read_inputs
from sdkgen.project import understand
from sdkgen.targets.findings import Finding

BASE = Path(__file__).with_name("base.yaml")


def base() -> dict[str, Any]:
    """Return a fresh copy of the document that the tests change."""
    return copy.deepcopy(_BASE)


def release(
    root: dict[str, Any], after: Release | None = None, design: str | None = None, lock: Lock | None = None
) -> Release:
    """Return a release of a document."""
    config = Input("sdk.yml", design.encode()) if design is not None else None
    names = Input("names.lock", lock.dump().encode()) if lock is not None else None
    inputs = Inputs(Input("api.json", json.dumps(root, indent=1).encode()), config, lock=names)
    return read_release(understand(inputs), after=after)


def between(old: dict[str, Any], new: dict[str, Any]) -> tuple[Finding, ...]:
    """Return what changed between two documents."""
    first = release(old)
    return compare(first, release(new, after=first))


def _read() -> dict[str, Any]:
    _, root, _ = decode(BASE.read_bytes(), BASE.name)
    assert isinstance(root, dict)
    return root


_BASE = _read()

SHARED = Path(__file__).parents[4] / "shared" / "spec"
PAIRS = SHARED / "pairs"
"""Real documents, two of each date; they are not part of this repository."""


def read_pair(date: str) -> tuple[Release, Release]:
    """Return the releases of a real pair."""
    old, new = (PAIRS / f"{date}-{side}.json" for side in "ab")
    first = read(old)
    return first, read(new, after=first)


def read(path: Path, after: Release | None = None, *, hidden: bool = False) -> Release:
    """Return the release of a document in a file."""
    return read_release(understand(read_inputs(str(path), None, None, hidden=hidden, stdin=None)), after=after)
