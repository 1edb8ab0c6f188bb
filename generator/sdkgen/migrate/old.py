"""The SDK as it was: its files, what was published of it, and the names that it gives its successor."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from sdkgen.adopt.adopt import Adoption, adopt
from sdkgen.adopt.fidelity import Fidelity, compare
from sdkgen.design.lock import Lock
from sdkgen.design.releases import PastRelease
from sdkgen.document.load import Document
from sdkgen.migrate.changelog import releases, version_of
from sdkgen.migrate.inventory import Inventory, Kind, take
from sdkgen.migrate.metadata import project
from sdkgen.migrate.repository import git, pure_build
from sdkgen.migrate.workspace import Commits
from sdkgen.pipeline import Result
from sdkgen.published.download import sources_of
from sdkgen.published.model import Package
from sdkgen.published.read import package_of
from sdkgen.published.sources import PackageError
from sdkgen.targets import TARGETS

METADATA, CHANGELOG = "pyproject.toml", "CHANGELOG.md"


@dataclass(frozen=True, slots=True)
class Old:
    """What there is of the SDK so far."""

    inventory: Inventory
    package: Package | None
    """What was published; None where nothing was named or found."""
    pure_metadata: bytes
    """The metadata of the pure build."""

    @property
    def metadata(self) -> bytes:
        """Its `pyproject.toml`."""
        return self.inventory.read(METADATA)

    @property
    def version(self) -> str | None:
        """The version of the project, or of the package."""
        said = project(self.metadata).get("version")
        given = said if isinstance(said, str) else self.package.version if self.package is not None else None
        return version_of(given) if given is not None else None


@dataclass(frozen=True, slots=True)
class Recovered:
    """The published names, with the history."""

    lock: Lock
    package: Package | None
    adoption: Adoption | None

    def compared(self, result: Result) -> Fidelity | None:
        """Return how much of the published package a generated one has; None where none was read."""
        if self.package is None or self.adoption is None:
            return None
        return compare(self.package, self.adoption.found, result.plan, self.adoption.lock)


def read_old(out: Path, sdk: str | None, base: str | None, keep: Iterable[str], known: Iterable[Commits]) -> Old:
    """Read what there is of an SDK.

    Args:
        out: Its folder, which need not exist.
        sdk: The published package, as `sdkgen adopt` takes it; by default what lies in the folder.
        base: The commit of the pure build; by default one that is known.
        keep: Patterns of files that are the maintainer's.
        known: Commits that the workspace names.

    Raises:
        MigrateError: The commit is not there.
        PackageError: There is no such package.
    """
    commit, pure = pure_build(out, base, known)
    inventory = take(out, commit, pure, keep)
    shown = git(out, "show", f"{commit}:./{METADATA}") if commit is not None else None
    return Old(inventory, _package(out, sdk, inventory), shown or b"")


def _package(out: Path, sdk: str | None, inventory: Inventory) -> Package | None:
    if sdk is not None:
        return package_of(sources_of(sdk))
    if not any(path.endswith("/_client.py") for path in inventory.of(Kind.PURE, Kind.EDITED, Kind.UNKNOWN)):
        return None
    try:
        return package_of(sources_of(str(out / "src" if (out / "src").is_dir() else out)))
    except PackageError:
        return None


def recovered(old: Old, document: Document) -> Recovered:
    """Return the names of the published package, and the releases of the changelog, the present one last.

    Args:
        old: The SDK.
        document: What it was generated from, transforms of the design applied.
    """
    adoption = adopt(old.package, document) if old.package is not None else None
    history = list(releases(old.inventory.read(CHANGELOG).decode("utf-8", "replace")))
    if old.version is not None:
        last = next((item for item in history if item.version == old.version), PastRelease(old.version))
        history = [*(item for item in history if item != last), replace(last, needs=_needs(old.metadata))]
    lock = adoption.lock if adoption is not None else Lock()
    return Recovered(replace(lock, releases=tuple(history)), old.package, adoption)


def _needs(metadata: bytes) -> Mapping[str, str]:
    try:
        return TARGETS["python"]().published(metadata).dependencies
    except ValueError:
        return {}
