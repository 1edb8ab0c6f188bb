"""Types of a package that no method leads to: models by the names of components, and doubles of other types."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sdkgen.adopt.walk import Walker
from sdkgen.model import ir
from sdkgen.model.ir import JsonValue
from sdkgen.model.pointers import escape
from sdkgen.model.traverse import Direction, visible
from sdkgen.published.model import Package, Type, TypeKind
from sdkgen.words.casing import words

_COMPONENTS = "#/components/schemas/"


def remaining(walker: Walker, package: Package, root: Mapping[str, JsonValue]) -> dict[str, str]:
    """Pin the types that are left; return the pointers of those to list as models, by the paths of the types.

    Args:
        walker: It has walked all methods.
        package: What was published.
        root: The document.
    """
    components = {form: id for id in reversed(_components(root)) for form in _forms(id.removeprefix(_COMPONENTS))}
    walked = frozenset(walker.types)
    found: dict[str, str] = {}
    for item in _left(walker, package):
        requests = item.kind is TypeKind.TYPED_DICT or item.name.endswith("Param") or "shared_params" in item.module
        name = item.name.removesuffix("Param") if requests else item.name
        forms = (*_forms(name), *_forms(item.name))
        id = next((components[form] for form in forms if form in components), None)
        if id is None or not _is_root(item):
            continue
        direction = Direction.REQUEST if requests else Direction.RESPONSE
        is_known = any(f"{each.value} {id}" in walked for each in Direction)
        definition = walker.api.types.get(id)
        if definition is not None and _is_like(package, item, definition, direction):
            walker.component(item, id, direction)
        elif definition is None:
            walker.types.setdefault(f"{direction.value} {id}", item.path.removeprefix("types."))
        else:
            continue
        if not is_known:
            found[item.path] = id
    _doubles(walker, package)
    return found


def _components(root: Mapping[str, JsonValue]) -> list[ir.TypeId]:
    components = root.get("components")
    schemas = components.get("schemas") if isinstance(components, dict) else None
    return [ir.TypeId(f"{_COMPONENTS}{escape(name)}") for name in schemas] if isinstance(schemas, dict) else []


def _left(walker: Walker, package: Package) -> list[Type]:
    taken = {f"types.{path}" for path in (*walker.types.values(), *walker.others)}
    return [item for item in package.types.values() if item.path not in taken]


def _doubles(walker: Walker, package: Package) -> None:
    """Give types that are in a module twice, `event` and `event1`, as further names of one schema."""
    keys = {f"types.{path}": key for key, path in reversed(walker.types.items())}
    by_stem: dict[tuple[str, str], Type] = {}
    for item in package.types.values():
        if item.path in keys:
            by_stem.setdefault((_stem(item.module), item.name), item)
    for item in _left(walker, package):
        twin = by_stem.get((_stem(item.module), item.name))
        if twin is not None and twin.kind is item.kind and _names(package, twin) == _names(package, item):
            walker.others.setdefault(item.path.removeprefix("types."), keys[twin.path])


def _names(package: Package, item: Type) -> set[str]:
    return {each.wire_name for each in package.fields_of(item).values()}


def _stem(module: str) -> str:
    return module.rstrip("0123456789")


def _is_like(package: Package, item: Type, definition: ir.TypeDef, direction: Direction) -> bool:
    own = _names(package, item)
    fields = definition.fields if isinstance(definition, ir.ObjectDef) else ()
    other = {each.wire_name for each in visible(fields, direction)}
    return not own or not other or 2 * len(own & other) >= len(own | other)


def _plain(name: str) -> str:
    return "".join(filter(str.isalnum, name)).lower()


def _forms(name: str) -> Iterable[str]:
    """A name without its casing; the same with its words in order: `MetaOAuth` may be `oauth_Meta`."""
    return _plain(name), " ".join(sorted(words(name))).lower()


def _is_root(item: Type) -> bool:
    """Whether the module of a type is called after it; a number tells two such modules apart."""
    return _plain(item.module.rpartition(".")[2]).rstrip("0123456789") == _plain(item.name).rstrip("0123456789")
