"""What is asked of syntax trees again and again."""

from __future__ import annotations

import ast


def dotted(node: ast.expr) -> str | None:
    """Return the text of a name or a chain of attributes; None for anything else."""
    parts: list[str] = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    return ".".join((node.id, *reversed(parts))) if isinstance(node, ast.Name) else None


def last(node: ast.expr) -> str:
    """Return the last part of a name: `List` of `typing.List`; empty for anything else."""
    return (dotted(node) or "").rpartition(".")[2]


def bare(node: ast.expr) -> ast.expr:
    """Return a class without its parameters: `Page` of `Page[Book]`."""
    return node.value if isinstance(node, ast.Subscript) else node


def bases(item: ast.ClassDef) -> list[str]:
    """Return the last parts of the names of the classes that one derives from."""
    return [last(bare(base)) for base in item.bases]


def assigned(statement: ast.stmt | None) -> ast.expr | None:
    """Return what a statement sets a variable to; None where it sets none."""
    return statement.value if isinstance(statement, ast.Assign | ast.AnnAssign) else None


def keyword(call: ast.Call | None, name: str) -> ast.expr | None:
    """Return an argument of a call by its name."""
    return next((item.value for item in call.keywords if item.arg == name), None) if call is not None else None


def literal(node: ast.expr | str | None) -> object:
    """Return the value of a literal, or of its text; None for anything else."""
    try:
        return ast.literal_eval(node) if node is not None else None
    except (ValueError, SyntaxError, RecursionError, MemoryError):
        return None
