"""Versions: what a change asks of the next one."""

from __future__ import annotations

from packaging.version import Version

from sdkgen.targets.findings import Level


def next_version(base: str, level: Level) -> str:
    """Return the least version that may follow another.

    A breaking change counts the first number up, an addition the second, anything else the third. Below 1.0.0 a
    breaking change counts the second number up and all else the third, so that whoever asks for `~=0.3.0` is never
    broken. What follows a pre-release is the release that it announced.

    Args:
        base: The version before, as PEP 440 writes it.
        level: The gravest change.
    """
    before = Version(base)
    if before.is_prerelease:
        return before.base_version
    major, minor, micro = before.major, before.minor, before.micro
    if level is Level.BREAKING:
        return f"{major + 1}.0.0" if major else f"0.{minor + 1}.0"
    if level is Level.MINOR and major:
        return f"{major}.{minor + 1}.0"
    return f"{major}.{minor}.{micro + 1}"


def follows(version: str, base: str) -> bool:
    """Tell whether a version is newer than another."""
    return Version(version) > Version(base)


def suffices(version: str, needed: str) -> bool:
    """Tell whether a version, or the release that it announces, is at least another."""
    return Version(Version(version).base_version) >= Version(needed)
