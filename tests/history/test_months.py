"""Five months of the whole API, 945 and 1,156 operations, as one release."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.history.months import SCRIPTS
from tests.history.walk import Step, step
from tests.targets.python.docs.pages import BLOCK, examples_of
from tests.targets.python.golden.checkers import pyright

pytestmark = pytest.mark.xdist_group("months")
OLD, NEW = "telnyx-2026-02-26.json", "telnyx-2026-07-16.yml"
FAILING = {
    "GET /ai/models",
    "POST /ai/chat/completions",
    "POST /porting/loa_configuration/preview",
    "POST /ai/assistants/{assistant_id}/canary-deploys",
    "PUT /ai/assistants/{assistant_id}/canary-deploys",
    "PATCH /wireless_blocklists",
}
"""The operations whose shortest call is gone, or is written otherwise in July."""


@pytest.fixture(scope="module")
def months(tmp_path_factory: pytest.TempPathFactory) -> Step:
    """The release of July, compared with that of February."""
    return step(tmp_path_factory.mktemp("months"), OLD, NEW)


def test_version_and_changelog(months: Step) -> None:
    assert months.release["version"] == "2.0.0"
    assert months.counts == (44, 434, 19)
    changelog = months.read("sdk/CHANGELOG.md")
    assert changelog.startswith(
        "# Changelog\n\n## 2.0.0\n\n44 changes break code that was written for 1.4.0: marked **Breaking**"
    )
    headings = [line for line in changelog.splitlines() if line.startswith("### ")]
    assert headings == sorted(set(headings), key=lambda line: "" if "whole client" in line else line.strip("# `"))


def test_what_left_the_document_tells_so_for_the_whole_major_version(months: Step) -> None:
    retired = months.lock["retired"]["calls"]
    gone = {
        item["before"].split("(")[0]
        for item in _breaking(months)
        if item["code"] == "operation-removed" and item["before"]
    }
    assert {f"client.{call}" for call in retired} == gone
    assert len(gone) == 3
    assert {item["since"] for item in retired.values()} == {"2.0.0"}


def test_scripts_of_users_run_or_fail_as_the_report_says(months: Step) -> None:
    assert months.run("old", SCRIPTS) == dict.fromkeys(SCRIPTS)
    assert months.run("sdk", SCRIPTS) == {name: item.breaks or None for name, item in SCRIPTS.items()}


def test_every_example_of_the_old_guide_is_valid_where_nothing_breaks(months: Step, tmp_path: Path) -> None:
    operations = _write(months.read("old/docs/guide.md"), tmp_path / "script.py")
    assert len(operations) > 900
    (tmp_path / "telnyx").symlink_to(months.folder / "sdk/src/telnyx")
    lines = {item.line for item in pyright(tmp_path, "script.py") if "is deprecated by the API" not in item.text}
    failing = {name for first, last, name in operations if any(first <= line <= last for line in lines)}
    assert failing == FAILING
    places = [f"{item['subject']} {item['message']} {item['before']}" for item in _breaking(months)]
    steps = {name.rpartition("/")[2].replace("-", "_") for name in failing}
    assert all(any(step in place for place in places) for step in steps)


def _breaking(months: Step) -> list[dict[str, str]]:
    found: list[dict[str, str]] = months.release["changes"]["findings"]
    return [item for item in found if item["level"] == "breaking"]


def _write(guide: str, target: Path) -> list[tuple[int, int, str]]:
    """Write the examples of a guide as functions, and return the lines of each with its operation."""
    lines: list[str] = []
    found: list[tuple[int, int, str]] = []
    setup = BLOCK.search(guide)
    assert setup is not None
    lines += setup[1].splitlines()
    for number, example in enumerate(examples_of("guide.md", guide)):
        if example.operation is not None:
            first = len(lines) + 1
            body = example.source.removeprefix(setup[1]).splitlines()
            lines += [f"def example_{number}() -> None:", *(f"    {line}" for line in body)]
            found.append((first, len(lines), " ".join(example.operation)))
    target.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return found
