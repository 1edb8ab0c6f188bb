"""Versions of a design, as npm reads them."""

from __future__ import annotations

import pytest

from sdkgen.design.releases import VERSION
from sdkgen.targets.typescript.distribution.metadata import Metadata, read_metadata
from sdkgen.targets.typescript.syntax.versions import fits, from_semver, semver

CASES = [
    ("1.2.3", "1.2.3", "latest"),
    ("1.2.0a1", "1.2.0-alpha.1", "alpha"),
    ("1.2.0b12", "1.2.0-beta.12", "beta"),
    ("1.2.0rc2", "1.2.0-rc.2", "rc"),
    ("1.2.0.dev3", "1.2.0-dev.3", "dev"),
    ("1.2.0b1.dev3", "1.2.0-beta.1.dev.3", "beta"),
]


@pytest.mark.parametrize(("version", "wanted", "tag"), CASES)
def test_npm_knows_the_same_version(version: str, wanted: str, tag: str) -> None:
    assert VERSION.fullmatch(version)
    assert semver(version) == wanted
    assert from_semver(wanted) == version
    assert fits(version)
    assert read_metadata(f'{{"name": "acme", "version": "{wanted}"}}'.encode()) == Metadata("acme", wanted)
    assert Metadata("acme", wanted).tag == tag


@pytest.mark.parametrize(("version", "wanted"), [("1", "1.0.0"), ("1.2", "1.2.0"), ("01.02.03", "1.2.3")])
def test_a_short_version_is_filled_up(version: str, wanted: str) -> None:
    assert (semver(version), fits(version)) == (wanted, True)


@pytest.mark.parametrize(("version", "wanted"), [("1.2.3.4", "1.2.3"), ("1.2.3.post1", "1.2.3")])
def test_what_npm_cannot_say_is_known(version: str, wanted: str) -> None:
    assert (semver(version), fits(version)) == (wanted, False)
