"""The embedded document, the SDK's design and the reference material they are held against."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import ryaml

from tests.spec.facts import Facts

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def document() -> dict[str, Any]:
    """`spec/telnyx-ai.yaml` as plain data."""
    return ryaml.loads((ROOT / "spec/telnyx-ai.yaml").read_text("utf-8"))


@pytest.fixture(scope="session")
def facts(document: dict[str, Any]) -> Facts:
    """Questions that tests ask of the document."""
    return Facts(document)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The reference material beside the project. Where it is missing a test skips, in continuous integration it fails."""
    path = ROOT.parent / "shared"
    if not path.is_dir():
        (pytest.fail if os.environ.get("CI") else pytest.skip)(f"needs the reference material in {path.name}/")
    return path


@pytest.fixture(scope="session")
def guide(shared: Path) -> list[Mapping[str, Any]]:
    """The 45 operations of the published guide."""
    return json.loads((shared / "seed/ai-inference-operations.json").read_text("utf-8"))
