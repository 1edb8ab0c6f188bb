"""Runs with a configuration that is written for Stainless, as it is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.unit.cli.shop import DOCUMENT, run

Capture = pytest.CaptureFixture[str]
CONFIGURATION = """
edition: 2026-02-23
organization: {name: bookshop, github_org: bookshop-labs}
targets: {go: {package_name: bookshop}, python: {package_name: bookshop, publish: {pypi: true}}}
resources: {books: {methods: {list: get /books}}}
"""
BEARER = "components: {securitySchemes: {Bearer: {type: http, scheme: bearer}}}\nsecurity: [{Bearer: []}]\n"
NONE = "client_settings: {opts: {region: {type: string, auth: {security_scheme: Other}}}}\n"


def stainless(spec: Path, text: str = CONFIGURATION) -> list[str]:
    """Write a configuration, and return the option that names it."""
    path = spec.with_name("stainless.yml")
    path.write_text(text, encoding="utf-8")
    return ["--config", str(path)]


def test_what_is_not_listed_and_not_honoured_is_two_notes(spec: Path, capsys: Capture) -> None:
    spec.write_text(f"{DOCUMENT}  /internal:\n    get: {{responses: {{'204': {{description: Fine.}}}}}}\n")

    assert run("generate", spec, *stainless(spec)) == 0
    said = capsys.readouterr().err
    assert "info[unlisted-operations]: 1 operation is in no resource of the design and not generated" in said
    assert "info[config-of-others]: 4 keys are for other tools and languages" in said
    assert "      get /internal" not in said
    assert not (spec.parent / "sdk" / "src" / "bookshop" / "resources" / "internal.py").exists()


def test_all_of_them_are_named_to_who_asks(spec: Path, capsys: Capture) -> None:
    run("generate", spec, *stainless(spec), "--verbose")

    said = capsys.readouterr().err
    assert "      #/targets/go\n" in said
    assert "      #/organization/github_org\n" in said


def test_data_names_all_of_them(spec: Path, capsys: Capture) -> None:
    run("generate", spec, *stainless(spec), "--json")

    found = json.loads(capsys.readouterr().out)["diagnostics"]
    (others,) = (item for item in found if item["code"] == "config-of-others")
    places = ["#/organization/github_org", "#/targets/go", "#/targets/python/publish", "#/edition"]
    assert others["details"] == places


def test_a_client_without_credentials_fails_the_run(spec: Path, capsys: Capture) -> None:
    spec.write_text(DOCUMENT + BEARER, encoding="utf-8")

    assert run("generate", spec, *stainless(spec, CONFIGURATION + NONE)) == 6
    assert "error[no-credentials]: the API asks for Bearer, and no client option serves it" in capsys.readouterr().err
