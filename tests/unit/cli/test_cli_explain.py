"""`sdkgen explain`."""

from __future__ import annotations

import json

import pytest

from sdkgen.cli import main
from sdkgen.diagnostics.codes import as_markdown


def test_a_code_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "dangling-ref"]) == 0
    said = capsys.readouterr().out
    assert said.startswith("error[dangling-ref]: A reference names something that the document does not have.\n")
    assert "for example" in said


def test_a_code_is_explained_for_machines(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "dangling-ref", "--json"]) == 0
    assert json.loads(capsys.readouterr().out).keys() == {"code", "severity", "sentence", "example"}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["dangling-reff"], 'did you mean "dangling-ref"?'),
        (["zzz"], "--all"),
        ([], "--all"),
        (["dangling-ref", "--all"], "--all"),
    ],
)
def test_an_unknown_code_is_a_wrong_usage(arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", *arguments]) == 2
    assert said in capsys.readouterr().err


def test_the_whole_catalogue_can_be_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "--all"]) == 0
    assert capsys.readouterr().out == as_markdown()
