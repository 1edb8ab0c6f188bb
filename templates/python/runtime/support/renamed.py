"""Names of modules that moved elsewhere."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping
from importlib import import_module


def renamed(module: str, names: Mapping[str, tuple[str, str, str]]) -> Callable[[str], object]:
    """Return `__getattr__` for a module whose names are called otherwise now; each use warns.

    Args:
        module: The module's `__name__`.
        names: For each old name the relative module that defines it now, its name there, and the version of this
            package that renamed it.
    """

    def resolve(name: str) -> object:
        if name not in names:
            raise AttributeError(f"module {module!r} has no attribute {name!r}")
        source, new, since = names[name]
        found = import_module(source, module.rpartition(".")[0])
        text = f"{module}.{name} is now {found.__name__}.{new}, since {since}"
        warnings.warn(text, DeprecationWarning, stacklevel=2)
        value: object = getattr(found, new)
        return value

    return resolve
