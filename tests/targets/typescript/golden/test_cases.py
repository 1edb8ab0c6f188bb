"""Each case gives exactly the TypeScript that is committed, and all of it compiles in one strict project."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.targets.python.golden.cases import Case, cases
from tests.targets.python.golden.test_cases import differences
from tests.targets.typescript.golden.kept import kept_typescript, sources
from tests.targets.typescript.golden.tree import COMPILERS, add_sources, compiled, write_project
from tests.targets.typescript.node import require_node


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_case_gives_what_is_expected(case: Case) -> None:
    difference = differences(case.committed("typescript"), kept_typescript(case))

    assert difference == "", f"`python -m tests.targets.python.golden.update {case.name}` accepts this:\n{difference}"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    require_node()
    root = tmp_path_factory.mktemp("cases")
    write_project(root)
    for case in cases():
        add_sources(root, case.module, sources(case))
    return root


@pytest.mark.parametrize("compiler", COMPILERS)
def test_all_cases_compile_in_one_strict_project(project: Path, compiler: str) -> None:
    assert compiled(project, compiler) == []
