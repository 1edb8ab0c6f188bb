"""What of the TypeScript of a golden case is compared: what the head of its document names, in the files of this
language.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePosixPath

from tests.targets.python.golden.cases import Case

_FILES = {
    "resources": ("resources",),
    "types": ("resources",),
    "_webhooks.py": ("resources",),
    "pagination": ("pages.ts",),
    "_client.py": ("client.ts", "settings.ts"),
}
"""The parts of the Python package that a document names, and where the same is in TypeScript, if anywhere."""
_EVERYWHERE = "index.ts"
"""A file of every SDK that lists what others hold."""


def below_src(files: Mapping[str, bytes]) -> dict[PurePosixPath, bytes]:
    """Return the sources of a project, by their path below `src`."""
    found = {PurePosixPath(path): data for path, data in files.items()}
    return {path.relative_to("src"): data for path, data in found.items() if path.parts[0] == "src"}


def sources(case: Case) -> dict[PurePosixPath, bytes]:
    """Generate a case, and return the files below `src`."""
    return below_src(case.generate("typescript").result.files)


def kept_typescript(case: Case) -> dict[str, str]:
    """Return the files of a case that are compared, by their path in the expected folder."""
    named = (case.head("expects") or "resources types").split()
    wanted = {place for name in named for place in _FILES.get(name, ())}
    return {
        f"typescript/{path}": data.decode()
        for path, data in sources(case).items()
        if path.parts[0] in wanted and path.name != _EVERYWHERE
    }
