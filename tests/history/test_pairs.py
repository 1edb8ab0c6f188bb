"""Six real changes of a real API as releases: version, changelog, names, and the scripts of users."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.history.pairs import SCRIPTS
from tests.history.walk import Step, document, sdkgen, step

RELEASES = {
    "2020-08-06": ("2.0.0", (2, 7, 0)),
    "2020-12-07": ("2.0.0", (8, 4, 0)),
    "2021-04-15": ("2.0.0", (1, 1, 0)),
    "2024-02-16": ("2.0.0", (7, 13, 0)),
    "2025-01-15": ("2.0.0", (3, 3, 0)),
    "2025-03-19": ("1.4.1", (0, 0, 0)),
}
"""The version that follows 1.4.0, and how many changes break, add, or are small."""
RETIRED = {"2020-12-07": {"aggregate.list_verifications"}}
"""Calls that the next release keeps for those who call them: they say what happened."""


@pytest.fixture(scope="module", params=sorted(RELEASES))
def pair(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Step]:
    """A pair of real documents, released one after the other."""
    date: str = request.param
    return date, step(tmp_path_factory.mktemp(date), f"pairs/{date}-a.json", f"pairs/{date}-b.json")


def test_version_and_changelog(pair: tuple[str, Step]) -> None:
    date, found = pair
    version, counts = RELEASES[date]
    assert (found.release["base"], found.release["version"]) == ("1.4.0", version)
    assert found.counts == counts
    assert f'version = "{version}"' in found.read("sdk/pyproject.toml")
    changelog = found.read("sdk/CHANGELOG.md")
    assert changelog.startswith(f"# Changelog\n\n## {version}\n")
    assert changelog.endswith("## 1.4.0\n\nFirst release.\n")
    assert changelog.count("- **Breaking:** ") == counts[0]
    assert sum(line.startswith("- ") for line in changelog.splitlines()) == sum(counts)


def test_names_that_are_retired(pair: tuple[str, Step]) -> None:
    date, found = pair
    retired = found.lock.get("retired", {})
    assert set(retired.get("calls", {})) == RETIRED.get(date, set())
    assert all(item["since"] == RELEASES[date][0] for group in retired.values() for item in group.values())


def test_scripts_of_users_run_or_fail_as_the_report_says(pair: tuple[str, Step]) -> None:
    date, found = pair
    scripts = SCRIPTS[date]
    assert found.run("old", scripts) == dict.fromkeys(scripts)
    assert found.run("sdk", scripts) == {name: item.breaks or None for name, item in scripts.items()}
    assert bool(found.counts[0]) == any(item.breaks for item in scripts.values())


def test_taking_turns_is_noise_with_a_reason(pair: tuple[str, Step]) -> None:
    date, found = pair
    noise = found.release["changes"]["noise"]
    if date == "2025-03-19":
        assert "take turns" in noise["reason"]
        assert len(noise["findings"]) > 20
        changelog = found.read("sdk/CHANGELOG.md")
        assert "## 1.4.1\n\nComponents of the document that share a name took turns" in changelog
        assert all(f"`{name}`" in changelog for name in noise["components"])
    else:
        assert noise is None


def test_the_release_is_what_anybody_generates_from_its_inputs(pair: tuple[str, Step]) -> None:
    date, found = pair
    spec = str(document(f"pairs/{date}-b.json"))
    assert "are as they would be generated" in sdkgen(found.folder, spec, command="check")
    before = found.read("names.lock")
    old = str(document(f"pairs/{date}-a.json"))
    assert " 0 changed" in sdkgen(found.folder, spec, "--against", old, "--against-version", "1.4.0")
    assert found.read("names.lock") == before


def test_a_release_may_claim_less_only_with_reasons(pair: tuple[str, Step], tmp_path: Path) -> None:
    date, found = pair
    entries = [item["fingerprint"] for item in found.release["changes"]["findings"] if item["level"] == "breaking"]
    listed = "".join(f"  - fingerprint: '{code}'\n    reason: Nobody used it.\n" for code in entries)
    (tmp_path / "approvals.yml").write_text(f"approvals:\n{listed}" if listed else "approvals: []\n", encoding="utf-8")
    accepted = ("--approvals", str(tmp_path / "approvals.yml"))
    again = step(tmp_path, f"pairs/{date}-a.json", f"pairs/{date}-b.json", *accepted)
    assert again.release["version"] == ("1.5.0" if entries else "1.4.1")
    assert again.read("sdk/CHANGELOG.md").count("(Nobody used it.)") == len(entries)
