"""What a release needs to be installed."""

from __future__ import annotations

import re
import tomllib
from typing import cast

PYTHON = "python"
_REQUIREMENT = re.compile(r"^\s*([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[[^\]]*\])?\s*\(?([^;)]*)\)?")


def requirements(pyproject: bytes) -> dict[str, str]:
    """Return the version specifier of each distribution that a project needs, and that of Python itself.

    Args:
        pyproject: The text of its `pyproject.toml`.
    """
    project = _project(pyproject)
    found = {PYTHON: str(project.get("requires-python", ""))}
    for text in cast("list[str]", project.get("dependencies", [])):
        match = _REQUIREMENT.match(text)
        if match is not None:
            found[re.sub(r"[-_.]+", "-", match[1]).lower()] = match[2].strip()
    return found


def version_of(pyproject: bytes) -> str:
    """Return the version of a project, empty where it says none."""
    return str(_project(pyproject).get("version", ""))


def _project(pyproject: bytes) -> dict[str, object]:
    return cast("dict[str, object]", tomllib.loads(pyproject.decode()).get("project", {}))
