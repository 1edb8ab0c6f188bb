"""Which habits a design goes by: its own file says so, or is written for Stainless."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from pathlib import PurePosixPath

from sdkgen.design.keys import ELSEWHERE
from sdkgen.model import ir


class Conventions(Enum):
    """What holds where neither the design nor the document says otherwise."""

    SDKGEN = "sdkgen"
    """Forms as OpenAPI has them; every operation is public; pages by rule."""
    STAINLESS = "stainless"
    """Comma arrays and bracket objects; only listed operations are public; pages only as configured."""


_SCHEMA_COMMENT = re.compile(r"#[^\n]*\$schema=\S*stainless", re.IGNORECASE)
_HEAD = 4096
"""How much of a file may hold the comment that names its schema."""
_REPOSITORIES = ("publish", "staging_repo")


def recognised(root: ir.JsonValue, source: str, text: str = "") -> bool:
    """Tell whether a design is written for Stainless: by the name of its file, the schema it names, or its form.

    Its form is that of Stainless where it has keys for what Stainless alone does: publishing, staging repositories,
    SDKs in languages that are not generated here.

    Args:
        root: The parsed design.
        source: The name of its file.
        text: The file, for the comment at its head.
    """
    name = PurePosixPath(source.replace("\\", "/")).name.lower()
    if "stainless" in name or _SCHEMA_COMMENT.search(text[:_HEAD]):
        return True
    if not isinstance(root, dict):
        return False
    return "stainless" in str(root.get("$schema")).lower() or any(_signs(root))


def _signs(root: dict[str, ir.JsonValue]) -> Iterator[bool]:
    """Yield whether each sign of a configuration of Stainless is there."""
    organization, targets = root.get("organization"), root.get("targets")
    yield not ELSEWHERE["design"].isdisjoint(root)
    yield isinstance(organization, dict) and not ELSEWHERE["organization"].isdisjoint(organization)
    for name, target in targets.items() if isinstance(targets, dict) else ():
        yield name != "typescript" and name in ELSEWHERE["targets"]
        yield isinstance(target, dict) and any(key in target for key in _REPOSITORIES)
