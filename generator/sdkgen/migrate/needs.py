"""Which files of the old SDK the maintainer's own code needs: they stay, though they are generated no more."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import PurePosixPath

from sdkgen.migrate.inventory import Inventory


def needed(inventory: Inventory, own: Iterable[str], old: Collection[str]) -> Mapping[str, str]:
    """Return the files that code needs, each with one that needs it, directly or by what it imports.

    Args:
        inventory: The files of the SDK.
        own: The code that stays.
        old: The files that could go.
    """
    modules = {_module(path): path for path in old if path.endswith(".py")}
    fixtures = {path: _functions(inventory, path) for path in old if PurePosixPath(path).name == "conftest.py"}
    found: dict[str, str] = {}
    queue = [path for path in own if path.endswith(".py")]
    for path in queue:
        wanted = {modules[name] for name in _imports(inventory, path) if name in modules}
        wanted |= {other for other in fixtures if fixtures[other] & _arguments(inventory, path) and _above(other, path)}
        new = [other for other in sorted(wanted) if other not in found and other != path]
        found.update((other, path) for other in new)
        queue.extend(new)
    return found


def broken(inventory: Inventory, paths: Iterable[str], gone: Collection[str]) -> tuple[str, ...]:
    """Return the files of these that import what goes, by way of others or not."""
    modules = {_module(path): path for path in gone if path.endswith(".py")}
    left = {path: set(_imports(inventory, path)) for path in paths if path.endswith(".py")}
    lost: list[str] = []
    while now := [path for path, names in left.items() if not names.isdisjoint(modules)]:
        for path in now:
            del left[path]
            modules[_module(path)] = path
        lost += now
    return tuple(sorted(lost))


def _above(conftest: str, path: str) -> bool:
    return PurePosixPath(conftest).parent in PurePosixPath(path).parents


def _module(path: str) -> str:
    parts = PurePosixPath(path).with_suffix("").parts
    parts = parts[1:] if parts[0] == "src" else parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _tree(inventory: Inventory, path: str) -> ast.Module:
    try:
        return ast.parse(inventory.read(path))
    except (SyntaxError, ValueError, RecursionError):
        return ast.Module([], [])


def _imports(inventory: Inventory, path: str) -> Iterator[str]:
    """Yield the modules that a file imports, with those around them, and names that may be modules."""
    package = _module(path).split(".")
    package = package if PurePosixPath(path).stem == "__init__" else package[:-1]
    for node in ast.walk(_tree(inventory, path)):
        if isinstance(node, ast.Import):
            for item in node.names:
                yield from _within(item.name)
        elif isinstance(node, ast.ImportFrom):
            start = package[: len(package) - node.level + 1] if node.level else []
            name = ".".join([*start, *([node.module] if node.module else [])])
            yield from _within(name)
            yield from (f"{name}.{item.name}" for item in node.names)


def _within(name: str) -> Iterator[str]:
    parts = name.split(".")
    yield from (".".join(parts[:end]) for end in range(1, len(parts) + 1))


def _functions(inventory: Inventory, path: str) -> set[str]:
    body = _tree(inventory, path).body
    return {item.name for item in body if isinstance(item, ast.FunctionDef | ast.AsyncFunctionDef)}


def _arguments(inventory: Inventory, path: str) -> set[str]:
    """Return the arguments of the tests of a file."""
    return {
        argument.arg
        for item in ast.walk(_tree(inventory, path))
        if isinstance(item, ast.FunctionDef | ast.AsyncFunctionDef) and item.name.startswith("test")
        for argument in (*item.args.args, *item.args.kwonlyargs)
    }
