"""What a design asks for and TypeScript does not have yet is said at its place."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sdkgen.cli import main
from tests.targets.python.golden.cases import CASES

DESIGN = """
client_settings:
  hooks: lib.hooks:HOOKS
  opts:
    tenant: {type: string, default: main, send_in_header: X-Tenant}
resources:
  books:
    mixin: lib.books:BooksMixin
    methods: {list: get /books}
"""


def test_each_part_is_a_finding_with_its_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    design = tmp_path / "sdk.yml"
    design.write_text(DESIGN, encoding="utf-8")
    document = str(CASES / "library" / "openapi.yaml")

    main(
        [
            "generate",
            document,
            "--config",
            str(design),
            "--out",
            str(tmp_path / "out"),
            "--target",
            "typescript",
            "--json",
        ]
    )

    found = [item for item in json.loads(capsys.readouterr().out)["diagnostics"] if item["code"] == "not-in-typescript"]
    assert {item["pointer"] for item in found} == {
        "#/client_settings/hooks",
        "#/client_settings/opts/tenant",
        "#/resources/books/mixin",
    }
    assert all(item["severity"] == "warning" for item in found)


def test_a_version_that_npm_does_not_know_is_a_finding(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    design = tmp_path / "sdk.yml"
    design.write_text("targets: {python: {version: 1.2.3.post1}, typescript: {}}\n", encoding="utf-8")
    document = str(CASES / "library" / "openapi.yaml")

    main(["generate", document, "--config", str(design), "--out", str(tmp_path / "out"), "--json"])

    found = [item for item in json.loads(capsys.readouterr().out)["diagnostics"] if item["code"] == "not-in-typescript"]
    assert [item["pointer"] for item in found] == ["#/targets/python/version"]
    assert "1.2.3.post1, which npm knows as 1.2.3," in found[0]["message"]
