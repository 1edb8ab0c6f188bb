"""`sdkgen diff`: reports, exit codes and approvals."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sdkgen.changes.compare import compare
from sdkgen.cli import main
from tests.unit.changes.support import base, release

FINGERPRINT = "000000000000"


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[str, str]:
    """Two documents in the working folder: a response field is gone, a parameter is new."""
    monkeypatch.chdir(tmp_path)
    changed = base()
    del changed["components"]["schemas"]["Book"]["properties"]["rating"]
    changed["paths"]["/books"]["get"]["parameters"].append({"name": "q", "in": "query", "schema": {"type": "string"}})
    for name, root in (("old.json", base()), ("new.json", changed)):
        Path(name).write_text(json.dumps(root, indent=1), encoding="utf-8")
    return "old.json", "new.json"


def _data(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    main(["diff", *arguments, "--format", "json"])
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def test_text_is_grouped_by_level_and_resource(documents: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", *documents]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "breaking: 1"
    assert lines[1] == "  the whole client"
    assert lines[2].startswith("    response-field-removed ")
    old = Path("old.json").read_text(encoding="utf-8").split("\n")
    place = lines[3].split()
    assert place[0] == "at"
    assert '"rating"' in old[int(place[1].split(":")[1]) - 1]
    assert lines[4].split(maxsplit=1) == ["-", "Book.rating: float | None"]
    assert "  books" in lines
    assert any(line.endswith("client.books.list(q=...)") for line in lines)
    assert lines[-1] == "1 breaking, 1 minor, 0 patch"


def test_nothing_to_report(documents: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", documents[0], documents[0]]) == 0
    assert capsys.readouterr().out == "nothing changed for callers\n"


def test_json_has_places_and_python(documents: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    found = _data(capsys, *documents)
    assert found["level"] == "breaking"
    assert found["counts"] == {"breaking": 1, "minor": 1, "patch": 0}
    gone, new = found["findings"]
    assert gone["old"]["file"] == "old.json"
    assert gone["old"]["pointer"] == "#/components/schemas/Book/properties/rating"
    assert (gone["new"], gone["before"], gone["after"]) == (None, "Book.rating: float | None", None)
    assert (new["old"], new["after"], new["resource"]) == (None, "client.books.list(q=...)", "books")


def test_markdown_goes_into_a_file(documents: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", *documents, "--format", "markdown", "--output", "report.md"]) == 1
    assert capsys.readouterr().out == ""
    text = Path("report.md").read_text(encoding="utf-8")
    assert text.startswith("# From `old.json` to `new.json`\n\n1 breaking, 1 minor, 0 patch.\n")
    assert "### `books`" in text
    assert "  - Book.rating: float | None\n" in text


def test_sarif_is_what_code_scanning_takes(
    documents: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = _data(capsys, *documents)["findings"][0]["fingerprint"]
    _approve(tmp_path, code, "nobody reads it")
    assert main(["diff", *documents, "--format", "sarif", "--approvals", "approvals.yml"]) == 0
    log = json.loads(capsys.readouterr().out)
    assert log["version"] == "2.1.0"
    assert log["$schema"].endswith("sarif-schema-2.1.0.json")
    run = log["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    assert run["tool"]["driver"]["name"] == "sdkgen"
    assert len({rule["id"] for rule in rules}) == len(rules)
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in {"error", "warning", "note"}
        assert result["message"]["text"]
        for location in (*result["locations"], *result.get("relatedLocations", [])):
            assert location["physicalLocation"]["artifactLocation"]["uri"] in documents
            assert location["physicalLocation"]["region"]["startLine"] >= 1
        assert set(result) <= _RESULT
    gone = run["results"][0]
    assert gone["partialFingerprints"] == {"sdkgen/v1": code}
    assert gone["suppressions"] == [{"kind": "external", "status": "accepted", "justification": "nobody reads it"}]


_RESULT = {
    "level",
    "locations",
    "message",
    "partialFingerprints",
    "relatedLocations",
    "ruleId",
    "ruleIndex",
    "suppressions",
}


def _approve(folder: Path, fingerprint: str, reason: str) -> None:
    text = f'approvals:\n  - fingerprint: "{fingerprint}"\n    reason: {reason}\n'
    (folder / "approvals.yml").write_text(text, encoding="utf-8")


def test_an_approval_with_a_reason_lets_a_breaking_change_pass(
    documents: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _approve(tmp_path, _data(capsys, *documents)["findings"][0]["fingerprint"], "nobody reads it")
    assert main(["diff", *documents, "--approvals", "approvals.yml"]) == 0
    out = capsys.readouterr().out
    assert "ok  nobody reads it" in out
    assert "1 approved" in out


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        (f'approvals:\n  - fingerprint: "{FINGERPRINT}"\n    reason: fine\n', 2, "nothing that was found"),
        (f'approvals:\n  - fingerprint: "{FINGERPRINT}"\n', 2, "gives no reason"),
        (f'approvals:\n  - fingerprint: "{FINGERPRINT}"\n    reason: "  "\n', 2, "gives no reason"),
        ("approvals:\n  - fingerprint: nonsense\n    reason: fine\n", 2, "is no fingerprint"),
        ("approvals:\n\n  - all\n", 3, "an object of `fingerprint` and `reason`"),
        ("approvals: all\n", 1, "is not a list"),
        ("ignore: []\n", 1, "is no part of an approvals file"),
    ],
)
def test_a_bad_approval_is_an_error_with_its_line(
    documents: tuple[str, str], tmp_path: Path, text: str, line: int, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "approvals.yml").write_text(text, encoding="utf-8")
    assert main(["diff", *documents, "--approvals", "approvals.yml"]) == 2
    said = capsys.readouterr().err
    assert f"approvals.yml:{line}:" in said
    assert message in said


def test_a_twice_approved_finding_is_an_error(
    documents: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    entry = f'  - fingerprint: "{FINGERPRINT}"\n    reason: fine\n'
    (tmp_path / "approvals.yml").write_text(f"approvals:\n{entry}{entry}", encoding="utf-8")
    assert main(["diff", *documents, "--approvals", "approvals.yml"]) == 2
    assert "approved twice" in capsys.readouterr().err


def test_fingerprints_survive_edits_elsewhere() -> None:
    old, new = base(), base()
    del new["components"]["schemas"]["Book"]["properties"]["rating"]
    first = release(old)
    alone = {item.fingerprint for item in compare(first, release(new, after=first))}
    new["components"]["schemas"]["Book"]["description"] = "A book."
    del new["components"]["schemas"]["Author"]["properties"]["born"]
    together = {item.fingerprint for item in compare(first, release(new, after=first))}
    assert alone < together


def test_a_lock_beside_the_design_names_both_sides(
    documents: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "sdk.yml").write_text("organization: {name: library}\n", encoding="utf-8")
    assert main(["generate", documents[0], "--config", "sdk.yml", "--out", "sdk"]) == 0
    lock = json.loads((tmp_path / "names.lock").read_text(encoding="utf-8"))
    lock["calls"]["get /books"] = "books.find"
    (tmp_path / "names.lock").write_text(json.dumps(lock), encoding="utf-8")
    capsys.readouterr()
    found = _data(capsys, *documents, "--config", "sdk.yml")
    assert [item["after"] for item in found["findings"]] == [None, "client.books.find(q=...)"]


def test_another_design_is_a_change_for_callers(
    documents: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, package in (("old.yml", "library"), ("new.yml", "books")):
        text = f"organization: {{name: library}}\ntargets: {{python: {{package_name: {package}}}}}\n"
        (tmp_path / name).write_text(text, encoding="utf-8")
    found = _data(capsys, documents[0], documents[0], "--config", "new.yml", "--old-config", "old.yml")
    codes = {item["code"] for item in found["findings"]}
    assert "package-renamed" in codes
    assert "environment-variable-removed" in codes


@pytest.mark.parametrize("kind", ["text", "markdown"])
def test_text_of_documents_steers_no_report(kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    new = base()
    hostile = "\x1b[31m`<img src=x>\n# Fine"
    new["components"]["schemas"]["NewBook"]["properties"][hostile] = {"type": "string"}
    for name, root in (("old.json", base()), ("new.json", new)):
        (tmp_path / name).write_text(json.dumps(root), encoding="utf-8")
    assert main(["diff", str(tmp_path / "old.json"), str(tmp_path / "new.json"), "--format", kind]) == 0
    out = capsys.readouterr().out
    assert "\x1b" not in out
    assert "\n# Fine" not in out
    assert kind == "text" or "<img" not in out.replace("\\<img", "").replace("&lt;img", "")
