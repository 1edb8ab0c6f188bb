"""Where a generated SDK says `object` or `Any`, and whether the document says more there.

`python -m tests.scale.untyped FOLDER` prints the count for each reason, from the package's syntax trees.
"""

from __future__ import annotations

import ast
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TypeGuard, cast

from sdkgen.model import ir

REASONS = {
    "open": "an object with properties that allows others too",
    "map": "an object of which no property is known",
    "anything": "a value of which nothing is known",
    "option": "an argument of the client itself",
    "any": "`Any`, which switches checks off",
}
_MAPS = {"dict[str, object]", "Mapping[str, object]"}
_SAYING = ("properties", "items", "oneOf", "anyOf", "allOf", "enum", "const", "$ref", "patternProperties")
_VAGUE = (None, "object", ["object", "null"])


def counted(package: Path) -> Counter[str]:
    """Return how often each reason applies in the annotations of a package, the client core aside."""
    found: Counter[str] = Counter()
    for path in sorted(package.rglob("*.py")):
        place = path.relative_to(package).parts
        if place[0] != "_core":
            for annotation in _annotations(ast.parse(path.read_text(encoding="utf-8"))):
                found.update("option" if place == ("_client.py",) else reason for reason in _reasons(annotation))
    return found


def _annotations(tree: ast.Module) -> Iterator[ast.expr]:
    for node in ast.walk(tree):
        match node:
            case ast.AnnAssign(annotation=ast.Name(id="TypeAlias"), value=ast.expr() as value):
                yield value
            case ast.AnnAssign(annotation=annotation):
                yield annotation
            case ast.arg(annotation=ast.expr() as annotation):
                yield annotation
            case (
                ast.FunctionDef(returns=ast.expr() as annotation)
                | ast.AsyncFunctionDef(returns=ast.expr() as annotation)
            ):
                yield annotation
            case _:
                pass


def _reasons(node: ast.expr, *, beside: bool = False) -> Iterator[str]:
    """Yield a reason for each vague part; `beside` says whether the node is one of several of a union."""
    match node:
        case ast.Name(id="object"):
            yield "anything"
        case ast.Name(id="Any"):
            yield "any"
        case ast.Subscript(value=ast.Name(id="Literal")):
            return
        case ast.Constant(value=str() as text):
            yield from _reasons(ast.parse(text, mode="eval").body, beside=beside)
        case ast.Subscript() if ast.unparse(node) in _MAPS:
            yield "open" if beside else "map"
        case ast.BinOp(left=left, right=right):
            members = [*_members(left), *_members(right)]
            typed = any(isinstance(item, ast.Name | ast.Attribute) and _is_class(item) for item in members)
            for item in members:
                yield from _reasons(item, beside=typed)
        case _:
            for child in ast.iter_child_nodes(node):
                if isinstance(child, ast.expr):
                    yield from _reasons(child)


def _members(node: ast.expr) -> Iterator[ast.expr]:
    if isinstance(node, ast.BinOp):
        yield from _members(node.left)
        yield from _members(node.right)
    else:
        yield node


def _is_class(node: ast.Name | ast.Attribute) -> bool:
    name = node.id if isinstance(node, ast.Name) else node.attr
    return name[0].isupper() and name not in {"None", "Omit", "UnknownVariant"}


def vague(api: ir.Api, root: Mapping[str, Any]) -> dict[str, bool]:
    """Return the pointers of properties and parameters of vague types, and whether the document says more there."""
    typed = [(field.type, field.at) for item in api.types.values() for field in getattr(item, "fields", ())]
    typed += [(item.type, item.at) for operation in api.operations for item in operation.parameters]
    found: dict[str, bool] = {}
    for ref, at in typed:
        for node in _vague(ref, _resolved(root, _schema(_at(root, at))), root):
            says_more = any(node.get(word) for word in _SAYING) or node.get("type") not in _VAGUE
            found[at] = found.get(at, False) or says_more
    return found


def _vague(ref: ir.TypeRef, node: Mapping[str, Any], root: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Yield the schema behind each part of a type of which nothing is known."""
    match ref:
        case ir.Anything():
            yield node
        case ir.Nullable(inner):
            yield from _vague(inner, node, root)
        case ir.ListOf(item):
            yield from _vague(item, _resolved(root, node.get("items")), root)
        case ir.MapOf(value):
            yield from _vague(value, _resolved(root, node.get("additionalProperties")), root)
            yield {word: node.get(word) for word in ("properties", "patternProperties")}
        case _:
            return


def _at(root: Mapping[str, Any], pointer: str) -> Any:
    node: Any = root
    for step in pointer.removeprefix("#/").split("/"):
        key = step.replace("~1", "/").replace("~0", "~")
        node = node[int(key)] if _is_array(node) else node[key]
    return node


def _is_array(value: object) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def _schema(node: Any) -> Any:
    return node["schema"] if "in" in node and "schema" in node else node


def _resolved(root: Mapping[str, Any], node: Any) -> Mapping[str, Any]:
    found: dict[str, Any] = cast("dict[str, Any]", node) if isinstance(node, dict) else {}
    return _resolved(root, _at(root, found["$ref"])) if set(found) == {"$ref"} else found


def main(folder: str) -> None:
    """Print the counts."""
    found = counted(Path(folder))
    for reason, text in REASONS.items():
        print(f"| {text} | {found[reason]} |")


if __name__ == "__main__":
    main(*sys.argv[1:])
