"""Code of the maintainer's own that a design names: whether something can use it, and whether it is there."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from sdkgen.design.model import CustomCode, SdkConfig
from sdkgen.diagnostics.diagnostic import Diagnostic
from sdkgen.model import ir
from sdkgen.plan.plan import Plan
from sdkgen.plan.types import Direction
from sdkgen.targets.packaging.compare import owned


@dataclass(frozen=True, slots=True)
class Maintained:
    """Which files of a project a design leaves to the maintainer, by their path in it.

    Attributes:
        own: Files that are not generated, and folders of such files.
        edited: Generated files that are edited on purpose.
    """

    own: frozenset[str] = frozenset()
    edited: frozenset[str] = frozenset()

    @classmethod
    def of(cls, config: SdkConfig) -> Self:
        """Return what a design says: the modules that it names as custom code with the packages around them,
        `own_files` and `edited_files`.
        """
        own = {path for item in _all(config) for path in _modules(item, config)}
        own |= {path for path, _ in config.own_files}
        return cls(frozenset(own), frozenset(path for path, _ in config.edited_files))

    def owns(self, path: str) -> bool:
        """Tell whether a file that is not generated is the maintainer's: itself, or a folder that it lies in."""
        return owned(path, self.own)


def _modules(item: CustomCode, config: SdkConfig) -> Iterator[str]:
    top = f"src/{config.package}"
    for end in range(1, len(item.module) + 1):
        yield "/".join((top, *item.module[:end], "__init__.py"))
    yield f"{'/'.join((top, *item.module))}.py"


def unfit(plan: Plan) -> Iterator[Diagnostic]:
    """Yield a finding for each mixin that no class can inherit from."""
    config, paths = plan.config, {item.path for item in plan.owners}
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
    """Return a finding for each piece of custom code that the target does not hold, each edited file that is none of
    the generated ones, and each file of the maintainer's own that is.

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
    for path, at in config.own_files:
        if path in files:
            message, help = f'"{path}" is generated', "name it in `edited_files` if you edit it"
            yield Diagnostic("unmatched-file", ir.Pointer(at), message, "it has no effect", help, source=config.source)


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
