"""Names of modules that are defined elsewhere."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping
from importlib import import_module


def renamed(module: str, names: Mapping[str, tuple[str, str, str]]) -> Callable[[str], object]:
    """Return `__getattr__` for a module whose names are those of others; the use of one that was given up warns.

    Args:
        module: The module's `__name__`.
        names: For each name the relative module that defines it, its name there, and the version of this package
            that renamed it; empty where both names are in use.
    """

    def resolve(name: str) -> object:
        if name not in names:
            raise AttributeError(f"module {module!r} has no attribute {name!r}")
        source, new, since = names[name]
        found = import_module(source, module.rpartition(".")[0])
        if since:
            text = f"{module}.{name} is now {found.__name__}.{new}, since {since}"
            warnings.warn(text, DeprecationWarning, stacklevel=2)
        value: object = getattr(found, new)
        return value

    return resolve
