"""The path of a request, however its source is written."""

from __future__ import annotations

import ast
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, urlsplit

from sdkgen.published.syntax import last
from sdkgen.published.worlds import World


@dataclass(frozen=True, slots=True)
class RequestPath:
    """Where a request goes."""

    path: str
    """With the names of its parameters in braces."""
    host: str | None = None
    query: Mapping[str, str] = field(default_factory=dict[str, str])
    parameters: Mapping[str, str] = field(default_factory=dict[str, str])
    """The argument that fills each name in braces."""


@dataclass(frozen=True, slots=True)
class _Text:
    text: str
    parameters: Mapping[str, str]
    host: str | None = None


def request_path(node: ast.expr, world: World, arguments: Collection[str]) -> RequestPath | None:
    """Return where a request goes; None where its source does not tell.

    Args:
        node: The first argument of the call that makes it.
        world: What variables hold there.
        arguments: The names of the method's arguments.
    """
    found = _text(node, world, arguments)
    if found is None:
        return None
    parts = urlsplit(found.text)
    host = f"{parts.scheme}://{parts.netloc}" if parts.scheme and parts.netloc else None
    path = found.text.partition("?")[0]
    if host is not None:
        path = path[len(host) :]
    query = dict(parse_qsl(found.text.partition("?")[2], keep_blank_values=True))
    return RequestPath(f"/{path.lstrip('/')}", found.host or host, query, found.parameters)


def _text(node: ast.expr, world: World, arguments: Collection[str]) -> _Text | None:
    match node:
        case ast.Constant(value=str() as text):
            return _Text(text, {})
        case ast.Name(id=name) if name in arguments and name not in world:
            return _Text(f"{{{name}}}", {name: name})
        case ast.Name(id=name) if name in world:
            return _text(
                world[name][-1],
                {**world, name: world[name][:-1]}
                if len(world[name]) > 1
                else {key: value for key, value in world.items() if key != name},
                arguments,
            )
        case ast.JoinedStr(values=values):
            parts = [item.value if isinstance(item, ast.FormattedValue) else item for item in values]
            return _joined([_text(item, world, arguments) for item in parts])
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            return _joined([_text(left, world, arguments), _text(right, world, arguments)])
        case ast.IfExp(body=body, orelse=orelse):
            return _either(_text(body, world, arguments), _text(orelse, world, arguments))
        case ast.Call(func=function, args=[ast.Constant(value=str() as template), *_]) if "template" in last(function):
            return _filled(template, node, world, arguments)
        case ast.Call(args=[inner, *_]):
            return _text(inner, world, arguments)
        case _:
            return None


def _joined(parts: list[_Text | None]) -> _Text | None:
    known = [item for item in parts if item is not None]
    if len(known) < len(parts):
        return None
    filled = {name: argument for item in known for name, argument in item.parameters.items()}
    return _Text("".join(item.text for item in known), filled)


def _either(one: _Text | None, other: _Text | None) -> _Text | None:
    """The relative path, which is the document's, and the host of the absolute one."""
    if one is None or other is None:
        return one or other
    relative, absolute = (one, other) if "://" in other.text else (other, one)
    host = absolute.text.removesuffix(relative.text)
    return _Text(relative.text, relative.parameters, host if "://" in absolute.text and host != absolute.text else None)


def _filled(template: str, call: ast.Call, world: World, arguments: Collection[str]) -> _Text | None:
    """The template with what is constant put in; a name in braces stays as it is, where one argument fills it."""
    text, filled = template, dict[str, str]()
    for keyword in call.keywords:
        value = _text(keyword.value, world, arguments)
        if value is None or keyword.arg is None:
            return None
        if len(value.parameters) == 1 and value.text == f"{{{next(iter(value.parameters))}}}":
            argument = next(iter(value.parameters.values()))
            direct = isinstance(keyword.value, ast.Name) and keyword.value.id == argument
            name = keyword.arg if direct else argument
            text = text.replace(f"{{{keyword.arg}}}", f"{{{name}}}")
            filled[name] = argument
        else:
            text = text.replace(f"{{{keyword.arg}}}", value.text)
            filled |= value.parameters
    return _Text(text, filled)
