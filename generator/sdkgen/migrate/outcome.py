"""What becomes of each file of the old SDK."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import PurePosixPath

from sdkgen.migrate.inventory import Inventory, Kind
from sdkgen.migrate.needs import Code, broken, needed

OPTIONAL = frozenset({".gitignore", "CONTRIBUTING.md", "examples/first_call.py", "tests/test_smoke.py"})
"""Files that are not generated where the maintainer has them."""
_STATISTICS = ".stats.yml"


@dataclass(frozen=True, slots=True)
class Outcome:
    """The files of the old SDK by what becomes of them, save those of the maintainer that nothing happens to."""

    removed: tuple[str, ...]
    """Generated once, unedited, and generated no more."""
    needed: tuple[tuple[str, str], ...]
    """The same, but the maintainer's code needs them: they stay. Each with what needs it."""
    replaced: tuple[str, ...]
    """Generated then and now."""
    edited: tuple[str, ...]
    """The same, and edited between: the edits have to be made again."""
    left: tuple[str, ...]
    """Generated once and edited, and generated no more: they stay."""
    unsure: tuple[str, ...]
    """Generated once and generated no more; nothing tells whether they were edited: they stay."""
    around: tuple[str, ...]
    """Generated once and part of no package, such as workflows and scripts: they stay."""
    clashes: tuple[str, ...]
    """The maintainer's own under names that are generated now, or hiding what is."""


def outcome(inventory: Inventory, package: str, files: Collection[str], merged: Collection[str]) -> Outcome:
    """Decide about the files of an SDK.

    Args:
        inventory: The files.
        package: The import package.
        files: What is generated now.
        merged: What of it takes over what the old file of its name has.
    """
    stale = [path for path in inventory.kinds if path not in files]
    hiding = {path for path in stale if _hides(path, files)}
    own = [path for path in stale if inventory.kinds[path] in (Kind.OWN, Kind.EDITED)]
    old = [path for path in stale if inventory.kinds[path] is Kind.PURE and _goes(path, package)]
    code = Code(inventory)
    needs = needed(code, own, old)
    gone = [path for path in old if path not in needs]
    tests = [path for path in gone if path.startswith("tests/")]
    gone = [path for path in gone if path not in tests]
    gone += [path for path in broken(code, tests, gone) if path not in gone]
    unsure = [path for path in inventory.of(Kind.UNKNOWN) if path in stale and _goes(path, package)]
    new = [path for path in inventory.kinds if path in files and path not in merged]
    return Outcome(
        removed=tuple(sorted({*gone, *(path for path in unsure if path in hiding)})),
        needed=tuple(sorted(needs.items())),
        replaced=tuple(path for path in new if inventory.kinds[path] in (Kind.PURE, Kind.UNKNOWN)),
        edited=tuple(path for path in new if inventory.kinds[path] is Kind.EDITED),
        left=tuple(path for path in own if inventory.kinds[path] is Kind.EDITED and _goes(path, package)),
        unsure=tuple(path for path in unsure if path not in hiding),
        around=tuple(
            path for path in stale if inventory.kinds[path] in (Kind.PURE, Kind.UNKNOWN) and not _goes(path, package)
        ),
        clashes=tuple(
            sorted({*(path for path in new if inventory.kinds[path] is Kind.OWN), *(hiding.intersection(own))})
        ),
    )


def _goes(path: str, package: str) -> bool:
    """Tell whether a file is part of what is generated anew: the package, its tests, the statistics of a build."""
    return path.startswith((f"src/{package}/", "tests/")) or path == _STATISTICS


def _hides(path: str, files: Collection[str]) -> bool:
    """Tell whether a package hides a generated module: Python imports `calls/__init__.py`, not `calls.py`."""
    pure = PurePosixPath(path)
    return pure.name == "__init__.py" and f"{pure.parent}.py" in files
