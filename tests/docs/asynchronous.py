"""Writes an example for the asynchronous client, as a user would."""

from __future__ import annotations

import ast


class _Awaiting(ast.NodeTransformer):
    """Awaits every call that begins at `client`, and iterates and enters asynchronously."""

    def visit_Call(self, node: ast.Call) -> ast.expr:
        changed = self.generic_visit(node)
        assert isinstance(changed, ast.Call)
        return ast.Await(changed) if _of_client(node.func) else changed

    def visit_For(self, node: ast.For) -> ast.AST:
        body = [self.visit(item) for item in node.body]
        return ast.AsyncFor(node.target, node.iter, body, node.orelse)

    def visit_With(self, node: ast.With) -> ast.AST:
        self.generic_visit(node)
        return ast.AsyncWith(node.items, node.body)


def _of_client(node: ast.expr) -> bool:
    while isinstance(node, ast.Attribute | ast.Call | ast.Await):
        node = node.func if isinstance(node, ast.Call) else node.value
    return isinstance(node, ast.Name) and node.id == "client"


def asynchronous(source: str) -> str:
    """Return a program that does with `AsyncTelnyx` what another does with `Telnyx`; one that is so already stays."""
    tree = ast.parse(source)
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    if "client" not in names or "AsyncTelnyx" in names:
        return source
    for node in ast.walk(tree):
        match node:
            case ast.Name("Telnyx") | ast.alias("Telnyx"):
                _rename(node)
            case ast.Attribute(attr="Telnyx"):
                node.attr = "AsyncTelnyx"
            case _:
                pass
    body = [_Awaiting().visit(item) for item in tree.body]
    main = ast.unparse(ast.fix_missing_locations(ast.Module(body, [])))
    if "await " not in main and "async " not in main:
        return f"{main}\n"
    inner = "\n".join(f"    {line}" for line in main.splitlines())
    return f"import asyncio\n\n\nasync def main() -> None:\n{inner}\n\n\nasyncio.run(main())\n"


def _rename(node: ast.Name | ast.alias) -> None:
    if isinstance(node, ast.Name):
        node.id = "AsyncTelnyx"
    else:
        node.name = "AsyncTelnyx"
