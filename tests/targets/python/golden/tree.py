"""All cases as packages of one folder, so that each checker runs once over everything."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from tests.targets.python.golden.cases import Case

CORE = "sdk_core"
"""What the client core is called here: generated code imports from nothing below it but the layer for older code."""


def write_tree(root: Path, chosen: Iterable[Case]) -> list[str]:
    """Generate cases below a folder, each as a package of its own that shares one copy of the client core.

    Returns:
        The dotted names of all generated modules.
    """
    names: list[str] = []
    for case in chosen:
        for path, data in case.generate().package.items():
            if path.parts[0] == "_core":
                _write(root.joinpath(CORE, *path.parts[1:]), data)
                if path.parts[1] == "compat":
                    shared = ".".join((CORE, *path.with_suffix("").parts[1:])).removesuffix(".__init__")
                    _write(root.joinpath(case.module, *path.parts), f"from {shared} import *  # noqa: F403\n".encode())
                continue
            _write(root.joinpath(case.module, *path.parts), data)
            if path.suffix == ".py":
                names.append(".".join((case.module, *path.with_suffix("").parts)).removesuffix(".__init__"))
        _write(root / case.module / "_core/__init__.py", f"from {CORE} import *  # noqa: F403\n".encode())
    return names


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
