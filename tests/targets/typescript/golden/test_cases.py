"""Each case gives exactly the TypeScript that is committed; all of it, and the examples of the guide to it, compile in
one strict project.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from sdkgen.targets.typescript.target import TYPESCRIPT
from tests.targets.python.golden.cases import Case, cases
from tests.targets.python.golden.test_cases import differences
from tests.targets.typescript.docs.programs import page
from tests.targets.typescript.golden.kept import below_src, kept_typescript
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
        result = case.generate("typescript").result
        add_sources(root, case.module, below_src(result.files))
        guide = page(TYPESCRIPT.guide(result.plan, []).markdown())
        (root / f"{case.module}_guide.ts").write_text(guide.module(f"./{case.module}/index.js", setup=False))
    return root


@pytest.mark.parametrize("compiler", COMPILERS)
def test_all_cases_compile_in_one_strict_project(project: Path, compiler: str) -> None:
    assert compiled(project, compiler) == []
