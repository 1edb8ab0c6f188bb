"""Writes an example for the asynchronous client, as a user would."""

from __future__ import annotations

import ast

_TWINS = {
    "Telnyx": "AsyncTelnyx",
    "DefaultHttpxClient": "DefaultAsyncHttpxClient",
    "HTTPTransport": "AsyncHTTPTransport",
}
_AT_ONCE = {"with_options", "unwrap"}
"""Methods of the client that ask nobody."""
_LATER = {"get_next_page", "parse"}
"""Methods of results that wait."""


class _Awaiting(ast.NodeTransformer):
    """Awaits every call that begins at `client`, iterates and enters asynchronously, and takes the twin classes."""

    def visit_Name(self, node: ast.Name) -> ast.expr:
        return ast.Name(_TWINS.get(node.id, node.id), node.ctx)

    def visit_alias(self, node: ast.alias) -> ast.alias:
        return ast.alias(_TWINS.get(node.name, node.name), node.asname)

    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        return ast.Attribute(self.visit(node.value), _TWINS.get(node.attr, node.attr), node.ctx)

    def visit_Call(self, node: ast.Call) -> ast.expr:
        changed = self.generic_visit(node)
        assert isinstance(changed, ast.Call)
        name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        waits = name in _LATER or (_of_client(node.func) and name not in _AT_ONCE)
        return ast.Await(changed) if waits else changed

    def visit_For(self, node: ast.For) -> ast.AST:
        body = [self.visit(item) for item in node.body]
        return ast.AsyncFor(node.target, node.iter, body, node.orelse)

    def visit_With(self, node: ast.With) -> ast.AST:
        self.generic_visit(node)
        for item in node.items:
            entered = item.context_expr
            if isinstance(entered, ast.Await) and "with_streaming_response" in ast.unparse(entered):
                item.context_expr = entered.value
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
    body = [_Awaiting().visit(item) for item in tree.body]
    main = ast.unparse(ast.fix_missing_locations(ast.Module(body, [])))
    if "await " not in main and "async " not in main:
        return f"{main}\n"
    inner = "\n".join(f"    {line}" for line in main.splitlines())
    return f"import asyncio\n\n\nasync def main() -> None:\n{inner}\n\n\nasyncio.run(main())\n"
