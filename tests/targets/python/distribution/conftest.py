"""What is built once: the distributions of the committed SDK, an index, and fresh environments."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from sdkgen.targets.python.distribution.build import Built, build
from tests.targets.python.distribution.index import Index

ROOT = Path(__file__).parents[4]
INPUTS = (str(ROOT / "spec/telnyx-ai.yaml"), "--config", str(ROOT / "spec/sdk.yml"))


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """The distributions of the committed SDK."""
    return build(ROOT / "generated" / "python", tmp_path_factory.mktemp("dist"))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the committed SDK."""
    return copy(tmp_path / "project")


def copy(target: Path) -> Path:
    """Copy the committed SDK without what was built there."""
    shutil.copytree(ROOT / "generated" / "python", target, ignore=shutil.ignore_patterns("dist", "__pycache__"))
    return target


@pytest.fixture
def index(tmp_path: Path) -> Iterator[Index]:
    """An empty index."""
    packages = tmp_path / "packages"
    packages.mkdir()
    with Index(packages) as running:
        yield running
