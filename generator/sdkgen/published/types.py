"""The classes and aliases of a package, with their fields as they are on the wire."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from sdkgen.published.annotations import canonical, members, parameters
from sdkgen.published.model import Field, Type, TypeKind
from sdkgen.published.modules import Module, Modules
from sdkgen.published.syntax import bare, bases, dotted, last

_ENUMS = {"Enum", "StrEnum", "IntEnum"}
_FIELD_CALLS = {"Field", "FieldInfo"}
_HOLDERS = {"Annotated", "Required", "NotRequired"}


@dataclass
class Types:
    """The types of a package, read when asked for."""

    modules: Modules
    _aliases: dict[str, Mapping[str, str]] = field(default_factory=dict[str, Mapping[str, str]])

    def all(self) -> dict[str, Type]:
        """Return every type below `types`, by the path that defines it."""
        return {item.path: item for module in self.modules.below("types") for item in self._of(module)}

    def wire_names(self, path: str) -> Mapping[str, str]:
        """Return the wire name of each field of a TypedDict, or of all members of a union, by its name."""
        if path not in self._aliases:
            self._aliases[path] = {}
            self._aliases[path] = dict(self._wire_names(path))
        return self._aliases[path]

    def fields(self, module: Module, item: ast.ClassDef) -> tuple[Field, ...]:
        """Return the fields that a class states itself."""
        typed_dict = self._kind(module, item) is TypeKind.TYPED_DICT
        total = not any(
            keyword.arg == "total" and isinstance(keyword.value, ast.Constant) and keyword.value.value is False
            for keyword in item.keywords
        )
        return tuple(
            _field(self.modules, module, line, line.target.id, typed_dict, total)
            for line in item.body
            if isinstance(line, ast.AnnAssign)
            and isinstance(line.target, ast.Name)
            and last(bare(line.annotation)) != "ClassVar"
            and not line.target.id.startswith("__")
        )

    def _of(self, module: Module) -> Iterator[Type]:
        for name, item in module.definitions.items():
            if isinstance(item, ast.ClassDef):
                bases = tuple(path for base in item.bases if (path := self._base(module, base)) is not None)
                kind = self._kind(module, item)
                yield Type(module.name, name, kind, self.fields(module, item), bases)
            elif isinstance(item, ast.Assign | ast.AnnAssign) and item.value is not None and not name.startswith("__"):
                found = self._assigned(module, name, item)
                if found is not None:
                    yield found

    def _assigned(self, module: Module, name: str, item: ast.Assign | ast.AnnAssign) -> Type | None:
        value = item.value
        if value is None or (isinstance(item, ast.AnnAssign) and last(item.annotation) != "TypeAlias"):
            return None
        if isinstance(value, ast.Call) and last(value.func) == "TypedDict":
            return Type(module.name, name, TypeKind.TYPED_DICT, tuple(_functional(self.modules, module, value)))
        if isinstance(value, ast.Call) and last(value.func) in {"TypeAliasType"} and len(value.args) > 1:
            value = value.args[1]
        if isinstance(value, ast.Call | ast.List | ast.Tuple | ast.Dict | ast.Constant) and not (
            isinstance(value, ast.Constant) and isinstance(item, ast.AnnAssign)
        ):
            return None
        return Type(module.name, name, TypeKind.ALIAS, value=canonical(self.modules, module, value))

    def _base(self, module: Module, base: ast.expr) -> str | None:
        name = dotted(bare(base))
        path = self.modules.resolve(module, name) if name is not None else None
        return path if path is not None and path.startswith("types.") else None

    def _kind(self, module: Module, item: ast.ClassDef) -> TypeKind:
        names = bases(item)
        if not _ENUMS.isdisjoint(names):
            return TypeKind.ENUM
        if "TypedDict" in names:
            return TypeKind.TYPED_DICT
        for base in item.bases:
            found = self.modules.definition(self._base(module, base))
            if found is None or found[1] is item:
                continue
            owner, definition = found
            if isinstance(definition, ast.ClassDef):
                if self._kind(owner, definition) is not TypeKind.MODEL:
                    return self._kind(owner, definition)
            elif isinstance(definition, ast.Assign) and isinstance(definition.value, ast.Call):
                return TypeKind.TYPED_DICT
        return TypeKind.MODEL

    def _wire_names(self, path: str) -> Iterator[tuple[str, str]]:
        found = self.modules.definition(path)
        if found is None:
            return
        module, item = found
        if isinstance(item, ast.ClassDef):
            for base in item.bases:
                above = self._base(module, base)
                yield from self.wire_names(above).items() if above is not None else ()
            yield from ((line.name, line.wire_name) for line in self.fields(module, item))
        elif isinstance(item, ast.Assign | ast.AnnAssign) and item.value is not None:
            if isinstance(item.value, ast.Call):
                yield from ((line.name, line.wire_name) for line in _functional(self.modules, module, item.value))
                return
            for member in members(item.value):
                name = dotted(member)
                target = self.modules.resolve(module, name) if name is not None else None
                yield from self.wire_names(target).items() if target is not None else ()


def _field(modules: Modules, module: Module, line: ast.AnnAssign, name: str, typed_dict: bool, total: bool) -> Field:
    wire, required = name, total if typed_dict else line.value is None
    for holder, metadata in _held(line.annotation):
        required = holder == "Required" or (required and holder != "NotRequired")
        wire = _alias(metadata) or wire
    if isinstance(line.value, ast.Call) and last(line.value.func) in _FIELD_CALLS:
        wire = _alias([line.value]) or wire
        required = not line.value.args and not any(
            item.arg in {"default", "default_factory"} for item in line.value.keywords
        )
    return Field(name, wire, canonical(modules, module, line.annotation), required)


def _functional(modules: Modules, module: Module, call: ast.Call) -> Iterator[Field]:
    """The fields of `TypedDict("Name", {...}, total=False)`: the names are those on the wire."""
    total = not any(item.arg == "total" and not getattr(item.value, "value", True) for item in call.keywords)
    if len(call.args) < 2 or not isinstance(call.args[1], ast.Dict):
        return
    for key, value in zip(call.args[1].keys, call.args[1].values, strict=True):
        if isinstance(key, ast.Constant) and isinstance(key.value, str):
            line = ast.AnnAssign(ast.Name(key.value), value, None, 1)
            yield _field(modules, module, line, key.value, typed_dict=True, total=total)


def _held(node: ast.expr) -> Iterator[tuple[str, list[ast.expr]]]:
    """What holds an annotation, with the metadata: `Required`, `Annotated`."""
    while isinstance(node, ast.Subscript) and last(node.value) in _HOLDERS:
        inside = parameters(node)
        yield last(node.value), inside[1:]
        node = inside[0]


def _alias(metadata: list[ast.expr]) -> str | None:
    for item in metadata:
        if isinstance(item, ast.Call):
            for keyword in item.keywords:
                if keyword.arg in {"alias", "validation_alias"} and isinstance(keyword.value, ast.Constant):
                    return str(keyword.value.value)
    return None
