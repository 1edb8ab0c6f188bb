"""What has to be installed is a part of a release."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sdkgen.changes.compare import compare
from sdkgen.changes.dependencies import compare_needs
from sdkgen.targets.findings import Level, Side
from sdkgen.targets.python.surface.dependencies import requirements
from tests.unit.changes.support import base, release


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (">=0.25,<1", ">=0.25,<1", None),
        (">=0.25,<1", ">=0.27,<1", ("dependency-floor-raised", Level.MINOR)),
        (">=0.9", ">=0.10", ("dependency-floor-raised", Level.MINOR)),
        (">=0.27", ">=0.25", ("dependency-floor-lowered", Level.PATCH)),
        (">=0.25,<2", ">=0.25,<1", ("dependency-ceiling-lowered", Level.MINOR)),
        (">=0.25", ">=0.25,<1", ("dependency-ceiling-lowered", Level.MINOR)),
        (">=0.25,<1", ">=0.25,<2", ("dependency-ceiling-raised", Level.PATCH)),
        (None, ">=1", ("dependency-added", Level.MINOR)),
        (">=1", None, ("dependency-removed", Level.PATCH)),
    ],
)
def test_specifiers(old: str | None, new: str | None, expected: tuple[str, Level] | None) -> None:
    before, after = ({"httpx": text} if text is not None else {} for text in (old, new))
    found = [(item.code, item.level) for item in compare_needs(before, after)]
    assert found == ([expected] if expected is not None else [])
    assert {item.side for item in compare_needs(before, after)} <= {Side.DEPENDENCY}


def test_the_requirements_of_a_project_are_read() -> None:
    text = b"""[project]
requires-python = ">=3.10"
dependencies = ["httpx>=0.25,<1", "Typing_Extensions >= 4.12; python_version < '3.13'", "pydantic[email]>=2"]
"""
    assert requirements(text) == {
        "python": ">=3.10",
        "httpx": ">=0.25,<1",
        "typing-extensions": ">= 4.12",
        "pydantic": ">=2",
    }


def test_requirements_count_where_both_sides_know_them() -> None:
    old = release(base())
    needs = {"httpx": ">=0.25"}
    first = replace(old, needs=needs)
    assert compare(first, replace(release(base(), after=old), needs={"httpx": ">=0.28"}))[0].subject == "httpx"
    assert compare(first, release(base(), after=old)) == ()
