"""What we keep in a target: the manifest of our files, and the memory of the last run."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from sdkgen.model.ir import JsonValue
from sdkgen.platform.disk import FOLDER, fault, read_file

PATH = f"{FOLDER}/manifest.json"
MEMORY = f"{FOLDER}/last-run.json"
IGNORE = f"{FOLDER}/.gitignore"
REPLACED = f"{FOLDER}/replaced"
IGNORED = b"/last-run.json\n/replaced/\n/new/\n/keeping/\n/undo/\n/done/\n"
"""What is of this machine alone; the last four are what an interrupted run leaves."""


def digest(data: bytes) -> str:
    """Return the SHA-256 of some bytes in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


@dataclass(frozen=True, slots=True)
class Manifest:
    """Which files of a folder are ours, and what they held when we wrote them."""

    files: Mapping[str, str] = field(default_factory=dict[str, str])
    """Digest by path."""

    def dump(self) -> bytes:
        """Return the file's content: sorted, without times."""
        return (json.dumps({"files": dict(sorted(self.files.items()))}, indent=1) + "\n").encode()


@dataclass(frozen=True, slots=True)
class Memory:
    """The last run on this machine: what makes a run without changes instant. It is not for version control."""

    inputs: str = ""
    """Digest of everything that the output depends on; empty for unknown."""
    said: str = ""
    """Its diagnostics, as they were printed."""
    diagnostics: tuple[JsonValue, ...] = ()
    """The same for machines."""
    edited: Mapping[str, str] = field(default_factory=dict[str, str])
    """Files that were edited by hand: the digest of what they held after the run, by path."""

    def dump(self) -> bytes:
        """Return the file's content."""
        content = {
            "inputs": self.inputs,
            "said": self.said,
            "diagnostics": self.diagnostics,
            "edited": dict(sorted(self.edited.items())),
        }
        return (json.dumps(content, indent=1) + "\n").encode()


def read_manifest(target: Path) -> Manifest:
    """Return the manifest of a folder; an empty one where there is none or it cannot be read.

    Whoever made the checkout may have written it: a path in it is checked before anything is done with it.
    """
    try:
        files = cast("dict[str, str]", _read(target, PATH)["files"])
        return Manifest({str(path): str(value) for path, value in files.items()})
    except (KeyError, AttributeError, TypeError):
        return Manifest()


def read_memory(target: Path) -> Memory:
    """Return the memory of a folder; an empty one where there is none, it cannot be read, or could not be ours."""
    try:
        content = _read(target, MEMORY)
        edited = {str(path): str(value) for path, value in cast("dict[str, str]", content.get("edited", {})).items()}
        found = cast("list[JsonValue]", content["diagnostics"])
        memory = Memory(str(content["inputs"]), str(content["said"]), tuple(found), edited)
    except (KeyError, TypeError, AttributeError):
        return Memory()
    return memory if all(line.isprintable() for line in memory.said.split("\n")) else Memory()


def _read(target: Path, path: str) -> dict[str, object]:
    try:
        data = read_file(target / path) if fault(target, ()) is None else None
        return cast("dict[str, object]", json.loads(data or b"{}"))
    except (OSError, ValueError, RecursionError):
        return {}


def is_intact(target: Path, manifest: Manifest, memory: Memory) -> bool:
    """Tell whether every file of a manifest is there and as the last run left it: as it was written, or edited."""
    files = manifest.files
    if not files or memory.edited.keys() - files.keys() or fault(target, files):
        return False
    try:
        return all(_digest_at(target / path) == memory.edited.get(path, value) for path, value in files.items())
    except OSError:
        return False


def _digest_at(path: Path) -> str:
    data = read_file(path)
    return digest(data) if data is not None else ""
