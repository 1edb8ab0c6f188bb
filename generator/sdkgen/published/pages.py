"""The page classes of a package: where the items are, and what leads to the next page."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

from sdkgen.published.model import Field, PageClass
from sdkgen.published.modules import Modules
from sdkgen.published.syntax import bases, last
from sdkgen.published.types import Types

_BASES = {"BaseSyncPage": False, "BaseAsyncPage": True}
"""Whether pages of a base are asynchronous."""


def read_pages(modules: Modules, types: Types) -> Mapping[str, PageClass]:
    """Return the page classes of `pagination`, by name."""
    module = modules.get("pagination")
    if module is None:
        return {}
    fields = {name: types.fields(module, item) for name, item in module.classes.items()}
    found: dict[str, PageClass] = {}
    for name, item in module.classes.items():
        kind = next((_BASES[base] for base in bases(item) if base in _BASES), None)
        if kind is not None:
            found[name] = _page(item, fields, asynchronous=kind)
    return found


def _page(item: ast.ClassDef, fields: Mapping[str, tuple[Field, ...]], *, asynchronous: bool) -> PageClass:
    functions = {line.name: line for line in item.body if isinstance(line, ast.FunctionDef)}
    more, items, build = (functions.get(name) for name in ("next_page_info", "_get_page_items", "build"))
    headers, whole = _built(build)
    paths = [path for path in _chains(items) if path] if items is not None else []
    wire = [_wire(path, item.name, fields) for path in paths]
    longest = max(wire, key=len, default=())
    request = tuple(dict.fromkeys(_requested(more))) if more is not None else ()
    response = tuple(
        dict.fromkeys(
            path
            for function in (more, functions.get("has_next_page"))
            if function is not None
            for path in _leaves([_wire(chain, item.name, fields) for chain in _chains(function)])
            if path and path != longest
        )
    )
    return PageClass(
        name=item.name,
        asynchronous=asynchronous,
        fields=fields[item.name],
        items=() if longest and longest[-1] == whole and len(longest) == 1 else longest,
        request=request,
        response=response,
        headers=headers,
        counts=more is not None and _adds(more),
        adds_length=more is not None and any(_is_length(node) for node in ast.walk(more)),
        item_cursor=_item_cursor(more) if more is not None else None,
    )


def _chains(function: ast.FunctionDef) -> list[tuple[str, ...]]:
    """The fields of the page that a function reads: `self.meta.next` is `("meta", "next")`."""
    found: dict[tuple[str, ...], None] = {}
    for node in ast.walk(function):
        parts: list[str] = []
        while isinstance(node, ast.Attribute):
            parts.append(node.attr)
            node = node.value
        if parts and isinstance(node, ast.Name) and node.id == "self" and not parts[-1].startswith("_"):
            found[tuple(reversed(parts))] = None
    return list(found)


def _leaves(paths: list[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    for path in paths:
        if not any(other != path and other[: len(path)] == path for other in paths):
            yield path


def _wire(path: tuple[str, ...], owner: str, fields: Mapping[str, tuple[Field, ...]]) -> tuple[str, ...]:
    """The path with its fields as they are on the wire; what is no field ends it."""
    found: list[str] = []
    for part in path:
        field = next((item for item in fields.get(owner, ()) if item.name == part), None)
        if field is None:
            break
        found.append(field.wire_name)
        owner = _class_in(field.annotation, fields)
    return tuple(found)


def _class_in(annotation: str, fields: Mapping[str, tuple[Field, ...]]) -> str:
    for node in ast.walk(ast.parse(annotation, mode="eval")):
        name = last(node) if isinstance(node, ast.Name | ast.Attribute) else ""
        if name in fields:
            return name
    return ""


def _requested(function: ast.FunctionDef) -> Iterator[str]:
    for node in ast.walk(function):
        if not (isinstance(node, ast.Call) and last(node.func) == "PageInfo"):
            continue
        for keyword in node.keywords:
            if isinstance(keyword.value, ast.Dict):
                for key in keyword.value.keys:
                    if isinstance(key, ast.Constant) and isinstance(key.value, str):
                        yield key.value
            elif keyword.arg == "url":
                yield ""


def _adds(function: ast.FunctionDef) -> bool:
    return any(isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add) for node in ast.walk(function))


def _is_length(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and last(node.func) == "len"


def _item_cursor(function: ast.FunctionDef) -> str | None:
    """The field of the last item, where `PageInfo` takes it: `item.id`."""
    items = {
        target.id
        for node in ast.walk(function)
        if isinstance(node, ast.Assign) and any(isinstance(part, ast.Subscript) for part in ast.walk(node.value))
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(function):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in items:
            return node.attr
    return None


def _built(function: ast.FunctionDef | None) -> tuple[Mapping[str, str], str | None]:
    """The headers that become fields, and the field that holds a response that is a list."""
    headers: dict[str, str] = {}
    whole: str | None = None
    for node in ast.walk(function) if function is not None else ():
        if not isinstance(node, ast.Dict):
            continue
        for key, value in zip(node.keys, node.values, strict=True):
            if not (isinstance(key, ast.Constant) and isinstance(key.value, str)):
                continue
            header = next((item for item in ast.walk(value) if _is_header(item)), None)
            if isinstance(header, ast.Call) and isinstance(header.args[0], ast.Constant):
                headers[key.value] = str(header.args[0].value)
            elif isinstance(value, ast.Name) and value.id == "data":
                whole = key.value
    return headers, whole


def _is_header(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "get"
        and last(node.func.value) == "headers"
        and bool(node.args)
    )
