"""A project as it is built: without what lies around it, and with what of it is not the generator's named."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from sdkgen.diagnostics.exit_codes import ExitCode
from sdkgen.output.manifest import digest, read_manifest
from sdkgen.targets.distribution import Foreign
from sdkgen.targets.packaging.programs import PublishError

EPOCH = "SOURCE_DATE_EPOCH"
_OLDEST = 315_532_800
"""1980 began: zip files know nothing older."""
_DEFAULT_EPOCH = 1_580_601_600
"""2020-02-02, which Hatchling takes by itself where nobody says another day."""
_MADE_HERE = ("dist", "build", "node_modules", "*.egg-info", ".*")
"""What is no part of a project, where it stands at its top: other builds, and everything hidden."""
_MADE_ANYWHERE = ("__pycache__", "*.py[cod]", ".DS_Store")


def epoch() -> int:
    """Return the time of all files of archives: that of `SOURCE_DATE_EPOCH`, or else a fixed day.

    Raises:
        PublishError: It is no such time.
    """
    given = os.environ.get(EPOCH, "").strip()
    if given and not (given.isdecimal() and int(given) >= _OLDEST):
        raise PublishError(f"{EPOCH} must be the seconds of a time since 1980, not {given!r}", ExitCode.USAGE)
    return int(given or _DEFAULT_EPOCH)


def copied(project: Path, source: Path, needed: Sequence[str]) -> Foreign:
    """Copy a generated project to a folder of its own, and return what of it the generator did not write.

    Neither a `.gitignore` above the project nor the machine state of the generator has a say there.

    Args:
        project: The folder of the generated project.
        source: Where it goes; it must not exist.
        needed: Without which files and folders it is no project.

    Raises:
        PublishError: The folder holds no project, or cannot be read.
    """
    if not all((project / name).exists() for name in needed):
        raise PublishError(f"{project} holds no generated project; `sdkgen generate` makes one", ExitCode.USAGE)
    try:
        shutil.copytree(project, source, ignore=_ignoring(project))
    except (OSError, shutil.Error) as error:
        raise PublishError(f"{project} cannot be read: {error}") from error
    known = read_manifest(project).files
    found = {path.relative_to(source).as_posix(): path for path in source.rglob("*") if path.is_file()}
    own = sorted(path for path in found if path.startswith("src/") and path not in known)
    edited = sorted(path for path, file in found.items() if known.get(path, "") not in ("", digest(file.read_bytes())))
    removed = sorted(path for path in known.keys() - found.keys() if not path.startswith("."))
    return Foreign(tuple(own), tuple(edited), tuple(removed))


def _ignoring(project: Path) -> Callable[[str, list[str]], set[str]]:
    anywhere, top = shutil.ignore_patterns(*_MADE_ANYWHERE), shutil.ignore_patterns(*_MADE_HERE, *_MADE_ANYWHERE)
    return lambda folder, names: top(folder, names) if Path(folder) == project else anywhere(folder, names)


def kept(paths: Sequence[Path], dist: Path) -> list[Path]:
    """Copy what was built into a folder, over what it holds under the same names, and return where it is.

    Raises:
        PublishError: The folder cannot be written.
    """
    try:
        dist.mkdir(parents=True, exist_ok=True)
        return [Path(shutil.copy2(path, dist)) for path in paths]
    except OSError as error:
        raise PublishError(f"{dist} cannot be written: {error.strerror or error}") from error
