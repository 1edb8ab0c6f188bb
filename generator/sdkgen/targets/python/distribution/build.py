"""Builds the source distribution and the wheel of a generated project, the same bytes wherever and whenever."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from sdkgen.diagnostics.exit_codes import ExitCode
from sdkgen.output.manifest import digest, read_manifest
from sdkgen.targets.distribution import Foreign
from sdkgen.targets.python.distribution.tools import PublishError, run

_EPOCH = "SOURCE_DATE_EPOCH"
_OLDEST = 315_532_800
"""1980 began: zip files know nothing older."""
_DEFAULT_EPOCH = 1_580_601_600
"""2020-02-02, which Hatchling takes by itself where nobody says another day."""
_NEEDED = ("pyproject.toml", "src")
_MADE_HERE = ("dist", "build", "*.egg-info", ".*")
"""What is no part of a project, where it stands at its top: other builds, and everything hidden."""
_MADE_ANYWHERE = ("__pycache__", "*.py[cod]", ".DS_Store")


@dataclass(frozen=True, slots=True)
class Built:
    """What was built."""

    sdist: Path
    wheel: Path
    foreign: Foreign = field(default_factory=Foreign)

    @property
    def files(self) -> tuple[Path, ...]:
        """Both distributions."""
        return self.sdist, self.wheel

    @property
    def project(self) -> tuple[str, str]:
        """Name and version, as the wheel's file name spells them."""
        name, version, *_ = self.wheel.name.split("-")
        return name, version


def build(project: Path, dist: Path) -> Built:
    """Build both distributions into a folder, over what it holds under the same names.

    The wheel is built from the source distribution. The files are copied to a folder of their own before, so that
    neither a `.gitignore` above the project nor the machine state of the generator has a say. Times in the archives
    are those of `SOURCE_DATE_EPOCH`, or else a fixed day.

    Args:
        project: The folder of the generated project.
        dist: Where they go; created where it does not exist.

    Raises:
        PublishError: The folder holds no project, or the build fails.
    """
    if not all((project / name).exists() for name in _NEEDED):
        raise PublishError(f"{project} holds no generated project; `sdkgen generate` makes one", ExitCode.USAGE)
    with tempfile.TemporaryDirectory(prefix="sdkgen-build-") as folder:
        source, out = Path(folder, "source"), Path(folder, "out")
        try:
            shutil.copytree(project, source, ignore=_ignoring(project))
        except (OSError, shutil.Error) as error:
            raise PublishError(f"{project} cannot be read: {error}") from error
        built = _run(source, out)
        try:
            dist.mkdir(parents=True, exist_ok=True)
            sdist, wheel = (Path(shutil.copy2(path, dist)) for path in built)
        except OSError as error:
            raise PublishError(f"{dist} cannot be written: {error.strerror or error}") from error
        return Built(sdist, wheel, _foreign(project, source))


def _ignoring(project: Path) -> Callable[[str, list[str]], set[str]]:
    anywhere, top = shutil.ignore_patterns(*_MADE_ANYWHERE), shutil.ignore_patterns(*_MADE_HERE, *_MADE_ANYWHERE)
    return lambda folder, names: top(folder, names) if Path(folder) == project else anywhere(folder, names)


def _run(source: Path, out: Path) -> tuple[Path, Path]:
    code, said = run("build", ["--no-isolation", "--outdir", str(out), str(source)], out.parent, _environment())
    sdists, wheels = sorted(out.glob("*.tar.gz")), sorted(out.glob("*.whl"))
    if code or len(sdists) != 1 or len(wheels) != 1:
        raise PublishError(f"the project cannot be built:\n{said.replace(str(source), '.').strip()}")
    return sdists[0], wheels[0]


def _environment() -> dict[str, str]:
    given = os.environ.get(_EPOCH, "").strip()
    if given and not (given.isdecimal() and int(given) >= _OLDEST):
        raise PublishError(f"{_EPOCH} must be the seconds of a time since 1980, not {given!r}", ExitCode.USAGE)
    return {_EPOCH: given or str(_DEFAULT_EPOCH), "PYTHONDONTWRITEBYTECODE": "1"}


def _foreign(project: Path, source: Path) -> Foreign:
    known = read_manifest(project).files
    found = {path.relative_to(source).as_posix(): path for path in source.rglob("*") if path.is_file()}
    own = sorted(path for path in found if path.startswith("src/") and path not in known)
    edited = sorted(path for path, file in found.items() if known.get(path, "") not in ("", digest(file.read_bytes())))
    removed = sorted(path for path in known.keys() - found.keys() if not path.startswith("."))
    return Foreign(tuple(own), tuple(edited), tuple(removed))
