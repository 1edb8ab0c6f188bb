"""The scope of one generated module: its own names, what they shadow, and how it refers to types elsewhere."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.layout import TypeName
from generator.views.imports import Imports

BUILTINS = frozenset({"bool", "bytes", "dict", "float", "int", "list", "object", "str", "type"})
HELPERS = frozenset({"async_wrapped", "cached_property", "deprecated", "nested", "omit", "overload", "wrapped"})
"""What class bodies of resources and clients call while they are being executed."""


@dataclass(slots=True)
class Scope:
    """What a name means where an annotation is written."""

    imports: Imports
    module: tuple[str, ...]
    """The module itself below the top package: `("types", "ai", "conversation")`."""
    shadowed: frozenset[str] = frozenset()
    """Builtins and helpers that the class being written redefines."""
    local: frozenset[str] = frozenset()
    """Class names defined in this module."""
    defined: set[str] = field(default_factory=set[str])
    """Those of them that stand above the line being written."""
    through_modules: bool = False
    """Refer to `conversation_list_response.Data` instead of importing `Data`: resources touch types lazily."""
    forward: bool = False
    """Set when an annotation mentions a name that is not defined yet; reset by the reader."""

    def builtin(self, name: str) -> str:
        """Return a builtin's name, qualified where the class shadows it."""
        if name in self.shadowed:
            self.imports.module("builtins")
            return f"builtins.{name}"
        return name

    def helper(self, module: str, name: str) -> str:
        """Import a helper and return what it is called: something private where the class shadows it."""
        alias = f"_{name}" if name in self.shadowed else None
        self.imports.name(module, name, alias)
        return alias or name

    def core_helper(self, name: str) -> str:
        """Import a helper from the client core and return what it is called."""
        return self.helper(self.imports.relative(("_core",)), name)

    def type(self, found: TypeName) -> str:
        """Return how this module writes a type of the table."""
        place = ("types", *found.package, found.module)
        if place == self.module:
            if found.name not in self.defined:
                self.forward = True
            return found.name
        if self.through_modules:
            return self._through(found)
        alias = f"Shared{found.name}" if found.name in self.local else None
        self.imports.name(self.imports.relative(place), found.name, alias)
        return alias or found.name

    def _through(self, found: TypeName) -> str:
        package = ("types", *found.package)
        if not found.exported:
            self.imports.name(self.imports.relative(package), found.module)
            return f"{found.module}.{found.name}"
        if not found.package:
            self.imports.name(self.imports.relative(()), "types", "root_types")
            return f"root_types.{found.name}"
        alias = "_".join((*found.package, "types"))
        self.imports.name(self.imports.relative(package[:-1]), package[-1], alias)
        return f"{alias}.{found.name}"
