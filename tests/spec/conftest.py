"""The embedded document, the SDK's design and the reference material they are held against."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.spec.facts import Facts, load

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def document() -> dict[str, Any]:
    """`spec/telnyx-ai.yaml` as plain data."""
    data: dict[str, Any] = load(ROOT / "spec/telnyx-ai.yaml")
    return data


@pytest.fixture(scope="session")
def design() -> dict[str, Any]:
    """`spec/sdk.yml` as plain data."""
    data: dict[str, Any] = load(ROOT / "spec/sdk.yml")
    return data


@pytest.fixture(scope="session")
def design_schema() -> dict[str, Any]:
    """`spec/sdk.schema.json`: the vocabulary of `sdk.yml`."""
    data: dict[str, Any] = load(ROOT / "spec/sdk.schema.json")
    return data


@pytest.fixture(scope="session")
def facts(document: dict[str, Any]) -> Facts:
    """Questions that tests ask of the document."""
    return Facts(document)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The reference material beside the project. Without it a test skips; in continuous integration it fails."""
    path = ROOT.parent / "shared"
    if not path.is_dir():
        (pytest.fail if os.environ.get("CI") else pytest.skip)(f"needs the reference material in {path.name}/")
    return path


@pytest.fixture(scope="session")
def guide(shared: Path) -> list[Mapping[str, Any]]:
    """The 45 operations of the published guide."""
    data: list[Mapping[str, Any]] = load(shared / "seed/ai-inference-operations.json")
    return data
