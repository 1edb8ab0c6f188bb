"""The request that a method makes: the call of a verb in its body, read."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field

from sdkgen.plan.call import Place
from sdkgen.published.parts import PartsReader
from sdkgen.published.paths import RequestPath, request_path
from sdkgen.published.syntax import keyword, last
from sdkgen.published.worlds import World, worlds

VERBS = {"get", "post", "put", "patch", "delete", "head", "options"}
LIST = "get_api_list"


@dataclass
class Request:
    """What a method sends."""

    http_method: str
    call: ast.Call
    options: ast.Call | None
    """The call that makes the options of the request."""
    paths: list[RequestPath] = field(default_factory=list[RequestPath])
    places: dict[str, tuple[Place, str]] = field(default_factory=dict[str, "tuple[Place, str]"])
    """Where each argument goes, and its wire name."""
    params: str | None = None
    headers: dict[str, str] = field(default_factory=dict[str, str])
    query: dict[str, str] = field(default_factory=dict[str, str])

    def keyword(self, name: str) -> ast.expr | None:
        """Return an argument of the call."""
        return keyword(self.call, name)

    def option(self, name: str) -> ast.expr | None:
        """Return an option of the request."""
        return keyword(self.options, name)


def verb_call(function: ast.FunctionDef, owner: str) -> ast.Call | None:
    """Return the call in a method that makes its request: the last one, where a helper makes several.

    Args:
        function: The method.
        owner: What the verb begins with: `_` in resources, nothing in clients.
    """
    found: ast.Call | None = None
    for node in _own_nodes(function):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            target, name = node.func.value, node.func.attr
            if not (isinstance(target, ast.Name) and target.id == "self" and node.args):
                continue
            if name.removeprefix(owner) in {*VERBS, LIST} and name.startswith(owner) and _is_request(node):
                found = node
    return found


def option_names(call: ast.Call) -> set[str]:
    """Return the names of arguments that are handed on as options of the request, such as `timeout`."""
    options = _options(call)
    return {
        item.arg
        for item in (options.keywords if options is not None else ())
        if item.arg is not None and isinstance(item.value, ast.Name) and item.value.id == item.arg
    }


def read_request(function: ast.FunctionDef, call: ast.Call, reader: PartsReader) -> Request:
    """Return the request that a method makes.

    Args:
        function: The method.
        call: The call that makes it.
        reader: Reads what it sends.
    """
    verb = call.func.attr.lstrip("_") if isinstance(call.func, ast.Attribute) else ""
    method = keyword(call, "method")
    chosen = str(method.value) if isinstance(method, ast.Constant) else "get"
    found = Request(chosen if verb == LIST else verb, call, _options(call))
    for world in worlds(function.body):
        path = request_path(call.args[0], world, reader.arguments)
        if path is not None and path not in found.paths:
            found.paths.append(path)
            found.query |= path.query
            for name, argument in path.parameters.items():
                found.places.setdefault(argument, (Place.PATH, name))
        _place(found, world, reader)
    return found


def _place(found: Request, world: World, reader: PartsReader) -> None:
    sent = [
        (Place.HEADER, ast.Name("extra_headers")),
        (Place.QUERY, found.option("query")),
        (Place.QUERY, found.option("qualifiers")),
        (Place.BODY, found.keyword("body")),
        (Place.BODY, found.keyword("content")),
        (Place.BODY, found.keyword("files")),
    ]
    for place, node in sent:
        if node is None:
            continue
        parts = reader.read(node, world)
        for name, argument in parts.members.items():
            found.places.setdefault(argument, (place, name))
        if place is Place.BODY and parts.whole is not None:
            found.places.setdefault(parts.whole, (Place.WHOLE_BODY, ""))
        if place is Place.HEADER:
            found.headers |= parts.fixed
        elif place is Place.QUERY:
            found.query |= parts.fixed
        found.params = found.params or parts.params
    _stream(found, reader)


def _stream(found: Request, reader: PartsReader) -> None:
    """An argument that only says whether events are wanted."""
    node = found.keyword("stream")
    argument = reader.argument(node, {}) if node is not None else None
    if argument is not None:
        found.places.setdefault(argument, (Place.STREAM, ""))


def _is_request(call: ast.Call) -> bool:
    return keyword(call, "options") is not None or keyword(call, "cast_to") is not None


def _options(call: ast.Call) -> ast.Call | None:
    node = keyword(call, "options")
    for item in ast.walk(node) if node is not None else ():
        if isinstance(item, ast.Call) and last(item.func).endswith("make_request_options"):
            return item
    return None


def _own_nodes(function: ast.FunctionDef) -> Iterator[ast.AST]:
    """The nodes of a function, those of functions in it left out."""
    left: list[ast.AST] = list(reversed(function.body))
    while left:
        node = left.pop()
        yield node
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            left.extend(reversed(list(ast.iter_child_nodes(node))))
