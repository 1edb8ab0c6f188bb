"""The page classes of our own packages, whose scheme is data."""

from __future__ import annotations

import ast
from collections.abc import Mapping

from sdkgen.published.model import PageClass
from sdkgen.published.modules import Module, Modules
from sdkgen.published.syntax import bases, keyword, last, literal
from sdkgen.published.types import Types

_BASES = {"SyncPage": False, "AsyncPage": True}


def read_core_pages(modules: Modules, types: Types) -> Mapping[str, PageClass]:
    """Return the page classes below `pagination`, by name."""
    found: dict[str, PageClass] = {}
    for module in modules.below("pagination"):
        for name, item in module.classes.items():
            kind = next((_BASES[base] for base in bases(item) if base in _BASES), None)
            if kind is not None:
                found[name] = _page(module, item, types, asynchronous=kind)
    return found


def _page(module: Module, item: ast.ClassDef, types: Types, *, asynchronous: bool) -> PageClass:
    call = next((found for line in item.body if (found := _scheme(line)) is not None), None)
    items = keyword(call, "items")
    parameters = (
        literal(given.value)
        for given in (call.keywords if call is not None else ())
        if given.arg is not None and given.arg.endswith("parameter") and given.arg != "size_parameter"
    )
    return PageClass(
        name=item.name,
        asynchronous=asynchronous,
        fields=types.fields(module, item),
        items=tuple(str(literal(part)) for part in items.elts) if isinstance(items, ast.Tuple) else (),
        request=tuple(name for name in parameters if isinstance(name, str)),
        counts=call is not None and last(call.func) in {"PageNumber", "Offset"},
    )


def _scheme(line: ast.stmt) -> ast.Call | None:
    named = isinstance(line, ast.Assign) and any(last(item) == "_scheme" for item in line.targets)
    return line.value if named and isinstance(line, ast.Assign) and isinstance(line.value, ast.Call) else None
