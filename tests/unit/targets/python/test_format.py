"""Formatting: one run over everything, with our settings alone."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest

from sdkgen.targets.python.format import formatting

LONG = b"value = call('one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven')\n"


def formatted(files: dict[str, bytes]) -> dict[str, bytes]:
    with formatting(files) as result:
        return result()


def test_python_is_formatted_and_the_rest_is_not() -> None:
    files = {"a.py": b"x = 'a'", "b/c.pyi": b"class C :\n    ...\n", "d.md": b"```py\nx = 'a'\n```", "e.toml": b"x=1"}

    assert formatted(files) == {**files, "a.py": b'x = "a"\n', "b/c.pyi": b"class C: ...\n"}


def test_settings_of_the_user_do_not_count(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "ruff.toml").write_text("line-length = 20\n[format]\nquote-style = 'single'\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))

    assert formatted({"a.py": LONG}) == {"a.py": LONG.replace(b"'", b'"')}
    assert [path.name for path in tmp_path.iterdir()] == ["ruff.toml"]


def test_what_is_no_python_is_a_fault_with_its_file() -> None:
    with pytest.raises(RuntimeError, match=r"src/broken\.py"):
        formatted({"good.py": b"x = 1\n", "src/broken.py": b"def (:\n"})


def test_nothing_is_left_of_it_when_the_work_meanwhile_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sdkgen.platform.scratch._MEMORY", str(tmp_path))
    seen: list[Path] = []

    def fail() -> None:
        with formatting({f"{number}.py": LONG for number in range(500)}):
            seen.extend(tmp_path.iterdir())
            raise ValueError("meanwhile")

    with pytest.raises(ValueError, match="meanwhile"):
        fail()

    assert seen
    assert list(tmp_path.iterdir()) == []
