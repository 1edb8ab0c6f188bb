"""Builds the source distribution and the wheel of a generated project, the same bytes wherever and whenever."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from sdkgen.targets.distribution import Foreign
from sdkgen.targets.packaging.programs import PublishError
from sdkgen.targets.packaging.sources import EPOCH, copied, epoch, kept
from sdkgen.targets.python.distribution.tools import run

_NEEDED = ("pyproject.toml", "src")


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

    The wheel is built from the source distribution. Times in the archives are those of `SOURCE_DATE_EPOCH`, or else a
    fixed day.

    Args:
        project: The folder of the generated project.
        dist: Where they go; created where it does not exist.

    Raises:
        PublishError: The folder holds no project, or the build fails.
    """
    with tempfile.TemporaryDirectory(prefix="sdkgen-build-") as folder:
        source, out = Path(folder, "source"), Path(folder, "out")
        foreign = copied(project, source, _NEEDED)
        sdist, wheel = kept(_run(source, out), dist)
        return Built(sdist, wheel, foreign)


def _run(source: Path, out: Path) -> tuple[Path, Path]:
    environment = {EPOCH: str(epoch()), "PYTHONDONTWRITEBYTECODE": "1"}
    code, said = run("build", ["--no-isolation", "--outdir", str(out), str(source)], out.parent, environment)
    sdists, wheels = sorted(out.glob("*.tar.gz")), sorted(out.glob("*.whl"))
    if code or len(sdists) != 1 or len(wheels) != 1:
        raise PublishError(f"the project cannot be built:\n{said.replace(str(source), '.').strip()}")
    return sdists[0], wheels[0]
