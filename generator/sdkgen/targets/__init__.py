"""The languages that SDKs are written in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sdkgen.targets.base import Target


def _python() -> Target:
    from sdkgen.targets.python.target import PYTHON

    return PYTHON


def _typescript() -> Target:
    from sdkgen.targets.typescript.target import TYPESCRIPT

    return TYPESCRIPT


def target_of(project: Path) -> Target:
    """Return the language of a generated project; Python where its folder does not tell."""
    targets = [load() for load in TARGETS.values()]
    return next((target for target in targets if (project / target.metadata_file).is_file()), targets[0])


TARGETS: Mapping[str, Callable[[], Target]] = {"python": _python, "typescript": _typescript}
"""Each language by its key below `targets` in `sdk.yml`; loaded when it is asked for."""
