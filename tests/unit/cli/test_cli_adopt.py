"""`sdkgen adopt`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sdkgen.cli import main
from tests.unit.adopt.harbour import DOCUMENT, written


@pytest.fixture
def inputs(tmp_path: Path) -> list[str]:
    document = tmp_path / "harbour.json"
    document.write_text(json.dumps(DOCUMENT), encoding="utf-8")
    return [str(written(tmp_path / "package")), str(document), "--out", str(tmp_path / "design")]


def test_a_package_becomes_a_design_that_generates_it(
    inputs: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["adopt", *inputs, "--json"]) == 6
    said = json.loads(capsys.readouterr().out)
    assert said["calls"] == {"equal": 4, "of": 5}
    assert said["arguments"] == {"equal": 4, "of": 4}
    assert said["pages"] == {"equal": 1, "of": 1}
    assert {"unplaced-method", "handwritten-method"} <= {item["code"] for item in said["diagnostics"]}
    design, sdk = tmp_path / "design/sdk.yml", tmp_path / "sdk"
    assert main(["generate", inputs[1], "--config", str(design), "--out", str(sdk), "--fail-on", "never"]) == 0
    assert "def enumerate(" in (sdk / "src/harbour/resources/boats.py").read_text(encoding="utf-8")


def test_it_says_for_people_what_is_recovered(inputs: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["adopt", *inputs, "--fail-on", "never"]) == 0
    said = capsys.readouterr()
    assert "4 of 5 calls" in said.out
    assert "error[unplaced-method]: `boats.sink` sends DELETE /vessels" in said.err


def test_a_design_that_is_there_is_kept(inputs: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "design").mkdir()
    (tmp_path / "design/names.lock").write_text("{}", encoding="utf-8")
    assert main(["adopt", *inputs]) == 4
    assert "names.lock is there already" in capsys.readouterr().err
    assert not (tmp_path / "design/sdk.yml").exists()
    assert main(["adopt", *inputs, "--force", "--fail-on", "never"]) == 0
    assert (tmp_path / "design/sdk.yml").exists()


def test_what_is_no_package_ends_the_run(inputs: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["adopt", inputs[1], *inputs[1:]]) == 3
    assert "cannot be read" in capsys.readouterr().err
