"""Shared by the tests of releases."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.changes.release.support import Shop


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shop:
    """A project that was generated once, in the working folder."""
    monkeypatch.chdir(tmp_path)
    found = Shop(tmp_path, capsys)
    assert found.generate() == 0
    return found
