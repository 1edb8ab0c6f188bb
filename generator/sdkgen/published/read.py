"""A published package, read."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from pathlib import Path

from sdkgen.platform.gc_pause import uncollected
from sdkgen.published.annotations import last
from sdkgen.published.client import client_classes, read_client
from sdkgen.published.model import Package
from sdkgen.published.modules import Module, Modules
from sdkgen.published.pages import read_pages
from sdkgen.published.resources import Tree, read_tree
from sdkgen.published.sources import Sources, read_sources
from sdkgen.published.types import Types


def read_package(path: Path) -> Package:
    """Return what a package offers that Stainless generated: a folder, a wheel or a source distribution.

    Nothing of it is imported or run.

    Raises:
        PackageError: It cannot be read, or holds no package with a client.
    """
    return package_of(read_sources(path))


def package_of(sources: Sources) -> Package:
    """Return what the files of a package offer."""
    with uncollected():
        return _package(sources)


def _package(sources: Sources) -> Package:
    modules = Modules(sources)
    types = Types(modules)
    found = client_classes(modules)
    tree = read_tree(modules, types, found[0]) if found is not None else Tree()
    return Package(
        name=sources.package,
        project=sources.project,
        version=sources.version or _version(modules),
        client=read_client(modules, *found) if found is not None else None,
        resources=tree.resources,
        methods=tree.methods,
        types=types.all(),
        pages=read_pages(modules, types),
        exceptions=_exceptions(modules),
        exports=_exports(modules),
        type_exports=_type_exports(modules),
        modules=frozenset(modules.files),
        unread=(*modules.unread, *tree.unread),
    )


def _version(modules: Modules) -> str | None:
    module = modules.get("_version")
    found = module.definitions.get("__version__") if module is not None else None
    value = found.value if isinstance(found, ast.Assign | ast.AnnAssign) else None
    return value.value if isinstance(value, ast.Constant) and isinstance(value.value, str) else None


def _exceptions(modules: Modules) -> Mapping[str, tuple[str, ...]]:
    module = modules.get("_exceptions")
    if module is None:
        return {}
    return {
        name: tuple(last(base) for base in item.bases)
        for name, item in module.classes.items()
        if not name.startswith("_")
    }


def _exports(modules: Modules) -> Mapping[str, str | None]:
    module = modules.get("")
    if module is None:
        return {}
    names = [*_all(module), *(name for name in module.imports if not name.startswith("_"))]
    return {name: modules.resolve(module, name) for name in dict.fromkeys(names)}


def _all(module: Module) -> list[str]:
    found = module.definitions.get("__all__")
    value = found.value if isinstance(found, ast.Assign | ast.AnnAssign) else None
    items = value.elts if isinstance(value, ast.List | ast.Tuple) else []
    return [item.value for item in items if isinstance(item, ast.Constant) and isinstance(item.value, str)]


def _type_exports(modules: Modules) -> Mapping[str, Mapping[str, str]]:
    found: dict[str, Mapping[str, str]] = {}
    for module in modules.below("types"):
        if not module.file.endswith("__init__.py"):
            continue
        paths = {name: modules.resolve(module, name) for name in module.imports}
        found[module.name] = {
            name: path for name, path in paths.items() if path is not None and path not in modules.files
        }
    return found
