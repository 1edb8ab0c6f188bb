"""Source distributions and wheels, as the core sees them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from sdkgen.design.model import SdkConfig
from sdkgen.targets.distribution import Verdict
from sdkgen.targets.packaging.addresses import checked_url
from sdkgen.targets.python.custom_code import Maintained
from sdkgen.targets.python.distribution.build import Built, build
from sdkgen.targets.python.distribution.check import check
from sdkgen.targets.python.distribution.upload import login, upload
from sdkgen.targets.python.distribution.verify import verify


class PythonDistribution:
    """Builds, proves and publishes Python projects."""

    suffixes = (".whl", ".tar.gz")

    def build(self, project: Path, dist: Path) -> Built:
        """Build both distributions of a project into a folder, and check what an index would refuse."""
        built = build(project, dist)
        check(built)
        return built

    def verify(self, path: Path, files: Mapping[str, bytes], config: SdkConfig) -> Verdict:
        """Compare a wheel or an sdist with one that is built from generated files and what the design calls own."""
        return verify(path, files, Maintained.of(config))

    def uploader(self, index: str, simple: str | None) -> Callable[[Sequence[Path]], Sequence[Path]]:
        """Return what uploads a source distribution and its wheel, with the login that the environment holds."""
        user, address = login(), checked_url(index)

        def send(files: Sequence[Path]) -> Sequence[Path]:
            sdist, wheel = files
            return upload(Built(sdist, wheel), address, simple, user)

        return send
