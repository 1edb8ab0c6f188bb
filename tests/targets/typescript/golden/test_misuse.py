"""Mistakes that callers make are errors, at their line and nowhere else."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.targets.python.golden.cases import CASES, Case
from tests.targets.typescript.golden.kept import sources
from tests.targets.typescript.golden.tree import COMPILERS, add_sources, compiled, write_project
from tests.targets.typescript.node import require_node

MISUSE = Path(__file__).parent / "misuse"
FILES = sorted(path.stem for path in MISUSE.glob("*.txt"))
_CASES = {"library": "library", "payments": "oneof-mapping"}
_MARK = "// wrong: "
_PLACE = re.compile(r"(?:.*/)?([\w-]+)\.ts\((\d+),")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The SDKs of two cases and the files that misuse them."""
    require_node()
    root = tmp_path_factory.mktemp("misuse")
    write_project(root, isolatedDeclarations=False, declaration=False)
    for name, case in _CASES.items():
        add_sources(root, name, sources(Case(CASES / case)))
    for name in FILES:
        (root / f"{name}.ts").write_text((MISUSE / f"{name}.txt").read_text(encoding="utf-8"), encoding="utf-8")
    return root


@pytest.mark.parametrize("compiler", COMPILERS)
def test_every_mistake_is_found_where_it_is(project: Path, compiler: str) -> None:
    found = {(place[1], int(place[2])) for line in compiled(project, compiler) if (place := _PLACE.match(line))}
    wrong = {
        (name, number)
        for name in FILES
        for number, line in enumerate((MISUSE / f"{name}.txt").read_text(encoding="utf-8").splitlines(), 1)
        if _MARK in line
    }

    assert len(wrong) > 20
    assert sorted(found ^ wrong) == []
