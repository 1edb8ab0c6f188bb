"""What reports write of Python."""

from __future__ import annotations

from collections.abc import Mapping

from sdkgen.plan.types import Direction
from sdkgen.targets.python.surface.annotations import KINDS
from sdkgen.targets.surface.surface import Attribute, Kind, Method, Parameter, Surface, Type


class PythonWords:
    """The words of Python."""

    kinds = KINDS
    type_kinds: Mapping[Kind, str] = {
        "model": "a model",
        "dict": "a TypedDict",
        "alias": "an alias",
        "params": "the arguments of a method",
    }

    def call(self, method: Method, *, options: bool = False) -> str:
        """Return a call with the arguments that it needs."""
        needed = [item for item in method.parameters.values() if item.required]
        texts = [item.name if item.positional else f"{item.name}=..." for item in needed]
        optional = ["..."] if options or len(needed) < len(method.parameters) else []
        return f"client.{method.call}({', '.join([*texts, *optional])})"

    def returning(self, method: Method) -> str:
        """Return a call with what it returns."""
        return f"client.{method.call}(...) -> {method.returns.text}"

    def argument(self, method: Method, item: Parameter, *, typed: bool) -> str:
        """Return a call with one argument, or with the type of one."""
        if not typed:
            return f"client.{method.call}({item.name}=...)"
        return f"client.{method.call}({item.name}: {item.type.text}{'' if item.required else ' = omit'})"

    def type_import(self, surface: Surface, item: Type) -> str:
        """Return the import of a type."""
        return self.class_import(surface, item.shown)

    def class_import(self, surface: Surface, path: str) -> str:
        """Return the import of a class."""
        package, _, name = path.rpartition(".")
        return f"from {surface.names['package']}.{package} import {name}"

    def page_import(self, surface: Surface, path: str) -> str:
        """Return the import of the class of a page."""
        return self.class_import(surface, path)

    def same_class(self, resource: str, old: str, new: str) -> bool:
        """Tell whether a class stays where it is, or its module became a package."""
        package, _, name = old.rpartition(".")
        return new in (old, f"{package}.{resource.rpartition('.')[2]}.{name}")

    def alias(self, name: str, type: str) -> str:
        """Return an assignment."""
        return f"{name} = {type}"

    def attribute(self, owner: Type, item: Attribute) -> str:
        """Return the declaration of a field or key."""
        needed = Direction.REQUEST in owner.modes and item.required
        return f"{owner.name}.{item.name}: {f'Required[{item.type.text}]' if needed else item.type.text}"

    def client(self, surface: Surface, option: str) -> str:
        """Return a client that is given an option."""
        return f"{surface.names['client']}({option}=...)"
