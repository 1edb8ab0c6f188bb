"""A document and its design in a folder of their own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.cli.shop import DOCUMENT


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """The document; `sdk.yml` is beside it."""
    path = tmp_path / "openapi.yaml"
    path.write_text(DOCUMENT, encoding="utf-8")
    (tmp_path / "sdk.yml").write_text("organization: {name: Bookshop}\n", encoding="utf-8")
    return path
