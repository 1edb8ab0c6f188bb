"""`docs/client-core.md` names what the client core offers."""

from __future__ import annotations

import ast
from dataclasses import fields
from pathlib import Path

from templates.python.runtime.client.operation import Operation

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
