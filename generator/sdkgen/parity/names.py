"""Names that users import: exports, exceptions, types, classes of resources and of pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from sdkgen.parity.sections import Section, Tally
from sdkgen.published.model import Package, Type, TypeKind


def exports(old: Package, new: Package) -> Section:
    """Compare what the packages themselves offer."""
    tally = Tally("exports")
    for name in old.exports:
        if name in new.exports or name in new.modules:
            tally.hold()
        else:
            line = f"from {old.name} import {name}"
            tally.lose("export-removed", name, f"{old.name} does not offer `{name}`", line)
    tally.add(new.exports.keys() - old.exports.keys())
    return tally.section()


def exceptions(old: Package, new: Package) -> Section:
    """Compare the error classes, and what catches them."""
    tally = Tally("exceptions")
    for name in old.exceptions:
        if name not in new.exceptions:
            tally.lose("exception-removed", name, f"there is no `{name}`", f"except {old.name}.{name}:")
            continue
        missing = sorted(_above(old, name) - _above(new, name))
        if missing:
            text = f"`{name}` is no {' and no '.join(f'`{item}`' for item in missing)}"
            tally.lose("exception-base-removed", name, text, f"except {old.name}.{missing[0]}:")
        else:
            tally.hold()
    tally.add(new.exceptions.keys() - old.exceptions.keys())
    return tally.section()


def _above(package: Package, name: str) -> set[str]:
    found: set[str] = set()
    left = [name]
    while left:
        for base in package.exceptions.get(left.pop(), ()):
            if base not in found:
                found.add(base)
                left.append(base)
    return found - {name}


def types(old: Package, new: Package) -> Iterator[Section]:
    """Compare the types: those that the packages below `types` offer, the modules that define them, and fields."""
    places: dict[str, str] = {}
    for module, name, _ in _exported(new):
        places.setdefault(name, f"from {new.name}.{module} import {name}")
    yield _exported_types(old, new, places)
    yield _defined_types(old, new, places)
    fields = Tally("fields")
    known = {path: f"{module}.{name}" for module, name, path in _exported(old)}
    for path, item in old.types.items():
        _fields(old, item, new, new.find(known.get(path, path)) or new.find(path), fields)
    yield fields.section()


def _exported_types(old: Package, new: Package, places: Mapping[str, str]) -> Section:
    tally = Tally("types")
    for module, name, _ in _exported(old):
        if name in new.type_exports.get(module, {}):
            tally.hold()
            continue
        line = f"from {old.name}.{module} import {name}"
        tally.lose("type-removed", f"{module}.{name}", f"`{module}.{name}` is not there", line, places.get(name))
    tally.add(f"{module}.{name}" for module, name, _ in _exported(new) if name not in old.type_exports.get(module, {}))
    return tally.section()


def _defined_types(old: Package, new: Package, places: Mapping[str, str]) -> Section:
    tally = Tally("types by module")
    for path, item in old.types.items():
        if item.name.startswith("_"):
            continue
        if new.find(path) is not None:
            tally.hold()
            continue
        line = f"from {old.name}.{item.module} import {item.name}"
        text = f"`{item.module}` does not offer `{item.name}`"
        tally.lose("type-module-removed", path, text, line, places.get(item.name))
    return tally.section()


def _exported(package: Package) -> Iterator[tuple[str, str, str]]:
    for module, names in package.type_exports.items():
        for name, path in names.items():
            yield module, name, path


def _fields(old: Package, before: Type, new: Package, after: Type | None, tally: Tally) -> None:
    """Compare the fields of one type; what is no class on both sides has none."""
    after = _class(new, after)
    if before.kind not in {TypeKind.MODEL, TypeKind.TYPED_DICT} or after is None:
        return
    if before.kind is not after.kind:
        if after.kind in {TypeKind.MODEL, TypeKind.TYPED_DICT}:
            made = {TypeKind.MODEL: "a class", TypeKind.TYPED_DICT: "a dictionary"}
            tally.lose("type-kind-changed", before.path, f"`{before.path}` is {made[after.kind]} now")
        return
    known, had = new.fields_of(after), old.fields_of(before)
    taken = before.kind is TypeKind.TYPED_DICT
    for name, item in had.items():
        line = f"{before.name}({name}=...)" if taken else f"{before.name.lower()}.{name}"
        if name not in known:
            tally.lose("field-removed", f"{before.path}.{name}", f"`{before.path}` has no `{name}`", line)
        elif taken and known[name].required and not item.required:
            text = f"`{name}` of `{before.path}` must be given"
            tally.lose("field-required", f"{before.path}.{name}", text, line)
        else:
            tally.hold()
    for name in known.keys() - had.keys():
        if taken and known[name].required:
            text = f"`{before.path}` needs `{name}`, which it did not have"
            tally.lose("field-added-required", f"{before.path}.{name}", text, f"{before.name}(...)")
        else:
            tally.add([f"{before.path}.{name}"])


def _class(package: Package, item: Type | None) -> Type | None:
    """The class that an alias stands for."""
    for _ in range(8):
        if item is None or item.kind is not TypeKind.ALIAS or item.value is None:
            return item
        item = package.types.get(item.value)
    return None


def pages(old: Package, new: Package) -> Section:
    """Compare the classes of pages."""
    tally = Tally("pages")
    for name, page in old.pages.items():
        line = f"from {old.name}.pagination import {name}"
        if name not in new.pages:
            tally.lose("page-removed", name, f"there is no page class `{name}`", line)
            continue
        known = {field.name for field in new.pages[name].fields}
        missing = [field.name for field in page.fields if field.name not in known]
        if missing:
            text = f"`{name}` has no {_list(missing)}"
            tally.lose("page-field-removed", name, text, f"page.{missing[0]}")
        else:
            tally.hold()
    tally.add(new.pages.keys() - old.pages.keys())
    return tally.section()


def _list(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def resource_classes(old: Package, new: Package) -> Section:
    """Compare where the classes of resources can be imported from."""
    tally = Tally("resource classes")
    offered = {path for item in new.resources.values() for path in item.paths}
    for path, item in old.resources.items():
        kept = new.resources.get(path)
        for place in sorted(item.paths):
            if place in offered:
                tally.hold()
                continue
            module, _, name = place.rpartition(".")
            line = f"from {old.name}.{module} import {name}"
            after = f"from {new.name}.{kept.module} import {kept.class_name}" if kept is not None else None
            text = f"`{module}` does not offer `{name}`"
            tally.lose("resource-class-removed", place, text, line, after)
    return tally.section()
