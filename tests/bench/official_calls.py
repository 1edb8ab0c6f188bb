"""Facts about a published SDK of the Stainless kind, read from its source without importing it: which call sends
which request.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

_VERBS = {"_get": "get", "_get_api_list": "get", "_post": "post", "_put": "put", "_patch": "patch", "_delete": "delete"}
_TOLD_APART = {"self", "extra_headers", "extra_query", "extra_body", "timeout", "idempotency_key"}


@dataclass(frozen=True)
class Call:
    """One method of the published client."""

    resource: tuple[str, ...]
    method: str
    http_method: str
    path: str
    arguments: tuple[str, ...]
    paged: bool

    @property
    def dotted(self) -> str:
        """The call below the client: `ai.conversations.list`."""
        return ".".join((*self.resource, self.method))


@dataclass
class _Module:
    root: Path
    file: Path
    classes: dict[str, ast.ClassDef] = field(default_factory=dict[str, ast.ClassDef])

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.file.read_text(encoding="utf-8"))

    def find(self, name: str, local: ast.AST) -> tuple[_Module, ast.ClassDef] | None:
        """Follow a class name to its definition, through the imports of a function and of the module."""
        for node in self.tree.body:
            if isinstance(node, ast.ClassDef) and node.name == name:
                return self, node
        for part in (*ast.walk(local), *ast.walk(self.tree)):
            if isinstance(part, ast.ImportFrom) and any(alias.name == name for alias in part.names):
                target = self._target(part)
                if target is not None:
                    return _Module(self.root, target).find(name, ast.Module([], []))
        return None

    def _target(self, node: ast.ImportFrom) -> Path | None:
        start = self.file.parent
        for _ in range(node.level - 1):
            start = start.parent
        base = start.joinpath(*(node.module or "").split("."))
        for candidate in (base.with_suffix(".py"), base / "__init__.py"):
            if candidate.is_file() and candidate != self.file:
                return candidate
        return None


def calls(package: Path, client: str) -> list[Call]:
    """Return every call of a client class, such as `Telnyx` in the folder of the package `telnyx`."""
    module = _Module(package, package / "_client.py")
    found = module.find(client, ast.Module([], []))
    if found is None:
        raise LookupError(f"{module.file} has no class {client}")
    return list(_walk(*found, ()))


def _walk(module: _Module, cls: ast.ClassDef, resource: tuple[str, ...]) -> Iterator[Call]:
    for node in cls.body:
        if not isinstance(node, ast.FunctionDef) or node.name.startswith("_"):
            continue
        decorators = {getattr(item, "id", getattr(item, "attr", "")) for item in node.decorator_list}
        if "cached_property" in decorators and isinstance(node.returns, ast.Name):
            if not node.name.startswith("with_") and (found := module.find(node.returns.id, node)):
                yield from _walk(*found, (*resource, node.name))
        elif "overload" not in decorators and (request := _request(node)):
            yield Call(resource, node.name, *request[:2], _arguments(node), request[2])


def _arguments(node: ast.FunctionDef) -> tuple[str, ...]:
    return tuple(item.arg for item in (*node.args.args, *node.args.kwonlyargs) if item.arg not in _TOLD_APART)


def _request(node: ast.FunctionDef) -> tuple[str, str, bool] | None:
    for item in ast.walk(node):
        if (
            isinstance(item, ast.Call)
            and isinstance(item.func, ast.Attribute)
            and item.func.attr in _VERBS
            and item.args
        ):
            path = _path(item.args[0])
            paged = item.func.attr == "_get_api_list"
            method = _VERBS[item.func.attr]
            for keyword in item.keywords:
                if keyword.arg == "method" and isinstance(keyword.value, ast.Constant):
                    method = str(keyword.value.value)
            if path is not None:
                return method, path, paged
    return None


def _path(node: ast.expr) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.Call) and node.args:
        return _path(node.args[0])
    if isinstance(node, ast.IfExp):
        return _path(node.orelse)
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return None
