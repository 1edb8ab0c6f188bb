"""`docs/client-core.md` names what the client core offers."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path, PurePosixPath

import pytest

import templates.python.runtime as core
from sdkgen.design.core_names import HELPERS, IN_CLIENTS, IN_RESOURCES, LAZY, PUBLIC
from templates.python.runtime.client.operation import Operation
from tests.targets.python.golden.cases import CASES, Case

ROOT = Path(__file__).parents[4]
TEXT = (ROOT / "docs/client-core.md").read_text(encoding="utf-8")


def exports() -> list[str]:
    """Return what the client core exports, off its source."""
    tree = ast.parse((ROOT / "templates/python/runtime/__init__.py").read_text(encoding="utf-8"))
    lists = [
        node.value for node in tree.body if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"
    ]
    return [str(ast.literal_eval(item)) for item in getattr(lists[0], "elts", [])]


def test_every_export_is_named() -> None:
    names = exports()
    assert len(names) > 80
    assert [name for name in names if f"`{name}" not in TEXT and f" {name}" not in TEXT] == []


def test_every_fact_of_an_operation_is_named() -> None:
    assert [item.name for item in fields(Operation) if f"{item.name}: " not in TEXT] == []


def loaded_at_once() -> set[str]:
    """Return what the core imports when it is imported, off its source."""
    tree = ast.parse((ROOT / "templates/python/runtime/__init__.py").read_text(encoding="utf-8"))
    return {name.name for node in tree.body if isinstance(node, ast.ImportFrom) for name in node.names}


def test_the_package_offers_what_the_core_defines_and_the_page_promises() -> None:
    exported = set(exports())
    assert exported >= PUBLIC
    assert PUBLIC & loaded_at_once() == PUBLIC - LAZY
    (promise,) = re.findall(r"^The package offers (.+)\. ", TEXT, re.M)
    assert promise.split(", ") == [f"`{name}`" for name in sorted(PUBLIC)]
    errors = {name for name in exported if isinstance(getattr(core, name), type) and "Error" in name}
    assert errors <= PUBLIC


def from_core(text: str, *, typing: bool = False) -> Iterator[str]:
    """Yield what a module imports from the client core, and from Python's modules of types where they count."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ImportFrom):
            module = (node.module or "").rpartition(".")[2]
            if module == "_core" if node.level else typing and module in {"typing", "abc", "typing_extensions"}:
                yield from (name.asname or name.name for name in node.names)


def test_a_package_offers_exactly_these() -> None:
    files = Case(CASES / "library").generate().package
    text = files[PurePosixPath("__init__.py")].decode()
    assert {*from_core(text)} - {"_lazy_exports"} == PUBLIC
    assert set(re.findall(r'"(\w+)": "_core"', text)) == LAZY
    (assigned,) = re.findall(r"^__all__ = (\[.+?\])", text, re.M | re.S)
    assert {*ast.literal_eval(assigned)} >= PUBLIC


@pytest.mark.parametrize(("modules", "taken"), [("resources/**/*", IN_RESOURCES), ("_client", IN_CLIENTS)])
def test_no_class_of_an_sdk_is_called_like_what_its_module_imports(modules: str, taken: frozenset[str]) -> None:
    found = sorted(CASES.glob(f"*/expected/python/{modules}.py"))
    assert len(found) > 10
    for module in found:
        for name in from_core(module.read_text(encoding="utf-8"), typing=True):
            if name[0].isupper() and name != "TYPE_CHECKING":
                assert taken & {name, name.removeprefix("Async"), name.removeprefix("Sync")}, (module, name)
            elif name[0].islower():
                assert name in HELPERS | PUBLIC | {"cast", "sign_webhook", "tagged", "unwrap", "unsafe_unwrap"}, (
                    module,
                    name,
                )
