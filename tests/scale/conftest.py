"""The real Telnyx documents, generated once into a temporary folder; never committed."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.config import SdkConfig
from generator.config_read import read_config
from generator.load import load
from generator.naming.lock import Lock
from generator.pipeline import Result, generate

ROOT = Path(__file__).parents[2]
SPECS = ROOT.parent / "shared/spec"
DOCUMENTS = {"july": ("telnyx-2026-07-16.yml", 1156), "february": ("telnyx-2026-02-26.json", 945)}


@dataclass(frozen=True, slots=True, repr=False)
class Sdk:
    """One generated SDK."""

    root: Path
    result: Result
    config: SdkConfig
    operations: int
    """How many operations the document has."""

    @property
    def source(self) -> Path:
        """The folder to put on the import path."""
        return self.root / "src"


def document(name: str) -> Path:
    """Return the path of a real document; skip without it, but fail in CI."""
    path = SPECS / DOCUMENTS[name][0]
    if not path.exists():
        message = f"{path.name} is needed beside the checkout, in ../shared/spec"
        pytest.fail(message) if os.environ.get("CI") else pytest.skip(message)
    return path


def build(path: Path) -> tuple[Result, SdkConfig]:
    """Generate from a real document as it is, without a design file, hidden operations included."""
    loaded = load(str(path))
    config, _ = read_config(None, "", title="Telnyx")
    return generate(loaded, config, Lock(), hidden=True), config


@pytest.fixture(scope="session", params=sorted(DOCUMENTS))
def sdk(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    """An SDK of a real document on disk."""
    name: str = request.param
    result, config = build(document(name))
    root = tmp_path_factory.mktemp(name)
    for path, data in result.files.items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    return Sdk(root, result, config, DOCUMENTS[name][1])
