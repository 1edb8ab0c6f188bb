"""The two sides of a comparison: packages, or a document with its design."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from sdkgen.project import Project
from sdkgen.published.sources import Sources, sources_among
from sdkgen.targets.base import Progress

_DOCUMENTS = {".yml", ".yaml", ".json"}


def is_document(name: str) -> bool:
    """Whether a side is a document, by its name: standard input, a URL, or a file of YAML or JSON."""
    return name == "-" or urlsplit(name).scheme in {"http", "https"} or Path(name).suffix.lower() in _DOCUMENTS


def generated(project: Project, progress: Progress) -> Sources:
    """Return the files of the package that a project would be generated into.

    Raises:
        PackageError: It would have no client.
    """
    return sources_among(project.generate(progress).files, project.document.name)


def named(sources: Sources, given: str) -> str:
    """Return what reports call a side."""
    return f"{sources.project or sources.package} {sources.version}" if sources.version else given
