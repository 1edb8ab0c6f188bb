"""Findings decide the exit code of a run that did its work."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.cli.shop import DOCUMENT, run

Capture = pytest.CaptureFixture[str]
DANGLING = DOCUMENT.replace("{type: integer}", "{$ref: '#/components/schemas/Nothing'}")
UNPLACED = DOCUMENT.replace("https://api.bookshop.example", "/v1")
QUERY = "get:\n      parameters: [{name: page, in: query, schema: {type: integer}}]"


@pytest.mark.parametrize("command", ["generate", "check"])
@pytest.mark.parametrize(
    ("document", "options", "code"),
    [
        (DOCUMENT, ["--fail-on", "warning"], 0),
        (UNPLACED, [], 0),
        (UNPLACED, ["--fail-on", "warning"], 6),
        (DANGLING, [], 6),
        (DANGLING, ["--fail-on", "error"], 6),
        (DANGLING, ["--fail-on", "warning"], 6),
        (DANGLING, ["--fail-on", "never"], 0),
    ],
)
def test_findings_of_a_severity_fail_a_run(
    command: str, document: str, options: list[str], code: int, spec: Path
) -> None:
    spec.write_text(document, encoding="utf-8")
    if command == "check":
        run("generate", spec)
    assert run(command, spec, *options) == code
    assert (spec.parent / "sdk" / "README.md").is_file(), "the SDK is written all the same"


def test_a_run_that_changes_nothing_fails_as_the_first_one_did(spec: Path) -> None:
    spec.write_text(DANGLING, encoding="utf-8")
    assert [run("generate", spec), run("generate", spec), run("generate", spec, "--fail-on", "never")] == [6, 6, 0]


def test_drift_has_its_own_code(spec: Path) -> None:
    spec.write_text(DANGLING, encoding="utf-8")
    assert run("check", spec) == 1


@pytest.mark.parametrize(
    "places", ["true", '["#/paths/~1books/get/responses/200/content/application~1json/schema/properties/total"]']
)
def test_a_finding_that_the_design_ignores_by_name_does_not_count(places: str, spec: Path) -> None:
    spec.write_text(DANGLING, encoding="utf-8")
    with (spec.parent / "sdk.yml").open("a", encoding="utf-8") as file:
        file.write(f"diagnostics: {{ignored: {{dangling-ref: {places}}}}}\n")
    assert run("generate", spec, "--fail-on", "warning") == 0


@pytest.mark.parametrize(
    ("design", "code", "hint"),
    [
        ("resorces: {books: {methods: {list: get /books}}}", "unknown-config-key", '"resources"'),
        (
            "resources: {books: {methods: {list: {endpoint: get /books, param_names: {pge: p}}}}}",
            "unmatched-argument",
            '"page"',
        ),
        (
            "resources: {books: {methods: {list: {endpoint: get /books, param_names: {path page: p}}}}}",
            "unmatched-argument",
            '"page',
        ),
        (
            "resources: {books: {methods: {list: {endpoint: get /books, required_params: [pge]}}}}",
            "unmatched-argument",
            '"page"',
        ),
        (
            "resources: {books: {methods: {list: {endpoint: get /books, overloads: [[page], [pge]]}}}}",
            "unmatched-argument",
            '"page"',
        ),
        ("resources: {books: {methods: {list: get /boks}}}", "unmatched-endpoint", '"get /books"'),
        ("unspecified_endpoints: [get /boks]", "unmatched-endpoint", '"get /books"'),
    ],
)
def test_a_line_of_the_design_that_matches_nothing_fails_a_run(
    design: str, code: str, hint: str, spec: Path, capsys: Capture
) -> None:
    spec.write_text(DOCUMENT.replace("get:", QUERY), encoding="utf-8")
    path = spec.parent / "sdk.yml"
    path.write_text(f"organization: {{name: Bookshop}}\n{design}\n", encoding="utf-8")
    assert run("generate", spec) == 6
    said = capsys.readouterr().err
    assert (f"error[{code}]" in said, hint in said) == (True, True)
    assert run("check", spec) == 6
    with path.open("a", encoding="utf-8") as file:
        file.write(f"diagnostics: {{ignored: {{{code}: true}}}}\n")
    assert run("generate", spec) == 0


def test_names_of_arguments_that_are_there_are_no_findings(spec: Path, capsys: Capture) -> None:
    spec.write_text(DOCUMENT.replace("get:", QUERY), encoding="utf-8")
    design = "resources: {books: {methods: {list: {endpoint: get /books, param_names: {query page: p}}}}}"
    (spec.parent / "sdk.yml").write_text(f"organization: {{name: Bookshop}}\n{design}\n", encoding="utf-8")
    assert run("generate", spec, "--fail-on", "warning") == 0
    assert "param_names" not in capsys.readouterr().err
