"""The SDK of the case `compat-stainless`, as a package that can be imported, and one without the layer."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from sdkgen.project import open_project
from tests.targets.python.golden.cases import CASES

CASE = CASES / "compat-stainless"


def write(root: Path, *, compatibility: str) -> Path:
    """Generate the SDK and return the folder that holds its package."""
    opened = open_project(
        str(CASE / "openapi.yaml"),
        str(CASE / "sdk.yml"),
        lock=None,
        hidden=False,
        stdin=BytesIO(),
        progress=lambda _: None,
    )
    project = replace(opened, config=replace(opened.config, compatibility=compatibility))
    for path, data in project.generate(lambda _: None).files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(data)
    return root / "src"


@pytest.fixture(scope="package")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the package `library`."""
    return write(tmp_path_factory.mktemp("with"), compatibility="stainless")


@pytest.fixture(scope="package")
def plain_sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the package without the layer."""
    return write(tmp_path_factory.mktemp("without"), compatibility="none")


@pytest.fixture(scope="package")
def library(sources: Path) -> Iterator[Any]:
    """The package."""
    sys.path.insert(0, str(sources))
    yield importlib.import_module("library")
    sys.path.remove(str(sources))
    for name in [name for name in sys.modules if name.partition(".")[0] == "library"]:
        del sys.modules[name]


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def asynchronous(request: pytest.FixtureRequest) -> bool:
    """Both clients, one after the other."""
    return bool(request.param)
