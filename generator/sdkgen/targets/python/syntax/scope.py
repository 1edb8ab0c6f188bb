"""The scope of one generated module: its own names, what they shadow, and how it refers to types elsewhere."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import chain, count
from typing import assert_never

from sdkgen.plan.types import TypeName
from sdkgen.targets.python.syntax.imports import Imports
from sdkgen.targets.python.syntax.literals import literal, quote
from sdkgen.targets.python.syntax.type_expr import (
    NONE,
    Builtin,
    Core,
    Dated,
    Expr,
    Generic,
    Literal,
    Local,
    Name,
    Page,
    Standard,
    Tagged,
    Type,
    Typing,
    Union,
    types,
)
from sdkgen.words.casing import pascal
from sdkgen.words.vocabulary import vocabulary

BUILTINS = frozenset({"bool", "bytes", "dict", "float", "int", "list", "object", "property", "str", "type"})
MODULES = frozenset({"builtins", "dt", "uuid"})
"""What annotations call the modules that they mention."""
PAGINATION = "pagination"
_IMPORTED = vocabulary(
    """
    Annotated Any Field FileTypes Iterable Literal Mapping Model Required SequenceNotStr TypeAlias TypeAliasType
    TypedDict UnknownVariant
    """
)
"""What modules of types import besides types: a type of such a name is imported under another one."""


@dataclass(slots=True)
class Scope:
    """What a name means where an annotation is written."""

    imports: Imports
    module: tuple[str, ...]
    """The module itself below the top package: `("types", "ai", "conversation")`."""
    shadowed: frozenset[str] = frozenset()
    """What the class being written redefines: builtins, helpers, and what its methods take while one is written."""
    local: frozenset[str] = frozenset()
    """Class names defined in this module."""
    defined: set[str] = field(default_factory=set[str])
    """Those of them that stand above the line being written."""
    meanings: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    """What is imported so far, by the name that it has here."""
    through_modules: bool = False
    """Refer to `conversation_list_response.Data` instead of importing `Data`: resources touch types lazily."""

    @contextmanager
    def hiding(self, names: Iterable[str]) -> Generator[None]:
        """Write something where these names mean something else."""
        before = self.shadowed
        self.shadowed = before.union(names)
        try:
            yield
        finally:
            self.shadowed = before

    def render(self, expr: Expr) -> str:
        """Return how this module writes a type, and import what that needs."""
        match expr:
            case Literal(values):
                return f"{self.imports.typing('Literal')}[{', '.join(map(literal, values))}]"
            case Generic(head, arguments):
                inner = ", ".join(map(self.render, arguments))
                return f"{self._name(head)}[{inner}]"
            case Union(members):
                return " | ".join(map(self.render, members))
            case Tagged():
                return self._tagged(expr)
            case _:
                return self._name(expr)

    def _name(self, name: Name) -> str:
        match name:
            case Builtin(text):
                return text if name == NONE else self.builtin(text)
            case Dated(text):
                return f"{self.standard('datetime', 'dt')}.{text}"
            case Standard(module, text):
                return f"{self.standard(module, module)}.{text}"
            case Core(text):
                return self.imports.core(text)
            case Typing(text):
                return self.imports.typing(text)
            case Type(found):
                return self.type(found)
            case Page(text):
                return self.page(text)
            case Local(text):
                return text
        assert_never(name)

    def looks_forward(self, expr: Expr) -> bool:
        """Tell whether a type mentions what is defined further down in this module."""
        return any(
            ("types", *name.package, name.module) == self.module and name.name not in self.defined
            for name in types(expr)
        )

    def _tagged(self, expr: Tagged) -> str:
        union = " | ".join(map(self.render, expr.members))
        path = ", ".join(map(quote, expr.path))
        variants = ", ".join(f"{quote(value)}: {self._variant(item)}" for value, item in expr.variants)
        tag = f"{self.core_helper('tagged')}({path}, variants={{{variants}}})"
        return f"{self.imports.typing('Annotated')}[{union}, {tag}]"

    def _variant(self, expr: Expr) -> str:
        text = self.render(expr)
        return quote(text) if self.looks_forward(expr) else text

    def builtin(self, name: str) -> str:
        """Return a builtin's name, qualified where the class shadows it."""
        if name in self.shadowed:
            return f"{self.standard('builtins', 'builtins')}.{name}"
        return name

    def standard(self, module: str, name: str) -> str:
        """Import a module under a name, or a private one where the class shadows it, and return that."""
        name = f"_{name}" if name in self.shadowed else name
        self.imports.module(module, name if name != module else None)
        return name

    def helper(self, module: str, name: str) -> str:
        """Import a helper and return what it is called: something private where the class shadows it."""
        alias = f"_{name}" if name in self.shadowed else None
        self.imports.name(module, name, alias)
        return alias or name

    def core_helper(self, name: str) -> str:
        """Import a helper from the client core and return what it is called."""
        return self.helper(self.imports.relative(("_core",)), name)

    def page(self, name: str) -> str:
        """Return how this module writes a page class: modules of resources through its package, which loads it late."""
        if not self.through_modules:
            return self._import((PAGINATION, name), name, f"Page{name}")
        return f"{self._import((PAGINATION,), PAGINATION, f'_{PAGINATION}')}.{name}"

    def type(self, found: TypeName) -> str:
        """Return how this module writes a type of the table."""
        place = ("types", *found.package, found.module)
        if place == self.module:
            return found.name
        if self.through_modules:
            return self._through(found)
        first = f"Shared{found.name}" if found.name in self.local else found.name
        return self._import((*place, found.name), first, pascal(found.module) + found.name)

    def _import(self, place: tuple[str, ...], first: str, second: str) -> str:
        """Import the last step of a place under the first name that means nothing else here, and return that."""
        names = chain((first, second), (f"{second}{number}" for number in count(2)))
        hidden = self.local | self.shadowed | _IMPORTED
        free = (item for item in names if item not in hidden and self.meanings.setdefault(item, place) == place)
        name = next(free)
        *package, step = place
        self.imports.name(self.imports.relative(tuple(package)), step, name if name != step else None)
        return name

    def _through(self, found: TypeName) -> str:
        package = ("types", *found.package)
        if not found.exported:
            module = self._import((*package, found.module), found.module, "_".join((*found.package, found.module)))
            return f"{module}.{found.name}"
        alias = "_".join((*(found.package or ("root",)), "types"))
        alias = f"_{alias}" if alias in self.shadowed else alias
        self.imports.name(self.imports.relative(package[:-1]), package[-1], alias)
        return f"{alias}.{found.name}"
