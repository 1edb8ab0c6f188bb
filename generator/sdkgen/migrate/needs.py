"""Which files of the old SDK the maintainer's own code needs: they stay, though they are generated no more."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from sdkgen.migrate.inventory import Inventory


@dataclass
class Code:
    """The Python files of an SDK, parsed when asked for."""

    inventory: Inventory
    _trees: dict[str, ast.Module] = field(default_factory=dict[str, ast.Module])

    def tree(self, path: str) -> ast.Module:
        """Return a file; an empty one for what is not Python."""
        if path not in self._trees:
            try:
                self._trees[path] = ast.parse(self.inventory.read(path))
            except (SyntaxError, ValueError, RecursionError, MemoryError):
                self._trees[path] = ast.Module([], [])
        return self._trees[path]


def needed(code: Code, own: Iterable[str], old: Collection[str]) -> Mapping[str, str]:
    """Return the files that code needs, each with one that needs it, directly or by what it imports.

    Args:
        code: The files of the SDK.
        own: The code that stays.
        old: The files that could go.
    """
    modules = {_module(path): path for path in old if path.endswith(".py")}
    fixtures = {path: _functions(code.tree(path)) for path in old if PurePosixPath(path).name == "conftest.py"}
    found: dict[str, str] = {}
    queue = [path for path in own if path.endswith(".py")]
    for path in queue:
        wanted = {modules[name] for name in _imports(code.tree(path), path) if name in modules}
        taken = _arguments(code.tree(path)) if fixtures else set[str]()
        wanted |= {other for other, names in fixtures.items() if names & taken and _above(other, path)}
        new = [other for other in sorted(wanted) if other not in found and other != path]
        found.update((other, path) for other in new)
        queue.extend(new)
    return found


def broken(code: Code, paths: Iterable[str], gone: Collection[str]) -> tuple[str, ...]:
    """Return the files of these that import what goes, by way of others or not."""
    modules = {_module(path): path for path in gone if path.endswith(".py")}
    left = {path: set(_imports(code.tree(path), path)) for path in paths if path.endswith(".py")}
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


def _imports(tree: ast.Module, path: str) -> Iterator[str]:
    """Yield the modules that a file imports, with those around them, and names that may be modules."""
    package = _module(path).split(".")
    package = package if PurePosixPath(path).stem == "__init__" else package[:-1]
    for node in ast.walk(tree):
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


def _functions(tree: ast.Module) -> set[str]:
    return {item.name for item in tree.body if isinstance(item, ast.FunctionDef | ast.AsyncFunctionDef)}


def _arguments(tree: ast.Module) -> set[str]:
    """Return the arguments of the tests of a file."""
    return {
        argument.arg
        for item in ast.walk(tree)
        if isinstance(item, ast.FunctionDef | ast.AsyncFunctionDef) and item.name.startswith("test")
        for argument in (*item.args.args, *item.args.kwonlyargs)
    }
