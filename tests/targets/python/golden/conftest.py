"""The generated packages that the tests of calls share."""

from __future__ import annotations

import importlib
import sys
from typing import Any

import pytest

from tests.targets.python.golden.cases import CASES, Case
from tests.targets.python.golden.tree import write_tree
from tests.targets.python.golden.wire import Import


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> Import:
    """Generate the package of a case, once, and import it."""
    root = tmp_path_factory.mktemp("wire")

    def load(name: str) -> Any:
        case = Case(CASES / name)
        if not (root / case.module).exists():
            write_tree(root, [case])
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(sys, "path", [str(root), *sys.path])
            return importlib.import_module(case.module)

    return load
