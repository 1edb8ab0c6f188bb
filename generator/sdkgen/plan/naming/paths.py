"""Names as parts of paths: every file of an SDK can be checked out anywhere, on Windows too."""

from __future__ import annotations

import hashlib

from sdkgen.words.identifiers import file_safe

LONGEST_PATH = 200
"""Characters of a path below the project's folder: Windows allows 260 with the folder, less where Git is set so."""

_MODULE = 36
"""Characters that are kept for the last file below a resource: a slash, a name, a suffix."""
_STEP = 20
_DIGEST = 10


def steps(resource: tuple[str, ...]) -> tuple[str, ...]:
    """Return a resource as folders, or a module."""
    return tuple(map(file_safe, resource))


def room_for_types(package: str) -> int:
    """Return how long a path below the `types` of an SDK may be."""
    return LONGEST_PATH - len(f"src/{package}/types/")


def fitting(name: str, room: int) -> str:
    """Return a name, cut where it has no room; a digest stands for the rest, so that two long names stay two."""
    return name if len(name) <= room else f"{name[: max(room, _STEP) - _DIGEST].rstrip('_')}_x{digest(name)}"


def is_fitting(found: str, name: str) -> bool:
    """Tell whether this is a name, or what `fitting` makes of it."""
    return found == name or found.endswith(f"_x{digest(name)}")


def fitting_resource(resource: tuple[str, ...], package: str) -> tuple[str, ...]:
    """Return a resource whose modules have room: steps that go too deep become one."""
    room = LONGEST_PATH - len(f"src/{package}/resources/")
    if len("/".join(resource)) + max(len(f"/{''.join(resource[-1:])}_.py"), _MODULE) <= room:
        return resource
    room -= _MODULE + _STEP + _DIGEST
    kept = next(size for size in range(len(resource) - 1, -1, -1) if size == 0 or len("/".join(resource[:size])) < room)
    own = f"{resource[-1][:_STEP].rstrip('_')}_x{digest('.'.join(resource))}"
    return (*resource[:kept], own)


def digest(text: str) -> str:
    """Return 8 hexadecimal digits that stand for a text."""
    return hashlib.sha256(text.encode()).hexdigest()[:8]
