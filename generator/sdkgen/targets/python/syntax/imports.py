"""Exact imports: collected while annotations are written, never repaired afterwards."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TypeAlias

from sdkgen.design.model import CustomCode

_DIGITS = frozenset("0123456789")
_DIGIT = ord("0")
_PARTS = re.compile(r"[0-9]+|[^0-9]")


@dataclass(slots=True)
class Imports:
    """The imports of one generated module."""

    package: tuple[str, ...]
    """The package that the module lives in, below the SDK's top package: `("types", "ai")`."""
    modules: set[tuple[str, str | None]] = field(default_factory=set[tuple[str, str | None]])
    names: dict[str, set[tuple[str, str | None]]] = field(default_factory=dict[str, set[tuple[str, str | None]]])
    own: frozenset[str] = frozenset()
    """What the module defines itself: helpers of these names are imported under private ones."""

    def module(self, name: str, alias: str | None = None) -> None:
        """Add `import name as alias`."""
        self.modules.add((name, alias))

    def name(self, module: str, name: str, alias: str | None = None) -> None:
        """Add `from module import name as alias`."""
        self.names.setdefault(module, set()).add((name, alias))

    def core(self, name: str) -> str:
        """Import a name from the client core and return what it is called here."""
        return self._helper(self.relative(("_core",)), name)

    def custom(self, found: CustomCode) -> str:
        """Import what the maintainer of the SDK wrote, under a private name, and return that."""
        alias = f"_{found.name}"
        self.name(self.relative(found.module), found.name, alias)
        return alias

    def typing(self, name: str) -> str:
        """Import a name from `typing` or `collections.abc` and return what it is called here."""
        return self._helper("collections.abc" if name in {"Iterable", "Mapping"} else "typing", name)

    def extensions(self, name: str) -> str:
        """Import a name from `typing_extensions` and return what it is called here."""
        return self._helper("typing_extensions", name)

    def _helper(self, module: str, name: str) -> str:
        alias = f"_{name}" if name in self.own else None
        self.name(module, name, alias)
        return alias or name

    @property
    def imported(self) -> set[str]:
        """What the module calls the things that it imports."""
        entries = self.modules.union(*self.names.values())
        return {alias or name for name, alias in entries}

    def relative(self, target: tuple[str, ...]) -> str:
        """Return the relative module path from this module's package to a module of the SDK."""
        common = 0
        while common < min(len(self.package), len(target)) and self.package[common] == target[common]:
            common += 1
        return "." * (len(self.package) - common + 1) + ".".join(target[common:])

    @property
    def siblings(self) -> frozenset[tuple[str, ...]]:
        """The modules of the SDK that this one imports from: what `relative` was given."""
        found: set[tuple[str, ...]] = set()
        for module in self.names:
            path = module.lstrip(".")
            if path and path != module:
                above = len(self.package) + 1 - (len(module) - len(path))
                found.add((*self.package[:above], *path.split(".")))
        return frozenset(found)

    def lines(self) -> list[str]:
        """Return import statements in isort's order: standard library, third party, own; in each, modules first."""
        groups: list[list[str]] = [[], [], []]
        for name, alias in sorted(self.modules, key=_key):
            groups[_group(name)].append(f"import {name} as {alias}" if alias else f"import {name}")
        for module in sorted(self.names, key=_module_key):
            groups[_group(module)] += [f"from {module} import {names}" for names in _statements(self.names[module])]
        return [line for group in groups if group for line in (*group, "")][:-1] if any(groups) else []


def _group(module: str) -> int:
    return 2 if module.startswith(".") else 1 if module in {"typing_extensions", "httpx", "pydantic"} else 0


def _key(entry: tuple[str, str | None]) -> tuple[str, str]:
    return entry[0], entry[1] or ""


def _module_key(module: str) -> tuple[int, Natural]:
    depth = len(module) - len(module.lstrip("."))
    return -depth, natural(module)


Natural: TypeAlias = tuple[tuple[int, int], ...]
"""What a text is sorted by."""


@lru_cache(maxsize=8192)
def natural(text: str) -> Natural:
    """Return what puts `step9` before `step10`: each character, numbers as a whole."""
    return tuple((_DIGIT, int(part)) if part[0] in _DIGITS else (ord(part[0]), 0) for part in _PARTS.findall(text))


def _statements(entries: set[tuple[str, str | None]]) -> list[str]:
    """Return what follows `import`: the plain names together, each alias by itself, sorted by their first name."""
    plain = sorted((name for name, alias in entries if alias is None), key=name_key)
    found = [(name_key(name), f"{name} as {alias}") for name, alias in entries if alias is not None]
    if plain:
        found.append((name_key(plain[0]), ", ".join(plain)))
    return [text for _, text in sorted(found)]


@lru_cache(maxsize=8192)
def name_key(name: str) -> tuple[int, Natural, Natural]:
    """Return what imported names are sorted by: constants, then classes, then the rest, whatever their case."""
    kind = 0 if name.isupper() and len(name) > 1 else 1 if name[:1].isupper() else 2
    return kind, natural(name.lower()), natural(name)
