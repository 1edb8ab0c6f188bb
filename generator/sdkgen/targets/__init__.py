"""The languages that SDKs are written in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sdkgen.targets.base import Target


def _python() -> Target:
    from sdkgen.targets.python.target import PYTHON

    return PYTHON


TARGETS: Mapping[str, Callable[[], Target]] = {"python": _python}
"""Each language by its key below `targets` in `sdk.yml`; loaded when it is asked for."""
