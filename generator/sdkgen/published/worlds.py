"""What the variables of a method may hold when it makes its request."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping

World = Mapping[str, tuple[ast.expr, ...]]
"""What each variable was set to, the last one last."""
MOST = 32


def worlds(statements: Iterable[ast.stmt]) -> list[World]:
    """Return the ways through the body of a method that end in its request: one, or several where a condition sets
    variables.
    """
    found: list[World] = [{}]
    for item in statements:
        found = [after for before in found for after in _after(item, before)][:MOST]
    return found


def _after(item: ast.stmt, before: World) -> Iterator[World]:
    if isinstance(item, ast.Assign) and len(item.targets) == 1 and isinstance(item.targets[0], ast.Name):
        yield _set(before, item.targets[0].id, item.value)
    elif isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name) and item.value is not None:
        yield _set(before, item.target.id, item.value)
    elif isinstance(item, ast.If):
        ways = [branch for branch in (item.body, item.orelse) if not (branch and isinstance(branch[-1], ast.Raise))]
        if not any(_assigns(branch) for branch in ways):
            yield before
            return
        for branch in ways:
            yield from _through(branch, before)
    elif isinstance(item, ast.With | ast.Try):
        yield from _through(item.body, before)
    else:
        yield before


def _through(statements: Iterable[ast.stmt], before: World) -> list[World]:
    found = [before]
    for item in statements:
        found = [after for world in found for after in _after(item, world)][:MOST]
    return found


def _assigns(statements: Iterable[ast.stmt]) -> bool:
    return any(isinstance(node, ast.Assign | ast.AnnAssign) for item in statements for node in ast.walk(item))


def _set(before: World, name: str, value: ast.expr) -> World:
    return {**before, name: (*before.get(name, ()), value)}
