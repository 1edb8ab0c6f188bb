"""What is made once: the TypeScript SDK of the committed document, and its package."""

from __future__ import annotations

import shutil
import tarfile
from pathlib import Path

import pytest

from sdkgen.cli import main
from sdkgen.targets.typescript.distribution.build import Built, build
from tests.targets.typescript.node import require_node

ROOT = Path(__file__).parents[3]
DESIGN = ("--config", str(ROOT / "spec/sdk.yml"), "--lock", str(ROOT / "spec/names.lock"))
INPUTS = (str(ROOT / "spec/telnyx-ai.yaml"), *DESIGN)
"""What the package is verified with."""


@pytest.fixture(scope="session")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The SDK of the committed document. Nobody writes there."""
    require_node()
    folder = tmp_path_factory.mktemp("typescript")
    lock = Path(shutil.copy(ROOT / "spec/names.lock", folder))
    said = main(["generate", *INPUTS[:3], "--lock", str(lock), "--target", "typescript", "--out", str(folder / "sdk")])
    assert said == 0
    return folder / "sdk"


@pytest.fixture(scope="session")
def built(generated: Path, tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Its package."""
    return build(generated, tmp_path_factory.mktemp("dist"))


@pytest.fixture(scope="session")
def installed(built: Built, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder whose `node_modules` hold the package and nothing else. Who writes there takes a name of his own."""
    folder = tmp_path_factory.mktemp("installed")
    modules = folder / "node_modules"
    with tarfile.open(built.package) as archive:
        archive.extractall(modules, filter="data")
    (modules / "package").rename(modules / "telnyx")
    return folder


@pytest.fixture
def project(generated: Path, tmp_path: Path) -> Path:
    """A copy of the SDK."""
    return Path(shutil.copytree(generated, tmp_path / "project"))
