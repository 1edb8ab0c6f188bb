"""Versions as npm reads them."""

from __future__ import annotations

import re

_VERSION = re.compile(r"(?P<numbers>[\d.]+)(?:(?P<stage>a|b|rc)(?P<count>\d+))?(?:\.post\d+)?(?:\.dev(?P<dev>\d+))?")
_STAGES = {"a": "alpha", "b": "beta", "rc": "rc"}
_SEMVER = re.compile(r"(\d+\.\d+\.\d+)(?:-(alpha|beta|rc)\.(\d+))?(?:[-.]dev\.(\d+))?")


def semver(version: str) -> str:
    """Return a version as npm knows it: `1.0` is 1.0.0, `1.2.0b3` is 1.2.0-beta.3.

    npm knows neither a fourth number nor versions after a release: `fits` tells.
    """
    found = _VERSION.fullmatch(version)
    if found is None:
        return version
    numbers = [str(int(number)) for number in found["numbers"].split(".")]
    before = [_STAGES[found["stage"]], str(int(found["count"]))] if found["stage"] else []
    before += ["dev", str(int(found["dev"]))] if found["dev"] else []
    return ".".join([*numbers, "0", "0"][:3]) + (f"-{'.'.join(before)}" if before else "")


def fits(version: str) -> bool:
    """Tell whether nothing of a version is lost on npm."""
    found = _VERSION.fullmatch(version)
    return found is not None and ".post" not in version and found["numbers"].count(".") <= 2


def from_semver(version: str) -> str:
    """Return the version that `semver` made so; any other as it is."""
    found = _SEMVER.fullmatch(version)
    if found is None:
        return version
    numbers, stage, count, dev = found.groups()
    short = {name: letter for letter, name in _STAGES.items()}
    return numbers + (f"{short[stage]}{count}" if stage else "") + (f".dev{dev}" if dev else "")
