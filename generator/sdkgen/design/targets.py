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
        own = tuple(paths(reader, settings, at, "own_files", "src/lib")) if name != "python" else ()
        yield TargetSettings(name, reader.text(settings, "out", at, _FOLDER) or name, package, repository, own)


def paths(reader: Reader, settings: Node, at: str, key: str, instance: str) -> Iterator[tuple[str, str]]:
    """Yield each path in a list of a design, with its place.

    Args:
        reader: Collects findings.
        settings: What stands around the list.
        at: Where that is.
        key: The key of the list.
        instance: What such a path looks like.
    """
    for index, item in enumerate(reader.items(settings, key, at)):
        place = f"{at}/{key}/{index}"
        if isinstance(item, str) and item.strip("/"):
            yield item.rstrip("/"), place
        else:
            reader.wrong(place, "expected a path", f"write for example `{instance}`")
