"""Each case gives exactly the files and diagnostics that are committed."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.targets.python.golden import update
from tests.targets.python.golden.cases import Case, cases

ENOUGH = 110


def differences(old: Mapping[str, str], new: Mapping[str, str]) -> str:
    """Return the differences between two trees as a unified diff; empty where there are none."""
    return "".join(
        line
        for path in sorted({*old, *new})
        for line in difflib.unified_diff(
            old.get(path, "").splitlines(keepends=True),
            new.get(path, "").splitlines(keepends=True),
            path if path in old else "/dev/null",
            path if path in new else "/dev/null",
        )
    )


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_case_gives_what_is_expected(case: Case) -> None:
    difference = differences(case.committed(), case.kept(case.generate()))

    assert difference == "", f"`python -m tests.targets.python.golden.update {case.name}` accepts this:\n{difference}"


def test_there_is_a_case_for_every_idea() -> None:
    assert len(cases()) >= ENOUGH


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_case_is_one_screen_and_says_its_idea(case: Case) -> None:
    lines = case.document.read_text(encoding="utf-8").splitlines()

    assert lines[0].startswith("# ")
    assert lines[0].endswith(".")
    assert len(lines) <= 48


def test_differences_name_files_that_are_new_gone_or_changed() -> None:
    found = differences({"same.py": "a\n", "gone.py": "b\n", "other.py": "c\n"}, {"same.py": "a\n", "other.py": "d\n"})

    assert [line for line in found.splitlines() if not line.startswith("@@")] == [
        "--- gone.py",
        "+++ /dev/null",
        "-b",
        "--- other.py",
        "+++ other.py",
        "-c",
        "+d",
    ]


def test_goldens_are_not_updated_under_ci(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CI", "true")
    monkeypatch.setattr(update, "cases", lambda: pytest.fail("looked at the cases"))

    assert update.main([]) == 2


def test_update_replaces_what_was_expected_before(tmp_path: Path) -> None:
    (tmp_path / "types").mkdir()
    (tmp_path / "types" / "gone.py").touch()

    update.replace_tree(tmp_path, {"types/book.py": "x = 1\n"})

    assert [path.name for path in tmp_path.rglob("*.py")] == ["book.py"]
