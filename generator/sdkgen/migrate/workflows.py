"""The ready workflows, as the repository of an SDK takes them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from sdkgen.migrate.inventory import Inventory
from sdkgen.migrate.repository import git
from sdkgen.platform.paths import WORKFLOWS

_FOLDER = ".github/workflows"
_PLAIN = re.compile(r"[\w./-]+")
"""Paths that may stand in a workflow and in its scripts as they are."""
_PUBLISHING = re.compile(r"gh-action-pypi-publish|bin/publish-pypi|twine upload|\b(?:rye|uv|poetry|flit|hatch) publish")
_PUBLISH = "publish.yml"
_NAMES = ("check.yml", _PUBLISH, "regenerate.yml")
"""Those for a package in Python: there are others for other languages."""


@dataclass(frozen=True, slots=True)
class Offer:
    """What the repository gets of them."""

    files: Mapping[str, bytes] = field(default_factory=dict[str, bytes])
    """By path below the folder of the SDK."""
    withheld: tuple[str, ...] = ()
    """What it does not get, a line each with the reason."""


def offer(inventory: Inventory, spec: str) -> Offer:
    """Return the workflows that a repository takes: checks, regeneration, releases.

    One that publishes already goes on doing so: its release manifest, and the trust that the index has in its workflow,
    are bound to names of files.

    Args:
        inventory: The files of the SDK.
        spec: The document, as `sdkgen generate` is told from there.
    """
    if reason := _unfit(inventory.folder, spec):
        return Offer(withheld=(f"all: {reason}",))
    files: dict[str, bytes] = {}
    withheld: list[str] = []
    publishing = next(_publishing(inventory), None)
    for file in _NAMES:
        name = f"{_FOLDER}/{file}"
        if file == _PUBLISH and publishing is not None:
            withheld.append(f"{name}: {publishing} publishes")
        elif (inventory.folder / name).exists():
            withheld.append(f"{name}: there is one")
        else:
            files[name] = _fitted((WORKFLOWS / file).read_text(encoding="utf-8"), spec).encode()
    return Offer(files, tuple(withheld))


def _unfit(out: Path, spec: str) -> str | None:
    """Return why no workflow would work."""
    top = git(out, "rev-parse", "--show-toplevel") if out.is_dir() else None
    if top is not None and Path(top.decode(errors="replace").rstrip("\n")).resolve() != out.resolve():
        return "the SDK is a folder of a larger repository"
    if _PLAIN.fullmatch(spec) is None or PurePosixPath(spec).is_absolute() or ".." in PurePosixPath(spec).parts:
        return f"the document, {spec}, does not lie in the repository"
    return None


def _publishing(inventory: Inventory) -> Iterator[str]:
    for path in inventory.kinds:
        is_workflow = str(PurePosixPath(path).parent) == _FOLDER
        if is_workflow and _PUBLISHING.search(inventory.read(path).decode("utf-8", "replace")):
            yield path


def _fitted(text: str, spec: str) -> str:
    """Return a workflow for an SDK that is the repository itself."""
    text = text.replace("sdkgen build sdk ", "sdkgen build . ").replace("--out sdk", "--out .")
    return text.replace("openapi.yaml", spec)
