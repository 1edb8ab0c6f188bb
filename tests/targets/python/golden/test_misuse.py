"""Mistakes that callers make are errors in both type checkers, at their line and nowhere else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.targets.python.golden.cases import CASES, Case
from tests.targets.python.golden.checkers import Finding, mypy, pyright
from tests.targets.python.golden.tree import write_tree

MISUSE = Path(__file__).parent / "misuse"
FILES = sorted(path.stem for path in MISUSE.glob("*.txt"))
_MARK = "# wrong: "


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the SDK of the case `library` and the files that misuse it."""
    root = tmp_path_factory.mktemp("misuse")
    write_tree(root, [Case(CASES / "library")])
    for name in FILES:
        (root / f"{name}.py").write_text((MISUSE / f"{name}.txt").read_text(encoding="utf-8"), encoding="utf-8")
    return root


@pytest.fixture(scope="module", params=[pyright, mypy], ids=["pyright", "mypy"])
def findings(request: pytest.FixtureRequest, sdk: Path) -> list[Finding]:
    """What one checker says about all files."""
    check: Callable[..., list[Finding]] = request.param
    return check(sdk, *(f"{name}.py" for name in FILES))


@pytest.mark.parametrize("name", FILES)
def test_every_mistake_is_found_where_it_is(name: str, findings: list[Finding]) -> None:
    lines = (MISUSE / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    wrong = {number for number, line in enumerate(lines, 1) if _MARK in line}
    found = {finding.line for finding in findings if finding.file == f"{name}.py"}

    assert wrong
    assert found == wrong
