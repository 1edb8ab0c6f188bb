"""The baseline: what the last run generated, so that a later run can tell an edit from a change of ours."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Collection, Mapping
from pathlib import Path

from sdkgen.output.manifest import digest, read_manifest
from sdkgen.platform.disk import FOLDER, fault, read_file

PATH = f"{FOLDER}/baseline.zip"
_REGULAR_FILE = 0o100644 << 16
_UNIX = 3


def pack(files: Mapping[str, bytes]) -> bytes:
    """Return files as a ZIP archive whose bytes depend on nothing but them.

    The archive is not compressed: what compresses well depends on the zlib of the machine, and version control
    compresses by itself, with small differences between two releases.
    """
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for path in sorted(files):
            entry = zipfile.ZipInfo(path)
            entry.create_system, entry.external_attr = _UNIX, _REGULAR_FILE
            archive.writestr(entry, files[path])
    return buffer.getvalue()


def read(target: Path, paths: Collection[str]) -> dict[str, bytes]:
    """Return what the last run generated for some paths; those whose baseline is missing or damaged are left out."""
    known = read_manifest(target).files
    found: dict[str, bytes] = {}
    try:
        stored = read_file(target / PATH) if paths and fault(target, ()) is None else None
        with zipfile.ZipFile(io.BytesIO(stored or b"")) as archive:
            plain = {item.filename for item in archive.infolist() if item.compress_type == zipfile.ZIP_STORED}
            for path in plain & set(paths):
                if digest(data := archive.read(path)) == known.get(path):
                    found[path] = data
    except (OSError, ValueError, RuntimeError, NotImplementedError, EOFError, struct.error, zipfile.BadZipFile):
        return found
    return found
