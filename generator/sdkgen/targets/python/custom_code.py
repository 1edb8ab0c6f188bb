"""Code of the maintainer's own that a design names: whether something can use it, and whether it is there."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator
from pathlib import Path

from sdkgen.design.model import CustomCode, SdkConfig
from sdkgen.diagnostics.diagnostic import Diagnostic
from sdkgen.model import ir
from sdkgen.plan.plan import Plan
from sdkgen.plan.types import Direction


def unfit(plan: Plan) -> Iterator[Diagnostic]:
    """Yield a finding for each mixin that no class can inherit from."""
    config, paths = plan.config, {item.path for item in plan.resources}
    models = {
        id
        for id, direction in plan.table.names
        if direction is Direction.RESPONSE and isinstance(plan.api.types[id], ir.ObjectDef)
    }
    for path, item in config.resources.items():
        for mixin in (item.mixin, item.async_mixin):
            if mixin is not None and path not in paths:
                help = "give it to a resource that has methods"
                yield _finding(
                    "unfit-mixin", mixin, "the client has no such resource", "it has no effect", help, config
                )
        for name, mixin in item.model_mixins.items():
            if item.models.get(name) not in models:
                message = f'"{name}" is no object that a response holds'
                help = "give it to a model that methods return"
                yield _finding("unfit-mixin", mixin, message, "it has no effect", help, config)


def missing(config: SdkConfig, files: Collection[str], target: Path) -> list[Diagnostic]:
    """Return a finding for each piece of custom code that the target does not hold, and each edited file that is none
    of the generated ones.

    Args:
        config: The design.
        files: The paths that are generated: custom code stands in others.
        target: The folder of the generated project.
    """
    absent = [found for item in _all(config) if (found := _missing(item, config, files, target)) is not None]
    return [*absent, *_unmatched(config, files)]


def _unmatched(config: SdkConfig, files: Collection[str]) -> Iterator[Diagnostic]:
    for path, at in config.edited_files:
        if path not in files:
            message, help = f'"{path}" is not generated', "write the path as `sdkgen check` prints it, or remove it"
            yield Diagnostic("unmatched-file", ir.Pointer(at), message, "it names no edit", help, source=config.source)


def _all(config: SdkConfig) -> Iterator[CustomCode]:
    for resource in config.resources.values():
        yield from (item for item in (resource.mixin, resource.async_mixin) if item is not None)
        yield from resource.model_mixins.values()
    if config.hooks is not None:
        yield config.hooks


def _missing(item: CustomCode, config: SdkConfig, files: Collection[str], target: Path) -> Diagnostic | None:
    base = "/".join(("src", config.package, *item.module))
    paths = (f"{base}.py", f"{base}/__init__.py")
    dotted = ".".join((config.package, *item.module))
    consequence = f"whoever imports what uses it gets an ImportError: no {dotted}.{item.name}"
    for path in paths:
        if path in files:
            help = "name a module of your own, such as one below `lib`"
            return _finding("missing-custom-code", item, f"{path} is generated", consequence, help, config)
    present = next((target / path for path in paths if (target / path).is_file()), None)
    if present is None:
        help = f"write {paths[0]} in the folder of the project"
        return _finding("missing-custom-code", item, f"there is no {paths[0]}", consequence, help, config)
    if not _defines(present, item.name):
        where = present.relative_to(target).as_posix()
        message = f"{where} does not define {item.name}"
        return _finding(
            "missing-custom-code", item, message, consequence, "define it there, or correct the name", config
        )
    return None


def _defines(path: Path, name: str) -> bool:
    try:
        module = ast.parse(path.read_bytes())
    except (OSError, SyntaxError, ValueError):
        return False
    return name in {found for node in ast.walk(module) for found in _names(node)}


def _names(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.ClassDef() | ast.FunctionDef():
            yield node.name
        case ast.Name(ctx=ast.Store()):
            yield node.id
        case ast.alias():
            yield node.asname or node.name
        case _:
            return


def _finding(code: str, item: CustomCode, message: str, consequence: str, help: str, config: SdkConfig) -> Diagnostic:
    return Diagnostic(code, ir.Pointer(item.at), message, consequence, help, source=config.source)
