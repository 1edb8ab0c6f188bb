"""A published package, read."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

from sdkgen.platform.gc_pause import uncollected
from sdkgen.published.client import Found, client_classes, read_client
from sdkgen.published.core import core_exceptions, core_options, core_settings, is_core, with_settings
from sdkgen.published.core_pages import read_core_pages
from sdkgen.published.methods import EVERY
from sdkgen.published.model import Client, Package
from sdkgen.published.modules import Module, Modules
from sdkgen.published.pages import read_pages
from sdkgen.published.resources import Tree, read_tree
from sdkgen.published.sources import Sources, read_sources
from sdkgen.published.syntax import bases, literal
from sdkgen.published.types import Types


def read_package(path: Path) -> Package:
    """Return what a package offers that Stainless generated, or sdkgen: a folder, a wheel or a source distribution.

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
    exports = _exports(modules)
    return Package(
        name=sources.package,
        project=sources.project,
        version=sources.version or _version(modules),
        client=_client(modules, found) if found is not None else None,
        resources=tree.resources,
        methods=tree.methods,
        types=types.all(),
        pages=read_core_pages(modules, types) if is_core(modules) else read_pages(modules, types),
        exceptions=core_exceptions(modules, exports) if is_core(modules) else _exceptions(modules),
        exports=exports,
        type_exports=_type_exports(modules),
        type_aliases=dict(_type_aliases(modules)),
        modules=frozenset(modules.files),
        options=core_options(modules) if is_core(modules) else frozenset(EVERY),
        unread=(*modules.unread, *tree.unread),
    )


def _client(modules: Modules, found: tuple[Found, Found | None]) -> Client:
    client, settings = read_client(modules, *found), core_settings(modules)
    return with_settings(client, settings) if settings is not None else client


def _version(modules: Modules) -> str | None:
    module = modules.get("_version")
    found = literal(module.value("__version__")) if module is not None else None
    return found if isinstance(found, str) else None


def _exceptions(modules: Modules) -> Mapping[str, tuple[str, ...]]:
    module = modules.get("_exceptions")
    if module is None:
        return {}
    return {name: tuple(bases(item)) for name, item in module.classes.items() if not name.startswith("_")}


def _exports(modules: Modules) -> Mapping[str, str | None]:
    module = modules.get("")
    if module is None:
        return {}
    own = (name for name, target in module.imports.items() if target.inside and not name.startswith("_"))
    names = [*_all(module), *own]
    return {name: modules.resolve(module, name) for name in dict.fromkeys(names)}


def _all(module: Module) -> list[str]:
    value = module.value("__all__")
    items = value.elts if isinstance(value, ast.List | ast.Tuple) else []
    return [item.value for item in items if isinstance(item, ast.Constant) and isinstance(item.value, str)]


def _type_aliases(modules: Modules) -> Iterator[tuple[str, str]]:
    for module in modules.below("types"):
        for name in _all(module) if not module.is_package else ():
            path = modules.resolve(module, name) if name in module.imports else None
            if path is not None:
                yield f"{module.name}.{name}", path


def _type_exports(modules: Modules) -> Mapping[str, Mapping[str, str]]:
    found: dict[str, Mapping[str, str]] = {}
    for module in modules.below("types"):
        if not module.is_package:
            continue
        paths = {name: modules.resolve(module, name) for name in module.imports}
        found[module.name] = {
            name: path
            for name, path in paths.items()
            if path is not None and path not in modules.files and not path.startswith("_core.")
        }
    return found
