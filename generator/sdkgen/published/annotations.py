"""Annotations in one form, and what they are made of."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from typing import cast

from sdkgen.published.modules import Module, Modules, Target
from sdkgen.published.syntax import dotted, last

LISTS = frozenset({"List", "list", "Iterable", "Sequence", "SequenceNotStr", "Set", "set"})
"""Names of types that hold items."""
MAPS = frozenset({"Dict", "dict", "Mapping"})
"""Names of types that hold values by their keys."""
_OMITTED = {"Omit", "NotGiven"}


def parsed(annotation: str) -> ast.expr:
    """Return the syntax tree of an annotation of the model."""
    return ast.parse(annotation, mode="eval").body


def parameters(node: ast.Subscript) -> list[ast.expr]:
    """Return what stands between the brackets."""
    return list(node.slice.elts) if isinstance(node.slice, ast.Tuple) else [node.slice]


def members(node: ast.expr) -> Iterator[ast.expr]:
    """Yield the members of a union, however it is written; one that is none is its own."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        yield from members(node.left)
        yield from members(node.right)
    elif isinstance(node, ast.Subscript) and last(node.value) == "Union":
        for item in parameters(node):
            yield from members(item)
    else:
        yield node


def alternatives(node: ast.expr) -> Iterator[ast.expr]:
    """Yield the members of a union, those of `Optional` as well, and not None."""
    for item in members(node):
        if isinstance(item, ast.Subscript) and last(item.value) == "Optional":
            yield from alternatives(parameters(item)[0])
        elif not (isinstance(item, ast.Constant) and item.value is None):
            yield item


def given(node: ast.expr) -> ast.expr:
    """Return an annotation without the marker of an argument that may be left out."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        if last(node.right) in _OMITTED:
            return given(node.left)
        if last(node.left) in _OMITTED:
            return given(node.right)
        left, right = given(node.left), given(node.right)
        return node if left is node.left and right is node.right else ast.BinOp(left, ast.BitOr(), right)
    if isinstance(node, ast.Subscript) and last(node.value) == "Union":
        kept = [item for item in parameters(node) if last(item) not in _OMITTED]
        if len(kept) == 1:
            return kept[0]
        return ast.Subscript(node.value, ast.Tuple(kept, ast.Load()), ast.Load())
    return node


class _Canonical(ast.NodeTransformer):
    def __init__(self, modules: Modules, module: Module, imports: Mapping[str, Target] | None) -> None:
        self.modules = modules
        self.module = module
        self.imports = imports

    def expression(self, node: ast.expr) -> ast.expr:
        """Return an expression in the form of the model."""
        return cast("ast.expr", self.visit(node))

    def visit_Name(self, node: ast.Name) -> ast.expr:
        return self._named(node, node.id)

    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        name = dotted(node)
        return self._named(node, name) if name is not None else cast("ast.expr", self.generic_visit(node))

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        name = last(node.value)
        if name == "Literal":
            return ast.Subscript(ast.Name("Literal"), node.slice, ast.Load())
        if name in {"Annotated", "Required", "NotRequired", "ClassVar", "Final"}:
            return self.expression(parameters(node)[0])
        return ast.Subscript(self.visit(node.value), self.visit(node.slice), ast.Load())

    def visit_Constant(self, node: ast.Constant) -> ast.expr:
        if not isinstance(node.value, str):
            return node
        try:
            return self.expression(ast.parse(node.value, mode="eval").body)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return node

    def _named(self, node: ast.expr, name: str) -> ast.expr:
        path = self.modules.resolve(self.module, name, self.imports)
        if path is not None:
            return ast.Name(path)
        head, _, rest = name.partition(".")
        target = (self.imports or {}).get(head) or self.module.imports.get(head)
        if target is None or target.inside:
            return ast.Name(name.rpartition(".")[2]) if rest else node
        return ast.Name(rest.rpartition(".")[2] if rest else target.name or target.module)


def canonical(
    modules: Modules, module: Module, node: ast.expr | None, imports: Mapping[str, Target] | None = None
) -> str:
    """Return an annotation as the model writes it.

    Args:
        modules: The package.
        module: Where the annotation stands.
        node: The annotation; None gives `object`.
        imports: Further imports that hold there.
    """
    if node is None:
        return "object"
    return ast.unparse(_Canonical(modules, module, imports).visit(given(node)))
