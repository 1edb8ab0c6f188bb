"""Every example of the generated pages passes both type checkers, for both clients."""

from __future__ import annotations

import ast
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.targets.python.docs.asynchronous import asynchronous
from tests.targets.python.docs.pages import examples
from tests.targets.python.golden.checkers import Finding, mypy, pyright

ROOT = Path(__file__).parents[4]
_USED = "print({names})\n"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package, and each example as a file, in both colours; one more is wrong."""
    root = tmp_path_factory.mktemp("examples")
    shutil.copytree(ROOT / "generated/python/src/telnyx", root / "telnyx")
    (root / "shown").mkdir()
    for example in examples(ROOT / "generated" / "python"):
        for colour, source in (("sync", example.source), ("async", asynchronous(example.source))):
            (root / f"shown/{example.name}_{colour}.py").write_text(_using(source), encoding="utf-8")
    wrong = "import telnyx\n\ntelnyx.Telnyx().ai.summarize(bucket=1, filename='x')\n"
    (root / "shown/wrong.py").write_text(wrong, encoding="utf-8")
    return root


def _using(source: str) -> str:
    """Return a program that uses what it imports, where importing is all that it shows."""
    body = ast.parse(source).body
    if not all(isinstance(item, ast.ImportFrom) for item in body):
        return source
    names = [alias.name for item in body if isinstance(item, ast.ImportFrom) for alias in item.names]
    return source + _USED.format(names=", ".join(names))


@pytest.mark.parametrize("check", [pyright, mypy])
def test_examples_are_typed(check: Callable[..., list[Finding]], folder: Path) -> None:
    found = [item for item in check(folder, "shown") if "is deprecated by the API" not in item.text]

    assert [(item.file, item.line) for item in found] == [("shown/wrong.py", 3)]
