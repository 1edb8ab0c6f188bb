"""The client class of a package: its options, where they come from, and what they become."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from typing import cast

from sdkgen.plan.call import Place
from sdkgen.published.annotations import canonical
from sdkgen.published.model import Client, Credential, Option
from sdkgen.published.modules import Module, Modules
from sdkgen.published.syntax import bases, keyword, last

_SYNC, _ASYNC = {"SyncAPIClient", "CompatClient"}, {"AsyncAPIClient", "AsyncCompatClient"}
"""What clients derive from; those that offer what Stainless's do have a class between."""
_VARIABLE = re.compile(r"`(\w+)`(?: argument)? from (?:the )?`([A-Z][A-Z0-9_]*)`")
Found = tuple[Module, ast.ClassDef]


def client_classes(modules: Modules) -> tuple[Found, Found | None] | None:
    """Return the client class of a package and its asynchronous twin; None where there is none."""
    module = modules.get("_client")
    if module is None:
        return None
    sync = next((item for item in module.classes.values() if not _SYNC.isdisjoint(bases(item))), None)
    other = next((item for item in module.classes.values() if not _ASYNC.isdisjoint(bases(item))), None)
    if sync is None:
        return None
    return (module, sync), (module, other) if other is not None else None


def read_client(modules: Modules, found: Found, other: Found | None) -> Client:
    """Return the options of a client class and what follows from them."""
    module, item = found
    functions = {line.name: line for line in item.body if isinstance(line, ast.FunctionDef)}
    init = functions.get("__init__")
    variables = {**_said(init), **dict(_variables(init))} if init is not None else {}
    style = dict(_style(functions.get("qs")))
    constants = _constants(modules)
    return Client(
        name=item.name,
        async_name=other[1].name if other is not None else None,
        options=tuple(_options(modules, module, init, variables)) if init is not None else (),
        base_url=_base_url(init),
        environments=_environments(module),
        credentials=tuple(_credentials(functions)),
        headers=dict(_headers(functions.get("default_headers"), constants)),
        timeout=_number(constants.get("DEFAULT_TIMEOUT")),
        max_retries=int(retries) if (retries := _number(constants.get("DEFAULT_MAX_RETRIES"))) is not None else None,
        array_format=style.get("array_format"),
        nested_format=style.get("nested_format"),
        idempotency_header=_idempotency(init),
        environment=frozenset({*_environment(item), *variables.values(), *_logging(modules)}),
    )


def _variable(node: ast.AST) -> str | None:
    """The variable of `os.environ.get("X")`."""
    if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
        name = ast.unparse(node.func)
        if name.endswith(("environ.get", "getenv")) and isinstance(node.args[0].value, str):
            return node.args[0].value
    return None


def _logging(modules: Modules) -> Iterator[str]:
    """The variables that say what is logged."""
    module = modules.get("_utils._logs")
    return _environment(module.tree) if module is not None else iter(())


def _environment(item: ast.AST) -> Iterator[str]:
    for node in ast.walk(item):
        name = _variable(node)
        if name is not None:
            yield name


def _variables(init: ast.FunctionDef) -> Iterator[tuple[str, str]]:
    for node in ast.walk(init):
        if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
            for part in ast.walk(node.value):
                name = _variable(part)
                if name is not None:
                    yield node.targets[0].id, name


def _said(init: ast.FunctionDef) -> Mapping[str, str]:
    """The variables that the docstring names, where other code reads them."""
    return dict(_VARIABLE.findall(ast.get_docstring(init) or ""))


def _options(modules: Modules, module: Module, init: ast.FunctionDef, variables: Mapping[str, str]) -> Iterator[Option]:
    demanded = set(_demanded(init))
    for item, default in zip(init.args.kwonlyargs, init.args.kw_defaults, strict=True):
        given = None if default is None or ast.unparse(default) == "None" else ast.unparse(default)
        yield Option(
            name=item.arg,
            annotation=canonical(modules, module, item.annotation),
            required=default is None or item.arg in demanded,
            env=variables.get(item.arg),
            default=given,
        )


def _demanded(init: ast.FunctionDef) -> Iterator[str]:
    """Options that must be there: `if x is None: raise`."""
    for node in ast.walk(init):
        if (
            isinstance(node, ast.If)
            and isinstance(node.test, ast.Compare)
            and isinstance(node.test.left, ast.Name)
            and any(isinstance(line, ast.Raise) for line in node.body)
        ):
            yield node.test.left.id


def _base_url(init: ast.FunctionDef | None) -> str | None:
    for node in ast.walk(init) if init is not None else ():
        if isinstance(node, ast.Assign) and any(last(item) == "base_url" for item in node.targets):
            text = _text(node.value)
            if text is not None and "://" in text:
                return text
    return None


def _environments(module: Module) -> Mapping[str, str]:
    value = module.value("ENVIRONMENTS")
    if not isinstance(value, ast.Dict):
        return {}
    pairs = [(_text(key), _text(item)) for key, item in zip(value.keys, value.values, strict=True) if key is not None]
    return {key: item for key, item in pairs if key is not None and item is not None}


def _text(node: ast.expr, known: Mapping[str, str] | None = None) -> str | None:
    """The text of a constant or a formatted string, attributes of the client in braces."""
    match node:
        case ast.Constant(value=str() as text):
            return text
        case ast.JoinedStr(values=values):
            parts = [_text(item, known) for item in values]
            return "".join(cast("list[str]", parts)) if None not in parts else None
        case ast.FormattedValue(value=inner) | ast.IfExp(body=inner):
            return _text(inner, known)
        case ast.Name(id=name):
            return (known or {}).get(name, f"{{{name}}}")
        case ast.Attribute(value=ast.Name(id="self"), attr=name):
            return f"{{{name}}}"
        case ast.Call(func=function, args=arguments):
            inside = [*arguments, *([function.value] if isinstance(function, ast.Attribute) else [])]
            texts = (_text(item, known) for item in inside)
            return next((found for found in texts if found is not None and "{" in found), None)
        case _:
            return None


def _credentials(functions: Mapping[str, ast.FunctionDef]) -> Iterator[Credential]:
    """What functions about authorization return: `{"Authorization": f"Bearer {api_key}"}`."""
    for name, function in functions.items():
        if "auth" not in name and not _named_by(functions, name):
            continue
        known: dict[str, str] = {}
        for node in ast.walk(function):
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                text = _text(node.value, known)
                if text is not None:
                    known[node.targets[0].id] = text
            elif isinstance(node, ast.Return) and isinstance(node.value, ast.Dict):
                place = Place.QUERY if "query" in name else Place.COOKIE if "cookie" in name else Place.HEADER
                yield from _returned(node.value, known, place)


def _named_by(functions: Mapping[str, ast.FunctionDef], name: str) -> bool:
    above = [functions[item] for item in ("auth_headers", "_auth_headers", "default_query") if item in functions]
    return any(isinstance(node, ast.Attribute) and node.attr == name for item in above for node in ast.walk(item))


def _returned(node: ast.Dict, known: Mapping[str, str], place: Place) -> Iterator[Credential]:
    for key, value in zip(node.keys, node.values, strict=True):
        text = _text(value, known)
        if isinstance(key, ast.Constant) and text is not None:
            names = [part.partition("}")[0] for part in text.split("{")[1:]]
            yield Credential(place, str(key.value), text, tuple(names))


def _headers(function: ast.FunctionDef | None, constants: Mapping[str, ast.expr]) -> Iterator[tuple[str, str]]:
    known = {name: text for name, value in constants.items() if (text := _text(value)) is not None}
    for node in ast.walk(function) if function is not None else ():
        if isinstance(node, ast.Dict):
            for key, value in zip(node.keys, node.values, strict=True):
                text = _text(value, known)
                if isinstance(key, ast.Constant) and text is not None and not str(key.value).startswith("X-Stainless"):
                    yield str(key.value), text


def _style(function: ast.FunctionDef | None) -> Iterator[tuple[str, str]]:
    for node in ast.walk(function) if function is not None else ():
        if isinstance(node, ast.Call) and last(node.func) == "Querystring":
            for item in node.keywords:
                if item.arg is not None and isinstance(item.value, ast.Constant):
                    yield item.arg, str(item.value.value)


def _constants(modules: Modules) -> Mapping[str, ast.expr]:
    module = modules.get("_constants")
    if module is None:
        return {}
    return {name: value for name in module.definitions if (value := module.value(name)) is not None}


def _number(node: ast.expr | None) -> float | None:
    """The number of `2`, or of `httpx.Timeout(timeout=60, connect=5.0)`; minutes may be written `10 * 60`."""
    if isinstance(node, ast.Constant) and isinstance(node.value, int | float):
        return float(node.value)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult):
        left, right = _number(node.left), _number(node.right)
        return left * right if left is not None and right is not None else None
    if isinstance(node, ast.Call):
        return _number(keyword(node, "timeout") or (node.args[0] if node.args else None))
    return None


def _idempotency(init: ast.FunctionDef | None) -> str | None:
    for node in ast.walk(init) if init is not None else ():
        if isinstance(node, ast.Assign) and any(last(item) == "_idempotency_header" for item in node.targets):
            return _text(node.value)
    return None
