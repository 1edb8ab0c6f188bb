"""Packages for npm, as the core sees them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from sdkgen.design.model import SdkConfig
from sdkgen.diagnostics.exit_codes import ExitCode
from sdkgen.targets.distribution import Verdict
from sdkgen.targets.packaging.addresses import checked_url
from sdkgen.targets.packaging.programs import PublishError
from sdkgen.targets.typescript.distribution.build import Built, build
from sdkgen.targets.typescript.distribution.upload import login, upload
from sdkgen.targets.typescript.distribution.verify import verify


class TypeScriptDistribution:
    """Builds, proves and publishes TypeScript projects."""

    suffixes = (".tgz",)

    def build(self, project: Path, dist: Path) -> Built:
        """Build the package of a project into a folder, and check what nobody could use."""
        return build(project, dist)

    def verify(self, path: Path, files: Mapping[str, bytes], config: SdkConfig) -> Verdict:
        """Compare a package with one that is built from generated files, and from what the design calls own."""
        settings = config.target("typescript")
        return verify(path, files, [place for place, _ in settings.own_files] if settings is not None else [])

    def uploader(self, index: str, simple: str | None) -> Callable[[Sequence[Path]], Sequence[Path]]:
        """Return what uploads a package, with the token that the environment holds."""
        if simple is not None:
            raise PublishError("a registry of npm has one address: leave out --simple", ExitCode.USAGE)
        token, address = login(), checked_url(index)
        return lambda files: upload(files[0], address, token)
