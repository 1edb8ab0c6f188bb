"""What we keep in a target: the manifest of our files, and the memory of the last run."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from sdkgen.model.ir import JsonValue

FOLDER = ".sdkgen"
PATH = f"{FOLDER}/manifest.json"
MEMORY = f"{FOLDER}/last-run.json"
IGNORE = f"{FOLDER}/.gitignore"
REPLACED = f"{FOLDER}/replaced"
IGNORED = b"/last-run.json\n/replaced/\n"


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
    """Return the manifest of a folder; an empty one where there is none or it cannot be read."""
    try:
        content = json.loads((target / PATH).read_bytes())
        files = cast("dict[str, str]", content["files"])
        return Manifest({str(path): str(value) for path, value in files.items()})
    except (OSError, ValueError, KeyError, AttributeError, TypeError):
        return Manifest()


def read_memory(target: Path) -> Memory:
    """Return the memory of a folder; an empty one where there is none or it cannot be read."""
    try:
        content = json.loads((target / MEMORY).read_bytes())
        edited = {str(path): str(value) for path, value in content.get("edited", {}).items()}
        return Memory(str(content["inputs"]), str(content["said"]), tuple(content["diagnostics"]), edited)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return Memory()


def is_intact(target: Path, manifest: Manifest, memory: Memory) -> bool:
    """Tell whether every file of a manifest is there and as the last run left it: as it was written, or edited."""
    try:
        return bool(manifest.files) and all(
            digest((target / path).read_bytes()) == memory.edited.get(path, value)
            for path, value in manifest.files.items()
        )
    except OSError:
        return False
