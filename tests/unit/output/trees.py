"""Folders as values, and two versions of a project with what its user added."""

from __future__ import annotations

from pathlib import Path

_LINES = b"".join(b"line %d\n" % number for number in range(9))
OLD = {
    "same.py": b"same\n",
    "merged.txt": _LINES,
    "gone/away.py": b"old\n",
    **{f"pkg{number % 7}/m{number}.py": f"old {number}\n".encode() for number in range(60)},
}
NEW = {
    "same.py": b"same\n",
    "merged.txt": b"new\n" + _LINES,
    "fresh/start.py": b"new\n",
    **{f"pkg{number % 7}/m{number}.py": f"new {number}\n".encode() for number in range(60)},
}
OWN = {"manifest.json", "baseline.zip", "last-run.json", ".gitignore"}
EDIT = b"an edit\n"
"""Stands at the end of `merged.txt` in the tests that edit it."""
MINE = {"README.md": b"mine\n", "pkg1/extra.py": b"mine\n", "lib/deep/tool.py": b"mine\n"}


def tree(folder: Path) -> dict[str, bytes]:
    """Return every file of a folder but those of the generator itself."""
    found = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    return {name: path.read_bytes() for name, path in found.items() if not name.startswith(".sdkgen/")}


def put(folder: Path, files: dict[str, bytes]) -> None:
    """Write files as a user would."""
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
