"""Reading `targets`: the languages that an SDK is written in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sdkgen.design.model import TargetSettings
from sdkgen.design.reader import Node, Reader

REPOSITORY = re.compile(r"[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+")
_NPM = re.compile(r"(?:@[a-z0-9-][a-z0-9._-]{0,98}/)?[a-z0-9-][a-z0-9._-]{0,98}")
_FOLDER = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9._-]{0,98}")
KEYS = {"python": ("python",), "typescript": ("typescript", "node")}
"""The keys of each language; an older one where it had another."""


def read_targets(reader: Reader, targets: Node) -> Iterator[TargetSettings]:
    """Yield the languages that a design names, with the folder and the package of each.

    Args:
        reader: Collects findings.
        targets: What stands below `targets`.
    """
    for name, keys in KEYS.items():
        key = next((key for key in keys if key in targets), None)
        if key is None:
            continue
        at = f"#/targets/{key}"
        settings = reader.child(targets, key, "#/targets", None if name == "python" else name)
        package = reader.text(settings, "package_name", at, _NPM) if name != "python" else None
        repository = reader.text(settings, "production_repo", at, REPOSITORY) if name != "python" else None
        yield TargetSettings(name, reader.text(settings, "out", at, _FOLDER) or name, package, repository)
