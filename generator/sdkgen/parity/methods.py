"""Calls: the chains of resources, methods, their arguments and results, and the operations behind them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping

from sdkgen.parity.sections import Section, Tally
from sdkgen.published.annotations import alternatives, parsed
from sdkgen.published.model import Argument, Kind, Method, Package, Signature, TypeKind
from sdkgen.published.syntax import dotted

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
_SAME = {"List": "list", "Dict": "dict", "NoneType": "None"}
Route = tuple[str | None, str]


def calls(old: Package, new: Package) -> Iterator[Section]:
    """Compare what can be called."""
    yield _chains(old, new)
    methods, operations = Tally("methods"), Tally("operations")
    arguments, results = Tally("arguments"), Tally("results")
    routes = {route: name for name, method in reversed(list(new.methods.items())) for route in routes_of(method)}
    for name, method in old.methods.items():
        other = new.methods.get(name)
        if other is None:
            now = next((routes[route] for route in routes_of(method) if route in routes), None)
            text = f"there is no `{name}`" + (f"; {_route(method)} is `{now}`" if now is not None else "")
            after = f"client.{now}(...)" if now is not None else None
            methods.lose("method-removed", name, text, f"client.{name}(...)", after, _resource(method))
            continue
        methods.hold()
        _operation(method, other, operations)
        _arguments(method, other, arguments)
        _result((old, method), (new, other), results)
    methods.add(new.methods.keys() - old.methods.keys())
    yield from (item.section() for item in (methods, operations, arguments, results))


def _chains(old: Package, new: Package) -> Section:
    tally = Tally("resources")
    for path in old.resources:
        name = ".".join(path)
        if path in new.resources:
            tally.hold()
        else:
            tally.lose("resource-removed", name, f"there is no `client.{name}`", f"client.{name}", None, path[0])
    tally.add(".".join(path) for path in new.resources.keys() - old.resources.keys())
    return tally.section()


def routes_of(method: Method) -> tuple[Route, ...]:
    """Return the HTTP method and the paths of a method, names of parameters left out."""
    return tuple((method.http_method, _PLACEHOLDER.sub("{}", path)) for path in method.paths)


def _route(method: Method) -> str:
    return f"{(method.http_method or '').upper()} {next(iter(method.paths), '')}"


def _resource(method: Method) -> str:
    return ".".join(method.resource)


def _operation(old: Method, new: Method, tally: Tally) -> None:
    if not old.paths or not new.paths:
        return
    if set(routes_of(old)) & set(routes_of(new)):
        tally.hold()
        return
    text = f"`{old.dotted}` calls {_route(new)}, and called {_route(old)}"
    tally.lose("operation-changed", old.dotted, text, _route(old), _route(new), _resource(old))


def required(method: Method, argument: Argument) -> bool:
    """Whether every way to call a method needs an argument."""
    if not method.overloads:
        return argument.required
    return all(
        any(item.name == argument.name and item.required for item in overload.arguments)
        for overload in method.overloads
    )


def _arguments(old: Method, new: Method, tally: Tally) -> None:
    known = {item.name: item for item in new.signature.arguments}
    positions = _positions(new.signature)
    of = _resource(old)
    for name, item in ((item.name, item) for item in old.signature.arguments):
        subject, before = f"{old.dotted}({name})", f"client.{old.dotted}({name}=...)"
        place = _positions(old.signature).get(name)
        found = known.get(name)
        if found is None:
            tally.lose("argument-removed", subject, f"`{old.dotted}` takes no `{name}`", before, None, of)
        elif place is not None and name not in positions:
            text = f"`{name}` of `{old.dotted}` is taken by name alone"
            tally.lose("argument-keyword-only", subject, text, f"client.{old.dotted}({name})", before, of)
        elif place is not None and positions[name] != place:
            text = f"`{name}` of `{old.dotted}` is argument {positions[name] + 1}, and was {place + 1}"
            tally.lose("argument-moved", subject, text, f"client.{old.dotted}({name})", before, of)
        elif required(new, found) and not required(old, item):
            text = f"`{name}` of `{old.dotted}` must be given"
            tally.lose("argument-required", subject, text, f"client.{old.dotted}()", before, of)
        else:
            tally.hold()
    names = {item.name for item in old.signature.arguments}
    for item in new.signature.arguments:
        if item.name in names:
            continue
        subject = f"{old.dotted}({item.name})"
        if required(new, item):
            text = f"`{old.dotted}` needs `{item.name}`, which it did not have"
            after = f"client.{old.dotted}({item.name}=...)"
            tally.lose("argument-added-required", subject, text, f"client.{old.dotted}()", after, of)
        else:
            tally.add([subject])


def _positions(signature: Signature) -> Mapping[str, int]:
    found = [item.name for item in signature.arguments if item.kind is Kind.POSITIONAL]
    return {name: number for number, name in enumerate(found)}


def _result(one: tuple[Package, Method], other: tuple[Package, Method], tally: Tally) -> None:
    (_, old), (package, new) = one, other
    if old.http_method is None or new.http_method is None:
        return
    before, after = _shape(old.signature.result), _shape(new.signature.result)
    meant = {_shape(_resolved(each, old.signature.result)) for each in (one[0], package)}
    if before == after or _shape(_resolved(package, new.signature.result)) in meant:
        tally.hold()
        return
    was, now = " | ".join(sorted(before)), " | ".join(sorted(after))
    text = f"`{old.dotted}` returns `{now}`, and returned `{was}`"
    tally.lose("result-changed", old.dotted, text, was, now, _resource(old))


class _Resolver(ast.NodeTransformer):
    """Puts what defines a type, or what an alias stands for, in the place of a name."""

    def __init__(self, package: Package, depth: int = 8) -> None:
        self.package = package
        self.depth = depth

    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        found = self.package.find(dotted(node) or "")
        if found is None:
            return node
        if found.kind is TypeKind.ALIAS and found.value is not None and self.depth:
            return parsed(_resolved(self.package, found.value, self.depth - 1))
        return parsed(found.path)


def _resolved(package: Package, annotation: str, depth: int = 8) -> str:
    return ast.unparse(_Resolver(package, depth).visit(parsed(annotation)))


class _Short(ast.NodeTransformer):
    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        return self.visit_Name(ast.Name(node.attr))

    def visit_Name(self, node: ast.Name) -> ast.expr:
        name = node.id.rpartition(".")[2]
        return ast.Name(_SAME.get(name, name))


def _shape(annotation: str) -> frozenset[str]:
    """The members of a result, by the names of their classes; that it may be None is left out."""
    tree = _Short().visit(parsed(annotation))
    found = {ast.unparse(item) for item in alternatives(tree)}
    return frozenset(found - {"None"}) or frozenset({"None"})
