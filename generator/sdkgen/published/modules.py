"""The modules of a package, parsed when asked for, and what their names stand for."""

from __future__ import annotations

import ast
import warnings
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from sdkgen.published.model import Unread
from sdkgen.published.sources import Sources
from sdkgen.published.syntax import assigned


@dataclass(frozen=True, slots=True)
class Target:
    """What an import binds a name to."""

    module: str
    """Dotted below the package; of another package, as it is imported."""
    name: str | None
    """None for the module itself."""
    inside: bool
    """Whether it is of the package."""


@dataclass(frozen=True)
class Module:
    """One module."""

    name: str
    """Dotted below the package; empty for the package itself."""
    file: str
    tree: ast.Module

    @property
    def is_package(self) -> bool:
        """Whether modules lie below it."""
        return self.file.endswith("__init__.py")

    @cached_property
    def statements(self) -> tuple[ast.stmt, ...]:
        """Its statements, those below `if` and `try` as well."""
        return tuple(_flat(self.tree.body))

    @cached_property
    def imports(self) -> Mapping[str, Target]:
        """What its imports bind, those of names that are loaded when first used as well."""
        return {**self.bound(self.statements), **dict(self._lazy())}

    def _lazy(self) -> Iterator[tuple[str, Target]]:
        """What `lazy_exports(__name__, {"Boat": "boat"})` binds."""
        for item in self.statements:
            value = item.value if isinstance(item, ast.Assign) else None
            if not (isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and len(value.args) == 2):
                continue
            names = value.args[1]
            if not value.func.id.endswith("lazy_exports") or not isinstance(names, ast.Dict):
                continue
            for key, source in zip(names.keys, names.values, strict=True):
                if isinstance(key, ast.Constant) and isinstance(source, ast.Constant):
                    yield str(key.value), self._loaded(str(key.value), str(source.value))

    def _loaded(self, name: str, source: str) -> Target:
        parts = [*(self.name.split(".") if self.name else ()), *source.split(".")]
        return Target(".".join(parts[:-1] if parts[-1] == name else parts), name, inside=True)

    @cached_property
    def definitions(self) -> Mapping[str, ast.stmt]:
        """Its classes, functions and variables; of several of one name the last."""
        found: dict[str, ast.stmt] = {}
        for item in self.statements:
            for name in _defined(item):
                found[name] = item
        return found

    def value(self, name: str) -> ast.expr | None:
        """Return what a variable is set to; None where there is none of this name."""
        return assigned(self.definitions.get(name))

    @cached_property
    def classes(self) -> Mapping[str, ast.ClassDef]:
        """Its classes."""
        return {name: item for name, item in self.definitions.items() if isinstance(item, ast.ClassDef)}

    def at(self, node: ast.stmt | ast.expr) -> str:
        """Return the file and line of a node."""
        return f"{self.file}:{node.lineno}"

    def bound(self, statements: Iterable[ast.stmt]) -> Mapping[str, Target]:
        """Return what the imports among some statements bind."""
        found: dict[str, Target] = {}
        for item in statements:
            if isinstance(item, ast.Import):
                for name in item.names:
                    bound = name.asname or name.name.partition(".")[0]
                    found.setdefault(bound, Target(name.name if name.asname else bound, None, inside=False))
            elif isinstance(item, ast.ImportFrom):
                module, inside = self._module(item)
                for name in item.names:
                    found.setdefault(name.asname or name.name, Target(module, name.name, inside))
        return found

    def _module(self, item: ast.ImportFrom) -> tuple[str, bool]:
        if not item.level:
            return item.module or "", False
        parts = self.name.split(".") if self.name else []
        up = item.level - (1 if self.is_package else 0)
        kept = parts[: len(parts) - up] if up else parts
        return ".".join((*kept, *([item.module] if item.module else []))), True


@dataclass
class Modules:
    """The modules of one package."""

    sources: Sources
    unread: list[Unread] = field(default_factory=list[Unread])
    """Files that are no Python."""
    _parsed: dict[str, Module | None] = field(default_factory=dict[str, "Module | None"])
    _resolved: dict[tuple[str, str], str | None] = field(default_factory=dict[tuple[str, str], "str | None"])

    @cached_property
    def files(self) -> Mapping[str, str]:
        """The file of each module."""
        found: dict[str, str] = {}
        for file in self.sources.files:
            parts = file.removesuffix(".py").split("/")
            found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = file
        return found

    def get(self, name: str) -> Module | None:
        """Return a module; None where there is none, or it cannot be parsed."""
        if name not in self._parsed:
            self._parsed[name] = self._parse(name) if name in self.files else None
        return self._parsed[name]

    def below(self, prefix: str) -> Iterator[Module]:
        """Yield a module and all that are below it."""
        for name in sorted(self.files):
            if name == prefix or name.startswith(f"{prefix}."):
                module = self.get(name)
                if module is not None:
                    yield module

    def resolve(self, module: Module, name: str, imports: Mapping[str, Target] | None = None) -> str | None:
        """Return the path that defines what a dotted name stands for in a module; None for what is not the package's.

        Args:
            module: Where the name is read.
            name: `Chat` or `chat_create_params.Tool`.
            imports: Further imports, such as those of a function, which come first.
        """
        head, _, rest = name.partition(".")
        target = (imports or {}).get(head)
        path = self._target(target) if target is not None else self._lookup(module.name, head)
        for part in rest.split(".") if rest else ():
            if path is None:
                return None
            path = self._lookup(path, part) if path in self.files else f"{path}.{part}"
        return path

    def definition(self, path: str | None) -> tuple[Module, ast.stmt] | None:
        """Return the module and the statement that define a path."""
        if path is None:
            return None
        name, _, last = path.rpartition(".")
        module = self.get(name)
        found = module.definitions.get(last) if module is not None else None
        return (module, found) if module is not None and found is not None else None

    def original(self, path: str | None) -> str | None:
        """Return what a path stands for where it only gives something another name: `AcmeError = SDKError`."""
        found = self.definition(path)
        value = assigned(found[1]) if found is not None else None
        return self.resolve(found[0], value.id) if found is not None and isinstance(value, ast.Name) else path

    def class_of(self, path: str | None) -> tuple[Module, ast.ClassDef] | None:
        """Return the module and the class of a path."""
        found = self.definition(path)
        return (found[0], found[1]) if found is not None and isinstance(found[1], ast.ClassDef) else None

    def _lookup(self, module_name: str, name: str) -> str | None:
        key = module_name, name
        if key not in self._resolved:
            self._resolved[key] = None
            self._resolved[key] = self._find(module_name, name)
        return self._resolved[key]

    def _find(self, module_name: str, name: str) -> str | None:
        module = self.get(module_name)
        below = f"{module_name}.{name}" if module_name else name
        if module is None:
            return below if below in self.files else None
        target = module.imports.get(name)
        if target is not None:
            return self._target(target)
        if name in module.definitions:
            return below
        if below in self.files:
            return below
        stars = (item for item in module.statements if isinstance(item, ast.ImportFrom) and item.names[0].name == "*")
        for star in stars:
            source = module.bound([star])["*"]
            found = self._lookup(source.module, name) if source.inside else None
            if found is not None:
                return found
        return None

    def _target(self, target: Target) -> str | None:
        if not target.inside:
            return None
        if target.name is None:
            return target.module
        below = f"{target.module}.{target.name}" if target.module else target.name
        found = self._lookup(target.module, target.name)
        return found if found is not None else below if below in self.files else None

    def _parse(self, name: str) -> Module | None:
        file = self.files[name]
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                tree = ast.parse(self.sources.files[file])
        except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
            self.unread.append(Unread(file, name, f"this is not Python: {error}"))
            return None
        return Module(name, file, tree)


def _flat(statements: Iterable[ast.stmt]) -> Iterator[ast.stmt]:
    for item in statements:
        if isinstance(item, ast.If):
            yield from _flat((*item.body, *item.orelse))
        elif isinstance(item, ast.Try):
            yield from _flat((*item.body, *(line for handler in item.handlers for line in handler.body)))
        else:
            yield item


def _defined(item: ast.stmt) -> Iterator[str]:
    if isinstance(item, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
        yield item.name
    elif isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name):
        yield item.target.id
    elif isinstance(item, ast.Assign):
        yield from (target.id for target in item.targets if isinstance(target, ast.Name))
