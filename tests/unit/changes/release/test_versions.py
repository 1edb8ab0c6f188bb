"""What a change asks of the next version."""

from __future__ import annotations

import pytest

from sdkgen.changes.release.versions import follows, next_version, suffices
from sdkgen.targets.findings import Level


@pytest.mark.parametrize(
    ("base", "breaking", "minor", "patch"),
    [
        ("1.4.2", "2.0.0", "1.5.0", "1.4.3"),
        ("9.9.9", "10.0.0", "9.10.0", "9.9.10"),
        ("0.3.7", "0.4.0", "0.3.8", "0.3.8"),
        ("2", "3.0.0", "2.1.0", "2.0.1"),
        ("1.0.0rc1", "1.0.0", "1.0.0", "1.0.0"),
        ("1.4.2.post1", "2.0.0", "1.5.0", "1.4.3"),
    ],
)
def test_the_least_version(base: str, breaking: str, minor: str, patch: str) -> None:
    assert [next_version(base, level) for level in (Level.BREAKING, Level.MINOR, Level.PATCH)] == [
        breaking,
        minor,
        patch,
    ]
    assert all(follows(found, base) for found in (breaking, minor, patch))


@pytest.mark.parametrize(
    ("version", "needed", "enough"),
    [
        ("2.0.0", "2.0.0", True),
        ("2.0.0rc1", "2.0.0", True),
        ("2.0.0.dev3", "2.0.0", True),
        ("1.10.0", "1.9.0", True),
        ("1.9.9", "2.0.0", False),
        ("1.4.3", "1.5.0", False),
    ],
)
def test_a_claim_is_compared_as_a_number_not_as_text(version: str, needed: str, enough: bool) -> None:
    assert suffices(version, needed) is enough
