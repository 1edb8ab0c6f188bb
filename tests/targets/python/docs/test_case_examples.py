"""Examples are valid for every document of the golden cases, however odd its names and types are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.targets.python.docs.pages import BLOCK, examples_of
from tests.targets.python.golden.cases import Case, cases
from tests.targets.python.golden.checkers import pyright, run
from tests.targets.python.golden.tree import write_tree

_OF_THE_DESIGN = re.compile('is deprecated|^"_[a-z]+" is protected')
"""What checkers rightly say of methods that a document or a design deprecates, or names with an underscore."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The packages of all cases, and for each the examples of its operations as a file of functions."""
    root = tmp_path_factory.mktemp("cases")
    write_tree(root, cases())
    (root / "shown").mkdir()
    for case in cases():
        (root / f"shown/{case.module}.py").write_text("\n".join(program(case)), encoding="utf-8")
        for name, text in programs(case):
            (root / f"shown/{case.module}_{name}.py").write_text(text, encoding="utf-8")
    return root


def program(case: Case) -> Iterator[str]:
    """Yield the lines of a file: the client, and a function for each example of the guide."""
    text = case.generate().result.files["docs/guide.md"].decode()
    first = BLOCK.search(text)
    assert first is not None
    yield re.sub(r"^from \w+ import", f"from {case.module} import", first[1])
    for number, example in enumerate(examples_of("docs/guide.md", text)):
        compile(example.source, example.name, "exec")
        if example.operation is not None:
            own = example.source.removeprefix(first[1])
            yield f"def example_{number}() -> None:"
            yield from (f"    {line}" for line in own.splitlines())


def programs(case: Case) -> Iterator[tuple[str, str]]:
    """Yield the programs beside the package by name, for the package as it is called here."""
    files = case.generate().result.files
    for path in ("examples/first_call.py", "tests/test_smoke.py"):
        text = files[path].decode()
        package = re.findall(r"^from (\w+) import", text, re.MULTILINE)[-1]
        text = re.sub(rf"^import {package}$", f"import {case.module} as {package}", text, flags=re.MULTILINE)
        yield Path(path).stem, re.sub(rf"^from {package} ", f"from {case.module} ", text, flags=re.MULTILINE)


def test_smoke_tests_of_all_cases_pass(folder: Path) -> None:
    smoke = sorted((folder / "shown").glob("*_test_smoke.py"))
    assert len(smoke) == len(cases())
    done = run(folder, "pytest", "-q", "-p", "no:cacheprovider", "--import-mode=importlib", *map(str, smoke))
    assert done.returncode == 0, done.stdout[-4000:]


def test_examples_of_all_cases_are_typed(folder: Path) -> None:
    found = [item for item in pyright(folder, "shown") if not _OF_THE_DESIGN.search(item.text)]
    assert found == []
