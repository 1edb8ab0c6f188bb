"""Modules that import each other in long chains: Python goes deeper with each, and gives up after some eighty."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from sdkgen.plan.types.components import strong_components

Place: TypeAlias = tuple[str, ...]

STEP = 30
"""How many modules may import each other one inside the other."""


def first_loaded(imports: Mapping[Place, frozenset[Place]]) -> dict[Place, tuple[Place, ...]]:
    """Return what a module has to load before its own imports, so that none of them goes deeper than `STEP` modules.

    Args:
        imports: Every module with the modules that it imports.
    """
    depth: dict[Place, int] = {}
    marks: dict[Place, dict[Place, None]] = {}
    for group in strong_components(imports, lambda place: [other for other in imports[place] if other in imports]):
        inner = sorted({other for place in group for other in imports[place] if other in depth})
        level = 1 + max((depth[other] for other in inner), default=0)
        found = {mark: None for other in inner for mark in marks[other]}
        found.update(dict.fromkeys(other for other in inner if depth[other] % STEP == 0))
        for place in group:
            depth[place], marks[place] = level, found
    return {
        place: tuple(sorted(found, key=lambda mark: (depth[mark], mark))) for place, found in marks.items() if found
    }
