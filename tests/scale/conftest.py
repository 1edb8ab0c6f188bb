"""The real Telnyx documents, generated once into a temporary folder; never committed."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import pytest

from sdkgen.design.lock import Lock
from sdkgen.design.model import SdkConfig
from sdkgen.design.read import read_config
from sdkgen.document.load import load, load_mapping
from sdkgen.pipeline import Result, generate

pytest.register_assert_rewrite("tests.scale.spots")

from tests.scale.spots import July, load_july  # noqa: E402

ROOT = Path(__file__).parents[2]
SPECS = ROOT.parent / "shared/spec"
DESIGN = Path(__file__).with_name("telnyx.sdk.yml")
"""The design of the real documents."""
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
    """Generate from a real document as it is, hidden operations included."""
    loaded = load(str(path))
    config, _ = read_config(load_mapping(str(DESIGN)).root, DESIGN.name, title="")
    return generate(loaded, config, Lock(), hidden=True), config


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Sdk]:
    """A function that returns the SDK of a real document on disk, generated once."""

    @lru_cache
    def make(name: str) -> Sdk:
        result, config = build(document(name))
        root = tmp_path_factory.mktemp(name)
        for path, data in result.files.items():
            target = root / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
        return Sdk(root, result, config, DOCUMENTS[name][1])

    return make


@pytest.fixture(scope="session", params=sorted(DOCUMENTS))
def sdk(request: pytest.FixtureRequest, made: Callable[[str], Sdk]) -> Sdk:
    """An SDK of each real document on disk."""
    return made(request.param)


@pytest.fixture(scope="session")
def july_sdk(made: Callable[[str], Sdk]) -> Sdk:
    """The SDK of the July document on disk."""
    return made("july")


@pytest.fixture(scope="session")
def july(july_sdk: Sdk, tmp_path_factory: pytest.TempPathFactory) -> July:
    """The SDK of the July document, imported."""
    return load_july(july_sdk.source, tmp_path_factory.mktemp("linked"))
