"""The ready workflows are sound: pinned, without injections, with few rights, and call commands that exist."""

from __future__ import annotations

import re
import subprocess

import pytest

from sdkgen.cli import parser
from tests.targets.python.docs.workflows import FOLDER, NAMES, calls, steps, workflow

WORKFLOW = pytest.mark.parametrize("name", NAMES)
_PINNED = re.compile(r"[\w.-]+/[\w./-]+@[0-9a-f]{40}")


@WORKFLOW
def test_actions_are_pinned_by_commit(name: str) -> None:
    used = [step.content["uses"] for step in steps(name) if "uses" in step.content]
    assert used
    assert [action for action in used if not _PINNED.fullmatch(action)] == []


@WORKFLOW
def test_the_same_action_is_the_same_commit_everywhere(name: str) -> None:
    everywhere = {step.content["uses"] for other in NAMES for step in steps(other) if "uses" in step.content}
    commits = {action.partition("@")[0]: action for action in everywhere}
    assert {step.content["uses"] for step in steps(name) if "uses" in step.content} <= set(commits.values())
    assert len(commits) == len(everywhere)


@WORKFLOW
def test_jobs_have_only_the_rights_they_need(name: str) -> None:
    content = workflow(name)
    assert content["permissions"] == {}
    rights = {job: item["permissions"] for job, item in content["jobs"].items()}
    writes = {(job, right) for job, held in rights.items() for right, level in held.items() if level == "write"}
    assert (
        writes
        == {
            "check.yml": set[tuple[str, str]](),
            "publish.yml": {("publish", "id-token")},
            "publish-npm.yml": {("publish", "id-token")},
            "regenerate.yml": {("regenerate", "contents"), ("regenerate", "pull-requests")},
        }[name]
    )
    assert all(item["timeout-minutes"] <= 20 for item in content["jobs"].values())


@WORKFLOW
def test_scripts_are_shell_without_injections(name: str) -> None:
    for step in steps(name):
        if step.script:
            assert "${{" not in step.script
            checked = subprocess.run(["bash", "-n"], input=step.script, text=True, capture_output=True, check=False)
            assert checked.returncode == 0, checked.stderr


@WORKFLOW
def test_commands_exist_with_these_options(name: str) -> None:
    found = [call for step in steps(name) for call in calls(step.script)]
    assert found
    for call in found:
        parsed = parser().parse_args(call)
        assert parsed.command == call[0]


def test_publishing_is_trusted_and_attested() -> None:
    last = list(steps("publish.yml"))[-1]
    assert last.content["uses"].startswith("pypa/gh-action-pypi-publish@")
    assert last.content["with"] == {"attestations": True}
    assert workflow("publish.yml")["jobs"]["publish"]["needs"] == "build"
    text = (FOLDER / "publish.yml").read_text(encoding="utf-8")
    assert "secrets." not in text
    assert "password" not in text


def test_publishing_to_npm_is_trusted_and_has_provenance() -> None:
    name = "publish-npm.yml"
    last = list(steps(name))[-1]
    (line,) = [line for line in last.script.splitlines() if " publish " in line]
    version = re.search(r"npx --yes npm@(\d+)\.(\d+)\.\d+ publish \./dist/\*\.tgz ", line)
    assert version is not None
    assert (int(version[1]), int(version[2])) >= (11, 6), "older ones know no trusted publishing"
    assert {"--provenance", "--ignore-scripts"} <= set(line.split())
    assert workflow(name)["jobs"]["publish"]["needs"] == "build"
    assert "sdkgen" not in last.script, "what can publish runs no code of the project"
    text = (FOLDER / name).read_text(encoding="utf-8")
    assert "secrets." not in text
    assert "NODE_AUTH_TOKEN" not in text


@pytest.mark.parametrize("page", ["ci.md", "publishing.md"])
def test_commands_of_the_pages_exist_with_these_options(page: str) -> None:
    text = (FOLDER.parent / page).read_text(encoding="utf-8")
    found = [call for block in re.findall(r"```sh\n(.*?)```", text, re.DOTALL) for call in calls(block)]
    assert len(found) >= 3
    assert all(parser().parse_args(call).command == call[0] for call in found)


@pytest.mark.parametrize("page", ["ci.md", "publishing.md"])
def test_links_of_the_pages_lead_somewhere(page: str) -> None:
    text = (FOLDER.parent / page).read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)#:]+)\)", text)
    assert links
    assert [link for link in links if not (FOLDER.parent / link).exists()] == []
