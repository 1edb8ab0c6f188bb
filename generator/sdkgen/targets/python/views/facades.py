"""Views of the `types` facades: every exported name, loaded when first used."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sdkgen.plan.types import TypeTable
from sdkgen.plan.types.table import SHARED
from sdkgen.plan.types.usage import Resource
from sdkgen.targets.python.syntax.imports import Imports, name_key, natural


@dataclass(frozen=True, slots=True)
class ExportView:
    """One name of a facade and the module it comes from."""

    name: str
    module: str


@dataclass(frozen=True, slots=True)
class FacadeView:
    """One package of types."""

    package: Resource
    title: str
    core: str
    exports: tuple[ExportView, ...]
    children: tuple[str, ...]


def _exports(table: TypeTable, package: Resource) -> dict[str, ExportView]:
    """Return what a package offers, by name: its types, and the further names of others."""
    exports = {
        definition.name.name: ExportView(definition.name.name, definition.name.module)
        for module in table.modules
        if module.package == package
        for definition in module.definitions
        if definition.name.exported
    }
    moved = [
        (item.name, module.module)
        for module in table.modules
        if module.package == package
        for item in module.others
        if item.exported
    ]
    return exports | {name: ExportView(name, module) for name, module in moved if name not in exports}


def facades(table: TypeTable, extra: Mapping[str, str]) -> Iterable[FacadeView]:
    """Yield a facade for every package that holds types or leads to one that does.

    Args:
        table: The types.
        extra: Names that the top facade offers beside them, with their modules.
    """
    packages = {module.package[:length] for module in table.modules for length in range(len(module.package) + 1)} | {()}
    for package in sorted(packages):
        exports = _exports(table, package)
        if not package:
            exports.update({name: ExportView(name, module) for name, module in extra.items()})
            shared = _exports(table, SHARED).values()
            below = ".".join(SHARED)
            exports = {item.name: ExportView(item.name, f"{below}.{item.module}") for item in shared} | exports
        children = sorted((other[-1] for other in packages if other[:-1] == package and other), key=natural)
        yield FacadeView(
            package,
            f"Types of `{'.'.join(package)}`" if package else "Types of requests and responses",
            Imports(("types", *package)).relative(("_core",)),
            tuple(sorted(exports.values(), key=lambda export: (natural(export.module), name_key(export.name)))),
            tuple(children),
        )
