"""Names that were published and are used no longer: for the rest of the major version they still lead somewhere."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass

from sdkgen.design.lock import Names, Retired, RetiredNames


@dataclass(frozen=True, slots=True)
class PinChanges:
    """What one release does to published names."""

    pins: Names
    """The pins of the release before, without those whose names are forgotten."""
    retired: RetiredNames


def retire(pins: Names, now: Names, retired: RetiredNames, version: str, *, keep_gone: bool) -> PinChanges:
    """Return what becomes of names that were renamed or whose owner is gone.

    Args:
        pins: The names of the release before, by owner.
        now: The names of this release.
        retired: Names that were retired before; those of another major version are forgotten.
        version: The version of this release.
        keep_gone: Whether the name of an owner that is gone is retired too.
    """
    kept = {name: item for name, item in retired.items() if _major(item.since) == _major(version)}
    forgotten = {owner for owner, name in pins.items() if owner not in now and name in retired and name not in kept}
    left = {owner: name for owner, name in pins.items() if owner not in forgotten}
    for owner, name in left.items():
        if owner in now and now[owner] != name:
            kept[name] = Retired(owner, version)
        elif owner not in now and keep_gone and name not in kept:
            kept |= {old: Retired(owner, version) for old, item in kept.items() if item.owner == owner}
            kept[name] = Retired(owner, version)
    active = set(now.values())
    return PinChanges(left, {name: item for name, item in kept.items() if name not in active})


def without_renamed(pins: Names, chosen: Mapping[str, Set[tuple[tuple[str, ...], str]]]) -> Names:
    """Return the pins of types without those that the design names otherwise, on purpose.

    Args:
        pins: Import paths by definition.
        chosen: The packages and names that the design gives, by definition: it has each of them.
    """
    return {key: path for key, path in pins.items() if key not in chosen or _place(path) in chosen[key]}


def _place(path: str) -> tuple[tuple[str, ...], str]:
    *package, _, name = path.split(".")
    return tuple(package), name


def _major(version: str) -> str:
    return version.partition(".")[0]
