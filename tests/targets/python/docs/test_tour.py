"""The README's tour shows what the commands print and the code that they write."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[4]
TOUR = (ROOT / "README.md").read_text(encoding="utf-8").split("## A tour\n")[1].split("\n## ")[0]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tour")
    (folder / "bookshop.yaml").write_bytes((Path(__file__).parent / "bookshop.yaml").read_bytes())
    return folder


def sdkgen(folder: Path, *arguments: str) -> str:
    command = (sys.executable, "-m", "sdkgen", *arguments)
    done = subprocess.run(
        command, cwd=folder, env={"PYTHONPATH": str(ROOT / "generator")}, capture_output=True, text=True, check=True
    )
    return done.stdout + done.stderr


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", TOUR, re.DOTALL)


def test_the_commands_print_what_it_shows(folder: Path) -> None:
    shown = [part.split("\n", 1) for part in blocks("console")[0].split("$ sdkgen ")[1:]]
    assert [command.split()[0] for command, _ in shown] == ["inspect", "generate"]
    for command, output in shown:
        printed = sdkgen(folder, *command.split())
        first, gap, last = output.strip().partition("...\n")
        assert printed.startswith(first if not gap else "")
        assert printed.endswith(f"{last or first}\n")


def test_the_code_that_it_shows_is_written(folder: Path) -> None:
    sdkgen(folder, "generate", "bookshop.yaml", "--out", "sdk")
    package = folder / "sdk" / "src" / "bookshop"
    method, model, _ = blocks("python")
    assert method in (package / "resources" / "books.py").read_text(encoding="utf-8")
    assert (package / "types" / "book.py").read_text(encoding="utf-8").endswith(model)
