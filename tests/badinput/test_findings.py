"""Mistakes inside a document: each is reported with its place, and costs no more than the part that holds it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.badinput.conftest import Run
from tests.targets.python.golden.cases import CASES

FINDINGS = {
    "ref-dangling": ("error[dangling-ref]", "#/components/schemas/Autor", "did you mean"),
    "ref-remote": ("error[remote-ref]", "https://example.com/people.yaml"),
    "ref-self": ("circular",),
    "allof-self": ("error[circular-allof]", "#/components/schemas/Book/allOf/0"),
    "v2-twice": ("warning[duplicate-operation-id]", "ListPhones"),
    "names-property-clash": ("book_id",),
    "schema-digit-name": ("CountryCode",),
    "path-undeclared": ("undeclared-path-parameter",),
}


@pytest.mark.parametrize("name", FINDINGS)
def test_a_mistake_is_reported_with_its_place(name: str, generate: Run, tmp_path: Path) -> None:
    document = CASES / name / "openapi.yaml"
    outcome = generate(document.read_text(encoding="utf-8"), output=tmp_path / "new")

    assert "Traceback" not in outcome.said
    assert "openapi.yaml:" in outcome.err
    for words in FINDINGS[name]:
        assert words in outcome.err
