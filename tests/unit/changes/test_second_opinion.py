"""griffe reads both packages: what it calls breaking, our findings call breaking."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.unit.changes.second_opinion import breakages, drafts, package, uncovered
from tests.unit.changes.seeded import CHANGES
from tests.unit.changes.support import PAIRS, base, read_pair, release

SEVERAL = (
    "_remove_parameter",
    "_add_required_parameter",
    "_require_parameter",
    "_require_field",
    "_add_required_field",
    "_remove_request_field",
    "_remove_response_field",
    "_remove_webhook",
)


def test_everything_that_griffe_calls_breaking_is_found(tmp_path: Path) -> None:
    root = base()
    for change, _ in CHANGES:
        if change.__name__ in SEVERAL:
            change(root)
    old = release(base())
    new = release(root, after=old)
    found = list(breakages(package(old, tmp_path / "old"), package(new, tmp_path / "new")))
    assert len(found) >= len(SEVERAL)
    assert uncovered(old, new, iter(found)) == []
    assert uncovered(old, old, iter(found)) == found


@pytest.mark.skipif(not PAIRS.exists() and "CI" not in os.environ, reason="the real documents are not here")
@pytest.mark.parametrize("date", ["2020-08-06", "2020-12-07", "2024-02-16"])
def test_everything_that_griffe_calls_breaking_in_real_pairs_is_found(date: str, tmp_path: Path) -> None:
    old, new = read_pair(date)
    found = list(breakages(package(old, tmp_path / "old"), package(new, tmp_path / "new")))
    assert found
    assert drafts(old, new)
    assert uncovered(old, new, iter(found)) == []
