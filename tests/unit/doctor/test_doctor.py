"""The doctor finds what will hurt users, and what it proposes as an overlay mends it."""

from __future__ import annotations

import json
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from sdkgen.cli import main
from sdkgen.design.model import SdkConfig
from sdkgen.doctor import apply, examine
from sdkgen.document.load import Document, read_document
from sdkgen.project import open_project
from tests.targets.python.golden.cases import Case, cases
from tests.unit.doctor.documents import MENDED, UNDECIDED, Sick


def doctor(capsys: pytest.CaptureFixture[str], spec: Path, *more: str) -> dict[str, Any]:
    """Run the command and return what it says to machines."""
    capsys.readouterr()
    assert main(["doctor", str(spec), "--json", *more]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    found["findings"] = [item for item in found["findings"] if item["code"] != "unverified-webhooks"]  # for sdk.yml
    return found


@pytest.mark.parametrize("sick", MENDED, ids=lambda sick: f"{sick.code}{sick.at[-12:]}")
def test_a_finding_is_mended_by_the_overlay(sick: Sick, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec, overlay = tmp_path / "openapi.yaml", tmp_path / "overlay.yaml"
    spec.write_text(sick.document, encoding="utf-8")

    said = doctor(capsys, spec, "--out", str(overlay))
    found = [item for item in said["findings"] if item["code"] == sick.code]
    assert found[0]["pointer"].endswith(sick.at)
    assert found[0]["line"] is not None
    assert all(action["reason"] for item in found for action in item["actions"])
    assert all(item["actions"] for item in said["findings"])
    assert overlay.read_text(encoding="utf-8") == said["overlay"]
    assert doctor(capsys, spec, "--overlay", str(overlay))["findings"] == []


@pytest.mark.parametrize("sick", UNDECIDED, ids=lambda sick: sick.code)
def test_what_takes_a_decision_is_only_said(sick: Sick, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = tmp_path / "openapi.yaml"
    spec.write_text(sick.document, encoding="utf-8")

    (found,) = doctor(capsys, spec)["findings"]
    assert (found["code"], found["actions"]) == (sick.code, [])
    assert found["pointer"].endswith(sick.at)
    assert found["help"]


def test_an_example_becomes_a_schema(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = tmp_path / "openapi.yaml"
    spec.write_text(MENDED[2].document, encoding="utf-8")

    (found,) = doctor(capsys, spec)["findings"]
    properties = found["actions"][0]["update"]["schema"]["properties"]
    assert properties == {
        "title": {"type": "string"},
        "pages": {"type": "array", "items": {"type": "integer"}},
        "new": {"type": "boolean"},
        "by": {},
    }


def test_components_that_the_design_names_are_used(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec, design = tmp_path / "openapi.yaml", tmp_path / "sdk.yml"
    spec.write_text(next(sick for sick in MENDED if sick.code == "unused-component").document, encoding="utf-8")
    design.write_text("resources: {$shared: {models: {book: '#/components/schemas/Old~1Book'}}}", encoding="utf-8")

    assert doctor(capsys, spec, "--config", str(design))["findings"] == []


def test_the_text_lists_places_and_counts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = tmp_path / "openapi.yaml"
    spec.write_text(MENDED[0].document, encoding="utf-8")

    assert main(["doctor", str(spec), "--out", str(tmp_path / "overlay.yaml")]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].endswith("openapi.yaml:5:18: info[no-errors]: the operation has no error response")
    assert lines[-4:-1] == [
        "  do  update #/paths/~1books/get/responses: get /books can fail",
        "     1 no-errors, 1 mended by the overlay",
        "1 findings; the overlay mends 1, the others take a decision of yours",
    ]


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_no_overlay_fails_or_adds_findings(case: Case) -> None:
    document = read_document(case.document.read_bytes(), case.document.name)
    config = _design(case)
    first = examine(document, config)
    mended = apply(document, first.overlay)

    second = examine(Document(mended.root, mended.name, document.text), config)
    before = {(item.diagnostic.code, item.diagnostic.at) for item in first.findings if not item.actions}
    assert {(item.diagnostic.code, item.diagnostic.at) for item in second.findings} <= before


def _design(case: Case) -> SdkConfig:
    design = case.folder / "sdk.yml"
    config = str(design) if design.exists() else None
    opened = open_project(str(case.document), config, None, hidden=False, stdin=BytesIO(), progress=lambda _: None)
    return opened.config
