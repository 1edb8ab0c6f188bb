"""A design may claim a version: one that says less than what changed is refused, unless an approval says why."""

from __future__ import annotations

import json

import pytest

from tests.unit.changes.release.support import Shop, add_query, drop_rating, reword


def fingerprint(shop: Shop) -> str:
    """Return the fingerprint of the breaking change that the last run told of."""
    found = json.loads(shop.said)["release"]["changes"]["findings"]
    return str(next(item["fingerprint"] for item in found if item["level"] == "breaking"))


@pytest.mark.parametrize("version", ["0.1.1", "0.1.9"])
def test_a_version_that_claims_less_is_refused_and_nothing_is_written(shop: Shop, version: str) -> None:
    shop.design(version)
    before = shop.tree()
    assert shop.release(drop_rating) == 1
    assert f"version {version} claims less than what changed since 0.1.0: 1 change nobody approved" in shop.said
    assert "asks for 0.2.0" in shop.said
    assert "response-field-removed" in shop.said
    assert "\n  fix " in shop.said
    after = shop.tree()
    assert {path: data for path, data in after.items() if path not in ("last.json", "openapi.json")} == {
        path: data for path, data in before.items() if path != "openapi.json"
    }


def test_additions_are_no_patch_above_one(shop: Shop) -> None:
    shop.design("1.0.0")
    assert shop.release(add_query("q")) == 0
    shop.design("1.0.1")
    assert shop.release(add_query("r")) == 1
    assert "what is new asks for 1.1.0" in shop.said
    shop.design("1.1.0")
    assert shop.generate("--against", "last.json") == 0
    assert shop.version == "1.1.0"


@pytest.mark.parametrize("version", ["0.1.0", "0.0.9"])
def test_a_version_that_is_not_newer_is_refused(shop: Shop, version: str) -> None:
    shop.design(version)
    assert shop.release(reword) == 1
    assert f"version {version} is not newer than 0.1.0, the last release" in shop.said


def test_a_claim_stays_while_nothing_changes(shop: Shop) -> None:
    shop.design("0.1.0")
    assert shop.release(lambda _: None) == 0
    assert shop.said.splitlines()[-1].startswith("0.1.0 stays")


@pytest.mark.parametrize("version", ["0.2.0", "0.2.0rc1", "1.0.0"])
def test_a_version_that_claims_enough_is_taken(shop: Shop, version: str) -> None:
    shop.design(version)
    assert shop.release(drop_rating) == 0
    assert shop.version == version


def test_an_approval_says_why_and_the_changelog_does_too(shop: Shop) -> None:
    shop.design("0.1.1")
    assert shop.release(drop_rating, "--json") == 1
    shop.approve(fingerprint(shop), "It was never filled.")
    assert shop.generate("--against", "last.json", "--approvals", "approvals.yml") == 0
    assert shop.version == "0.1.1"
    assert "- **Breaking:** `Book > rating` is no longer answered" in shop.changelog
    assert "(It was never filled.)" in shop.changelog
    shop.approve("0123456789ab", "Somebody else's.")
    assert shop.generate("--against", "last.json", "--approvals", "approvals.yml") == 2
    assert "approvals.yml:2:" in shop.said


def test_a_claim_that_was_not_compared_is_told(shop: Shop) -> None:
    assert shop.release(add_query("q")) == 0
    shop.design("0.5.0")
    assert shop.generate() == 0
    assert "warning[uncompared-version]: 0.5.0 was not compared with 0.1.1, the last release" in shop.said
    assert "## 0.5.0\n\nNot compared with the release before.\n\n## 0.1.1\n" in shop.changelog


def test_options_of_releases_need_a_release(shop: Shop) -> None:
    assert shop.generate("--approvals", "approvals.yml") == 2
    assert "--approvals says nothing without --against" in shop.said
    assert shop.generate("--against", "missing.json") == 3
    assert shop.release(reword, "--approvals", "missing.yml") == 2
    assert shop.release(reword, "--against-config", "missing.yml") == 2
    assert shop.generate("--against", "last.json", "--against-version", "one") == 2


def test_the_version_of_the_last_release_can_be_said(shop: Shop) -> None:
    assert shop.release(add_query("q"), "--against-version", "3.1.4") == 0
    assert shop.version == "3.2.0"
    assert shop.changelog.endswith("## 3.1.4\n\nFirst release.\n")
