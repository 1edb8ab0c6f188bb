"""A run without changes does nothing and repeats what there was to say; any change is noticed."""

from __future__ import annotations

from pathlib import Path

import pytest

from sdkgen import project
from sdkgen.cli import main
from sdkgen.document.inputs import Input, Inputs
from tests.unit.cli.shop import DOCUMENT, run

Capture = pytest.CaptureFixture[str]
_DANGLING = DOCUMENT.replace("{type: integer}", "{$ref: '#/components/schemas/Nothing'}")


@pytest.fixture
def understood(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the documents that were parsed, in their order."""
    names: list[str] = []
    understand = project.understand

    def counted(inputs: Inputs) -> project.Project:
        names.append(inputs.document.name)
        return understand(inputs)

    monkeypatch.setattr(project, "understand", counted)
    return names


def test_nothing_is_parsed_again(spec: Path, understood: list[str]) -> None:
    run("generate", spec)
    assert len(understood) == 1
    stamps = {path: path.stat().st_mtime_ns for path in (spec.parent / "sdk").rglob("*")}
    assert run("generate", spec) == 0
    assert len(understood) == 1
    assert {path: path.stat().st_mtime_ns for path in (spec.parent / "sdk").rglob("*")} == stamps


def test_findings_are_repeated(spec: Path, capsys: Capture) -> None:
    spec.write_text(_DANGLING, encoding="utf-8")
    run("generate", spec)
    first = capsys.readouterr().err
    assert "[dangling-ref]" in first
    run("generate", spec)
    assert capsys.readouterr().err == first


@pytest.mark.parametrize("changed", ["openapi.yaml", "sdk.yml", "names.lock", "sdk/README.md"])
def test_a_change_of_any_file_is_noticed(changed: str, spec: Path, understood: list[str]) -> None:
    run("generate", spec)
    path = spec.parent / changed
    path.write_bytes(path.read_bytes() + b"\n")
    run("generate", spec)
    assert len(understood) == 2


def test_another_option_is_noticed(spec: Path, understood: list[str]) -> None:
    run("generate", spec)
    run("generate", spec, "--hidden")
    assert len(understood) == 2


def test_without_a_lock_a_second_run_has_nothing_to_do(spec: Path, understood: list[str]) -> None:
    command = ["generate", str(spec), "--out", str(spec.parent / "sdk")]
    assert [main(command), main(command)] == [0, 0]
    assert len(understood) == 1


def test_each_part_of_the_inputs_counts() -> None:
    document, other = Input("a", b"bc"), Input("ab", b"c")
    variants = [
        Inputs(document),
        Inputs(other),
        Inputs(document, design=other),
        Inputs(document, overlays=(other,)),
        Inputs(document, overlays=(other, other)),
        Inputs(document, lock=other),
        Inputs(document, hidden=True),
    ]
    assert len({item.digest() for item in variants}) == len(variants)
    assert Inputs(document, lock=Input("names.lock", b"new")).digest() == Inputs(document).digest(b"new")


def test_verbose_prints_what_was_grouped_also_when_it_is_repeated(spec: Path, capsys: Capture) -> None:
    nothing = "{$ref: '#/components/schemas/Nothing'}"
    properties = ", ".join(f"p{index}: {nothing}" for index in range(5))
    spec.write_text(DOCUMENT.replace("{type: integer}", f"{{type: object, properties: {{{properties}}}}}"))
    run("generate", spec)
    short = capsys.readouterr().err
    assert (short.count("error[dangling-ref]: "), "2 more error[dangling-ref]" in short) == (3, True)
    run("generate", spec, "--verbose")
    whole = capsys.readouterr().err
    assert (whole.count("error[dangling-ref]: "), " more " in whole) == (5, False)
    assert short.splitlines()[-1] == whole.splitlines()[-1]
