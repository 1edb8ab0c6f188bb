"""The files of an SDK that Stainless generated: which are its own, which are the maintainer's, which are both."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath

from sdkgen.migrate.repository import object_name, tracked
from sdkgen.platform.disk import read_file
from sdkgen.words.vocabulary import vocabulary

_GENERATED = re.compile(rb"^#[^\n]*generated[^\n]*stainless", re.IGNORECASE)
_HEAD = 400
_SKIPPED = {".git", ".venv", "venv", "node_modules", "__pycache__", "dist", ".sdkgen"}
_CORE = vocabulary(
    """
    __init__ _base_client _client _compat _constants _exceptions _files _models _qs _resource _response _streaming
    _types _version pagination
    """
)
"""Modules of its core, some of which have no comment at their head."""
_USUAL = (
    "src/*/_utils/*.py", "src/*/py.typed", "src/*/lib/.keep", "examples/.keep",
    "tests/__init__.py", "tests/conftest.py", "tests/utils.py", "tests/sample_file.txt", "tests/test_client.py",
    "tests/test_deepcopy.py", "tests/test_extract_files.py", "tests/test_files.py", "tests/test_models.py",
    "tests/test_qs.py", "tests/test_required_args.py", "tests/test_response.py", "tests/test_streaming.py",
    "tests/test_transform.py", "tests/test_utils/*.py", "tests/api_resources/*__init__.py",
    "bin/*", "scripts/*", ".github/*", ".devcontainer/*", ".vscode/*", "*.lock",
    "README.md", "LICENSE", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "api.md", "pyproject.toml", "noxfile.py",
    "mypy.ini", "Brewfile", ".gitignore", ".python-version", ".stats.yml", "release-please-config.json",
    ".release-please-manifest.json",
)  # fmt: skip
"""Files that it generates without a comment."""


class Kind(Enum):
    """Whose a file is."""

    OWN = "own"
    """The maintainer's."""
    PURE = "pure"
    """Stainless's, as it was generated."""
    EDITED = "edited"
    """Stainless's, with changes of the maintainer."""
    UNKNOWN = "unknown"
    """Stainless's; nothing tells whether it was changed."""


@dataclass(frozen=True, slots=True)
class Inventory:
    """The files of an SDK."""

    folder: Path
    kinds: Mapping[str, Kind]
    """By path, sorted."""
    base: str | None = None
    """The commit of the pure build, by which edits are told."""

    def of(self, *kinds: Kind) -> tuple[str, ...]:
        """Return the paths of some kinds."""
        return tuple(path for path, kind in self.kinds.items() if kind in kinds)

    def read(self, path: str) -> bytes:
        """Return what a file holds; nothing where there is none."""
        return read_file(self.folder / path) or b""


def take(folder: Path, base: str | None, pure: Mapping[str, str], keep: Iterable[str]) -> Inventory:
    """Look through the files of an SDK.

    Args:
        folder: The SDK; it need not exist.
        base: The commit of the pure build, if there is one.
        pure: What it held: git's names for the contents, by path.
        keep: Patterns of files that the configuration says are the maintainer's.
    """
    keep = tuple(keep)
    kinds: dict[str, Kind] = {}
    for path in _files(folder):
        data = read_file(folder / path)
        if data is None or any(_matches(path, pattern) for pattern in keep):
            kinds[path] = Kind.OWN
        elif path in pure:
            kinds[path] = Kind.PURE if object_name(data, pure[path]) == pure[path] else Kind.EDITED
        elif base is not None or not _is_generated(path, data):
            kinds[path] = Kind.OWN
        else:
            kinds[path] = Kind.UNKNOWN
    return Inventory(folder, kinds, base)


def _files(folder: Path) -> Iterator[str]:
    known = tracked(folder) if folder.is_dir() else ()
    if known is not None:
        yield from (path for path in known if (folder / path).is_file() and PurePosixPath(path).parts[0] != ".sdkgen")
        return
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(item for item in folders if item not in _SKIPPED)
        yield from (Path(place, name).relative_to(folder).as_posix() for name in sorted(names))


def _is_generated(path: str, data: bytes) -> bool:
    if _GENERATED.match(data[:_HEAD]):
        return True
    pure = PurePosixPath(path)
    is_core = fnmatchcase(path, "src/*/*.py") and len(pure.parts) == 3 and pure.stem in _CORE
    return is_core or any(fnmatchcase(path, pattern) for pattern in _USUAL)


def _matches(path: str, pattern: str) -> bool:
    plain = pattern.strip("/")
    return fnmatchcase(path, plain) or path.startswith(f"{plain}/")


def folded(own: Iterable[str], others: Iterable[str]) -> tuple[str, ...]:
    """Return paths with folders in place of all that lies in them, where nothing else does."""
    taken = {str(parent) for path in others for parent in PurePosixPath(path).parents}
    found: set[str] = set()
    for path in own:
        parents = [str(parent) for parent in PurePosixPath(path).parents][::-1][1:]
        found.add(next((parent for parent in parents if parent not in taken), path))
    return tuple(sorted(found))
