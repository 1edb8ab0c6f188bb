"""Annotations: a type of the model as Python writes it, for responses and for arguments."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from sdkgen.model import ir
from sdkgen.model.contract import alias_target
from sdkgen.model.traverse import is_transparent
from sdkgen.plan.types import Mode, TypeName, TypeTable
from sdkgen.targets.python.syntax.literals import literal, quote
from sdkgen.targets.python.syntax.scope import Scope

_READ = {
    ir.ScalarKind.STRING: "str",
    ir.ScalarKind.INTEGER: "int",
    ir.ScalarKind.NUMBER: "float",
    ir.ScalarKind.BOOLEAN: "bool",
    ir.ScalarKind.BYTES: "str",
}


@dataclass(frozen=True, slots=True)
class Annotator:
    """Writes annotations for one direction in one scope."""

    api: ir.Api
    table: TypeTable
    scope: Scope
    mode: Mode
    files: bool = False
    """Whether `format: binary` is a file to upload."""

    def annotation(self, ref: ir.TypeRef) -> str:
        """Return the annotation for a type."""
        return " | ".join(self.members(ref))

    def optional(self, ref: ir.TypeRef) -> str:
        """Return the annotation for a response field that may be absent."""
        return " | ".join(_none_last([*self.members(ref), "None"]))

    def members(self, ref: ir.TypeRef) -> list[str]:
        """Return the members of the union that a type is, None last; one member for a type that is no union."""
        return _none_last(self._members(ref))

    def named(self, name: TypeName, type: ir.TypeRef) -> list[str]:
        """Return the members of a type that has a name; that of an enum is closed, and not null."""
        members = [self.scope.type(name)]
        core = type.inner if isinstance(type, ir.Nullable) else type
        if isinstance(core, ir.Choice):
            members += self._open(core.values) if self.mode is Mode.READ else []
            members += ["None"] if isinstance(type, ir.Nullable) else []
        return members

    def _members(self, ref: ir.TypeRef) -> list[str]:
        match ref:
            case ir.Scalar(kind):
                return self._scalar(kind)
            case ir.Anything() | ir.Never():
                return [self.scope.builtin("object")]
            case ir.Choice(values):
                return self._choice(values)
            case ir.ListOf(item):
                return [self._list(item)]
            case ir.MapOf(value):
                return [self._map(self.annotation(value))]
            case ir.Nullable(inner):
                return [*self._members(inner), "None"]
            case ir.Named(id):
                return self._named(id)
            case ir.UnionOf():
                return self._union(ref)
        assert_never(ref)

    def _scalar(self, kind: ir.ScalarKind) -> list[str]:
        match kind:
            case ir.ScalarKind.NULL:
                return ["None"]
            case ir.ScalarKind.DATE | ir.ScalarKind.DATETIME:
                module = self.scope.standard("datetime", "dt")
                name = f"{module}.date" if kind is ir.ScalarKind.DATE else f"{module}.datetime"
                return [name] if self.mode is Mode.READ else [self.scope.builtin("str"), name]
            case ir.ScalarKind.BYTES if self.files:
                return [self.scope.imports.core("FileTypes")]
            case _:
                return [self.scope.builtin(_READ[kind])]

    def _choice(self, values: tuple[str | int | float | bool, ...]) -> list[str]:
        members = _closed(values, self.scope)
        return [*members, *self._open(values)] if self.mode is Mode.READ else members

    def _open(self, values: tuple[str | int | float | bool, ...]) -> list[str]:
        """Return what a response holds where the API adds a value to an enum."""
        bases = dict.fromkeys(_base(value, values) for value in values if _is_exact(value, values))
        return [self.scope.builtin(base) for base in bases] if len(values) > 1 else []

    def _list(self, item: ir.TypeRef) -> str:
        inner = self.annotation(item)
        if self.mode is Mode.READ:
            return f"{self.scope.builtin('list')}[{inner}]"
        if any(member in {"str", "builtins.str", "_builtins.str"} for member in self.members(item)):
            return f"{self.scope.imports.core('SequenceNotStr')}[{inner}]"
        return f"{self.scope.imports.typing('Iterable')}[{inner}]"

    def _map(self, inner: str) -> str:
        if self.mode is Mode.READ:
            return f"{self.scope.builtin('dict')}[{self.scope.builtin('str')}, {inner}]"
        return f"{self.scope.imports.typing('Mapping')}[{self.scope.builtin('str')}, {inner}]"

    def _named(self, id: ir.TypeId) -> list[str]:
        found = self.api.types[id]
        if is_transparent(self.api, id):
            return self._members(ir.Anything() if isinstance(found, ir.ObjectDef) else found.type)
        name = self.table.names[id, self.mode]
        if isinstance(found, ir.AliasDef):
            return self.named(name, found.type)
        members = [self.scope.type(name)]
        if self.mode is Mode.WRITE and found.additional is not None:
            members.append(self._map(self.scope.builtin("object")))
        return members

    def _union(self, ref: ir.UnionOf) -> list[str]:
        # pydantic takes the first variant that fits exactly, and every object is a map.
        variants = ref.variants if self.mode is Mode.WRITE else sorted(ref.variants, key=self._is_map)
        members = [member for variant in variants for member in self._members(variant)]
        members = list(dict.fromkeys(members))
        if ref.tag is None or self.mode is Mode.WRITE:
            return members
        plain = [member for member in members if member != "None"]
        plain.append(self.scope.imports.core("UnknownVariant"))
        tagged = self._tagged(ref.tag)
        marked = f"{self.scope.imports.typing('Annotated')}[{' | '.join(plain)}, {tagged}]"
        return [marked, "None"] if "None" in members else [marked]

    def _is_map(self, ref: ir.TypeRef) -> bool:
        return isinstance(alias_target(self.api, ref), ir.MapOf)

    def _tagged(self, tag: ir.Tag) -> str:
        path = ", ".join(map(quote, tag.path))
        variants = ", ".join(f"{quote(value)}: {self._variant(variant)}" for value, variant in tag.mapping)
        return f"{self.scope.imports.core('tagged')}({path}, variants={{{variants}}})"

    def _variant(self, ref: ir.TypeRef) -> str:
        before, self.scope.forward = self.scope.forward, False
        text = self.annotation(ref)
        if self.scope.forward:
            text = quote(text)
        self.scope.forward = before
        return text


def choice_alias(values: tuple[str | int | float | bool, ...], scope: Scope) -> str:
    """Return the closed literal type that a named enum stands for."""
    return " | ".join(_closed(values, scope))


def _closed(values: tuple[str | int | float | bool, ...], scope: Scope) -> list[str]:
    exact = [literal(value) for value in values if _is_exact(value, values)]
    loose = dict.fromkeys(_base(value, values) for value in values if not _is_exact(value, values))
    members = [f"{scope.imports.typing('Literal')}[{', '.join(exact)}]"] if exact else []
    return [*members, *(scope.builtin(base) for base in loose)]


def _is_exact(value: str | float, values: tuple[str | int | float | bool, ...]) -> bool:
    """Tell whether a literal can hold a value: none holds fractions, nor values that are equal, as 1 and true are."""
    base = _base(value, values)
    return base != "float" and not any(value == other and base != _base(other, values) for other in values)


def _base(value: str | float, values: tuple[str | int | float | bool, ...]) -> str:
    """Return the type of a value: every number is a float where one of them is."""
    name = type(value).__name__
    return "float" if name == "int" and any(isinstance(other, float) for other in values) else name


def _none_last(members: list[str]) -> list[str]:
    unique = list(dict.fromkeys(members))
    if "None" in unique:
        unique.remove("None")
        unique.append("None")
    return unique
