"""Formatting: one run over everything, with our settings alone."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest

from generator.format import format_tree

LONG = b"value = call('one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven')\n"


def test_python_is_formatted_and_the_rest_is_not() -> None:
    files = {"a.py": b"x = 'a'", "b/c.pyi": b"class C :\n    ...\n", "d.md": b"```py\nx = 'a'\n```", "e.toml": b"x=1"}

    assert format_tree(files) == {**files, "a.py": b'x = "a"\n', "b/c.pyi": b"class C: ...\n"}


def test_settings_of_the_user_do_not_count(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "ruff.toml").write_text("line-length = 20\n[format]\nquote-style = 'single'\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))

    assert format_tree({"a.py": LONG}) == {"a.py": LONG.replace(b"'", b'"')}
    assert [path.name for path in tmp_path.iterdir()] == ["ruff.toml"]


def test_what_is_no_python_is_a_fault_with_its_file() -> None:
    with pytest.raises(RuntimeError, match=r"src/broken\.py"):
        format_tree({"good.py": b"x = 1\n", "src/broken.py": b"def (:\n"})
