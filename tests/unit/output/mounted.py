"""A process with mounts of its own: `mounted.py <folder> <kind>`, where `folder/sdk` holds the old version.

It mounts something at or below the target, writes the new version, and prints as JSON what is there then. Where this
user may not mount anything, a mount table says that it is so.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from sdkgen.output.write import write
from sdkgen.platform import mounts
from tests.unit.output.trees import NEW, tree

PLACES = {
    "bind": "data",
    "bind deep": "lib/deep/data",
    "bind over ours": "pkg1",
    "bind over own": ".sdkgen",
    "file": "settings.env",
    "file of ours": "merged.txt",
    "tmpfs": "data",
}


def main(folder: str, kind: str) -> None:
    """Mount, write, and tell."""
    target, outside = Path(folder, "sdk"), Path(folder, "outside")
    point = target / PLACES[kind]
    source = "tmpfs" if kind == "tmpfs" else str(outside)
    how = ["-t", "tmpfs"] if kind == "tmpfs" else ["--bind"]
    done = subprocess.run(["mount", *how, source, str(point)], capture_output=True, check=False)
    if done.returncode:
        device = "0:1"
        table = f"1 0 {device} / / rw - ext4 x rw\n2 1 {device} {outside} {point} rw - ext4 x rw\n"
        mounts.tables = lambda: [table]
    if kind == "tmpfs":
        (point / "kept").write_bytes(b"precious")
    before = _seen(point)
    write(target, NEW)
    found = {path: data.decode() for path, data in tree(target).items()}
    print(json.dumps({"tree": found, "same": _seen(point) == before, "mounted": os.path.ismount(point)}))


def _seen(point: Path) -> tuple[int, int]:
    """Which file or folder stands there, and on which device."""
    found = point.stat()
    return found.st_dev, found.st_ino


if __name__ == "__main__":
    main(*sys.argv[1:])
