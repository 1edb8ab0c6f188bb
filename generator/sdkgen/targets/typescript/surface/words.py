"""What reports write of TypeScript."""

from __future__ import annotations

from collections.abc import Mapping

from sdkgen.targets.surface.surface import Attribute, Kind, Method, Parameter, Surface, Type
from sdkgen.targets.typescript.surface.annotations import KINDS
from sdkgen.targets.typescript.syntax.literals import key


class TypeScriptWords:
    """The words of TypeScript."""

    kinds = KINDS
    type_kinds: Mapping[Kind, str] = {
        "model": "an interface",
        "dict": "an interface",
        "alias": "an alias",
        "params": "the arguments of a method",
    }

    def call(self, method: Method, *, options: bool = False) -> str:
        """Return a call with the arguments that it needs; options come last."""
        parameters = method.parameters.values()
        texts = [item.name for item in parameters if item.positional]
        members = [f"{key(item.name)}: ..." for item in parameters if not item.positional and item.required]
        optional = any(not item.positional and not item.required for item in parameters)
        if members or optional:
            texts.append(f"{{ {', '.join([*members, *(['...'] if optional else [])])} }}")
        return f"client.{method.call}({', '.join([*texts, *(['options'] if options else [])])})"

    def returning(self, method: Method) -> str:
        """Return a call with what it returns."""
        return f"client.{method.call}(...): {method.returns.text}"

    def argument(self, method: Method, item: Parameter, *, typed: bool) -> str:
        """Return a call with one argument, or with the type of one."""
        mark = "" if item.required else "?"
        if item.positional:
            return f"client.{method.call}({f'{item.name}{mark}: {item.type.text}' if typed else item.name})"
        written = f"{key(item.name)}{mark}: {item.type.text}" if typed else f"{key(item.name)}: ..."
        before = "".join(f"{other.name}, " for other in method.parameters.values() if other.positional)
        return f"client.{method.call}({before}{{ {written} }})"

    def type_import(self, surface: Surface, item: Type) -> str:
        """Return how callers name a type: below the client."""
        return item.shown

    def class_import(self, surface: Surface, path: str) -> str:
        """Return the import of the class of a resource."""
        file, _, name = path.rpartition(".")
        return f"import {{ {name} }} from '{surface.names['package']}/{file}'"

    def page_import(self, surface: Surface, path: str) -> str:
        """Return the import of the class of a page."""
        return f"import {{ {path} }} from '{surface.names['package']}/pagination'"

    def same_class(self, resource: str, old: str, new: str) -> bool:
        """Tell whether the class of a resource is still in its file."""
        return old == new

    def alias(self, name: str, type: str) -> str:
        """Return the declaration of an alias."""
        return f"type {name} = {type}"

    def attribute(self, owner: Type, item: Attribute) -> str:
        """Return the declaration of a property."""
        return f"{owner.name}.{item.name}{'' if item.required else '?'}: {item.type.text}"

    def client(self, surface: Surface, option: str) -> str:
        """Return a client that is given an option."""
        return f"new {surface.names['client']}({{ {option}: ... }})"
