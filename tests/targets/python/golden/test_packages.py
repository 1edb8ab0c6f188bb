"""Every case as a whole package: it imports, and every checker is content, each run once over all of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.targets.python.golden.cases import cases
from tests.targets.python.golden.checkers import mypy, pyright, run
from tests.targets.python.golden.tree import CORE, write_tree

_BUILD_ALL = """
import importlib, pydantic, typing_extensions
built = 0
for name in {names!r}:
    module = importlib.import_module(name)
    for exported in module.__all__:
        found = getattr(module, exported)
        if not typing_extensions.is_typeddict(found):
            pydantic.TypeAdapter(found).validator
            built += 1
print(built)
"""


class Tree:
    """All cases, generated below one folder."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.modules = write_tree(root, cases())
        self.packages = [case.module for case in cases()]


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Tree:
    return Tree(tmp_path_factory.mktemp("cases"))


def test_each_case_has_a_package_of_its_own(tree: Tree) -> None:
    assert len(set(tree.packages)) == len(cases())


def test_every_module_imports(tree: Tree) -> None:
    (tree.root / "import_all.py").write_text(
        "import importlib, sys\n" + "".join(f"importlib.import_module({name!r})\n" for name in tree.modules),
        encoding="utf-8",
    )
    done = run(tree.root, "import_all")

    assert done.stderr == ""
    assert done.returncode == 0


def test_every_type_of_a_response_can_be_built(tree: Tree) -> None:
    """Forward references, recursion and tagged unions hold only when pydantic has to use them."""
    names = [name for name in tree.modules if ".types." in name and not name.endswith(("_param", "_params"))]
    (tree.root / "build_all.py").write_text(_BUILD_ALL.format(names=names), encoding="utf-8")
    done = run(tree.root, "build_all")

    assert done.stderr == ""
    assert int(done.stdout) > len(cases())


def test_everything_compiles(tree: Tree) -> None:
    done = run(tree.root, "compileall", "-q", "-f", *tree.packages)

    assert done.stdout + done.stderr == ""


def test_ruff_is_content(tree: Tree) -> None:
    settings = ("--isolated", "--line-length", "120", "--target-version", "py310")
    check = run(tree.root, "ruff", "check", *settings, "--select", "E,F,I,B,UP", "--ignore", "E501", *tree.packages)
    layout = run(tree.root, "ruff", "format", "--check", *settings, *tree.packages)

    assert (check.returncode, check.stdout[-2000:]) == (0, "All checks passed!\n")
    assert layout.returncode == 0, layout.stdout[-2000:]


def test_pyright_is_content(tree: Tree) -> None:
    assert pyright(tree.root, CORE, *tree.packages) == []


def test_mypy_is_content(tree: Tree) -> None:
    assert mypy(tree.root, CORE, *tree.packages) == []
