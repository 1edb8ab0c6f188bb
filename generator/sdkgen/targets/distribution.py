"""What the core knows of the distributions of a generated project, in any language."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from sdkgen.design.model import SdkConfig


@dataclass(frozen=True, slots=True)
class Foreign:
    """What of a project the generator did not write.

    Attributes:
        own: Files of the package that the generator did not write, by their path in the project. They are part of
            every distribution.
        edited: Generated files that do not hold what the generator wrote, as the manifest of the project says.
        removed: Generated files that are not there.
    """

    own: tuple[str, ...] = ()
    edited: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


class Built(Protocol):
    """Distributions of a generated project."""

    @property
    def files(self) -> tuple[Path, ...]:
        """Each distribution."""
        ...

    @property
    def foreign(self) -> Foreign:
        """What of them the generator did not write."""
        ...


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a distribution compares with the generator.

    Attributes:
        differences: (path, what is wrong with it), sorted; empty where all is as it should be.
        own: Files that the design names as the maintainer's own: (path, SHA-256 in hexadecimal), sorted.
        edited: Generated files that the design lets the maintainer edit, and that do not hold what is generated; or
            what such a file decides. In the same form.
        files: How many files were compared.
        sha256: The digest of the distribution that was compared, in hexadecimal.
        identical: Whether it is byte for byte what is built here.
    """

    differences: tuple[tuple[str, str], ...]
    own: tuple[tuple[str, str], ...]
    edited: tuple[tuple[str, str], ...]
    files: int
    sha256: str
    identical: bool


class Distribution(Protocol):
    """How projects of a language are built, proven and published. What goes wrong raises `SdkgenError`."""

    @property
    def suffixes(self) -> tuple[str, ...]:
        """How the names of its distributions end."""
        ...

    def build(self, project: Path, dist: Path) -> Built:
        """Build every distribution of a project into a folder, and check what an index would refuse."""
        ...

    def verify(self, path: Path, files: Mapping[str, bytes], config: SdkConfig) -> Verdict:
        """Compare a distribution with one that is built from generated files, and from what the design calls own."""
        ...

    def uploader(self, index: str, simple: str | None) -> Callable[[Sequence[Path]], Sequence[Path]]:
        """Return what uploads the files of distributions, and tells which it uploaded.

        Args:
            index: Where the index takes uploads; an address that no login may be sent to is refused at once.
            simple: Where the pages of the index are; None to derive it.
        """
        ...
