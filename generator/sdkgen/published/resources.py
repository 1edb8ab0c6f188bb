"""The tree of resources below a client, by the accessors that lead through it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from sdkgen.published.methods import MethodReader, bound_by, inherited
from sdkgen.published.model import Method, Resource, Unread
from sdkgen.published.modules import Module, Modules
from sdkgen.published.syntax import dotted, last
from sdkgen.published.types import Types

_VIEWS = {"with_raw_response", "with_streaming_response"}
DEEPEST = 12


@dataclass
class Tree:
    """What hangs below a client."""

    resources: dict[tuple[str, ...], Resource] = field(default_factory=dict[tuple[str, ...], Resource])
    methods: dict[str, Method] = field(default_factory=dict[str, Method])
    unread: list[Unread] = field(default_factory=list[Unread])


def read_tree(modules: Modules, types: Types, client: tuple[Module, ast.ClassDef]) -> Tree:
    """Return the resources and methods below a client class."""
    tree = Tree()
    _walk(modules, types, client, (), tree)
    paths: dict[str | None, set[str]] = {}
    for module in modules.below("resources"):
        for name in (*module.imports, *module.definitions) if module.is_package else module.definitions:
            paths.setdefault(modules.original(modules.resolve(module, name)), set()).add(f"{module.name}.{name}")
    for key, item in tree.resources.items():
        tree.resources[key] = replace(item, paths=frozenset(paths[f"{item.module}.{item.class_name}"]))
    return tree


def _walk(
    modules: Modules, types: Types, owner: tuple[Module, ast.ClassDef], path: tuple[str, ...], tree: Tree
) -> None:
    if len(path) > DEEPEST:
        tree.unread.append(Unread(owner[0].at(owner[1]), ".".join(path), "resources lie too deep within each other"))
        return
    for module, item in inherited(modules, owner):
        reader = MethodReader(modules, types, module, path, "_" if path else "", tree.unread)
        for method in reader.read(item):
            tree.methods.setdefault(method.dotted, method)
        for name, target in _accessors(modules, module, item):
            below = (*path, name)
            if below in tree.resources:
                continue
            tree.resources[below] = Resource(below, target[1].name, target[0].name)
            _walk(modules, types, target, below, tree)


def _accessors(
    modules: Modules, module: Module, item: ast.ClassDef
) -> Iterator[tuple[str, tuple[Module, ast.ClassDef]]]:
    """Yield each name of a class that leads to a resource, with the resource's class."""
    for line in item.body:
        if isinstance(line, ast.FunctionDef):
            marks = {last(mark) for mark in line.decorator_list}
            if not marks & {"cached_property", "property"} or line.name in _VIEWS:
                continue
            annotation, name, imports = line.returns, line.name, bound_by(module, line)
        elif isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name):
            annotation, name, imports = line.annotation, line.target.id, None
        else:
            continue
        if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):
            text: str | None = annotation.value
        else:
            text = dotted(annotation) if annotation is not None else None
        resolved = modules.resolve(module, text, imports) if text is not None else None
        if resolved is None or not resolved.startswith("resources."):
            continue
        target = modules.class_of(resolved)
        if target is not None:
            yield name, target
