"""Checks a package before anyone sees it: that every path of it leads to a file, and that nothing else is in it."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import cast

from sdkgen.diagnostics.exit_codes import ExitCode
from sdkgen.platform.disk import FOLDER
from sdkgen.targets.packaging.programs import PublishError
from sdkgen.targets.typescript.distribution.metadata import leaves

_NEEDED = ("package.json", "README.md", "LICENSE", "CHANGELOG.md", "dist/index.mjs", "dist/index.cjs")
_PATHS = ("main", "module", "types", "exports", "bin")


def check(name: str, files: Mapping[str, bytes]) -> None:
    """Check the files of a package, by their paths in it.

    Raises:
        PublishError: Something is wrong; the text names it.
    """
    if missing := [path for path in _NEEDED if not files.get(path, b"").strip()]:
        raise PublishError(f"{name} lacks {', '.join(missing)}", ExitCode.REFUSED)
    metadata = cast("dict[str, object]", json.loads(files["package.json"]))
    paths = [path for key in _PATHS for path in leaves(metadata.get(key))]
    if astray := sorted({path for path in paths if "*" not in path and not _there(path, files)}):
        raise PublishError(f"package.json of {name} names what is not there: {', '.join(astray)}", ExitCode.REFUSED)
    if state := [path for path in files if FOLDER in path.split("/")]:
        raise PublishError(f"{name} holds state of the generator: {', '.join(state)}", ExitCode.REFUSED)


def _there(path: str, files: Collection[str]) -> bool:
    return path.removeprefix("./") in files
