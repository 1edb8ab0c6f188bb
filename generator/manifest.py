"""The manifest: which files of a folder are ours, and what they held when we wrote them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

FOLDER = ".sdkgen"
PATH = f"{FOLDER}/manifest.json"


def digest(data: bytes) -> str:
    """Return the SHA-256 of some bytes in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


@dataclass(frozen=True, slots=True)
class Manifest:
    """What the last run wrote."""

    files: Mapping[str, str] = field(default_factory=dict[str, str])
    """Digest by path."""
    inputs: str = ""
    """Digest of everything that the output depends on."""

    def dump(self) -> bytes:
        """Return the file's content: sorted, without times."""
        content = {"files": {path: self.files[path] for path in sorted(self.files)}, "inputs": self.inputs}
        return (json.dumps(content, indent=1) + "\n").encode()


def read_manifest(target: Path) -> Manifest:
    """Return the manifest of a folder; an empty one where there is none or it cannot be read."""
    try:
        content = json.loads((target / PATH).read_bytes())
        files = cast("dict[str, str]", content["files"])
        return Manifest({str(path): str(value) for path, value in files.items()}, str(content.get("inputs", "")))
    except (OSError, ValueError, KeyError, AttributeError, TypeError):
        return Manifest()


def is_intact(target: Path, manifest: Manifest) -> bool:
    """Tell whether every file of a manifest is there and as it was written."""
    try:
        return bool(manifest.files) and all(
            digest((target / path).read_bytes()) == value for path, value in manifest.files.items()
        )
    except OSError:
        return False
