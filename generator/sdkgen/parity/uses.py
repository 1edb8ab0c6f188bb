"""What a user's Python files do with a package: imports, clients that are made, and calls of their methods.

Files are read, never run. A name that holds a client somewhere in a file is taken to hold one everywhere in it.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field

from sdkgen.published.annotations import alternatives
from sdkgen.published.syntax import dotted, last

_VIEWS = {"with_raw_response", "with_streaming_response"}
_COPIES = {"with_options", "copy"}


@dataclass(frozen=True, slots=True)
class Given:
    """The arguments of a call."""

    positional: int = 0
    named: tuple[str, ...] = ()
    open: bool = False
    """Whether there may be more, by `*` or `**`."""


@dataclass(frozen=True, slots=True)
class Use:
    """One use of a package."""

    line: int
    module: str | None
    """The module that something is taken from, below the package; None for what is reached through a client."""
    chain: tuple[str, ...]
    """The name in the module, or the attributes after the client."""
    given: Given | None = None
    """None where it is not called."""


@dataclass
class FileUses:
    """Finds the uses in one file."""

    tree: ast.Module
    package: str
    clients: frozenset[str]
    """Names of the client classes."""
    _modules: dict[str, str] = field(default_factory=dict[str, str])
    """Modules of the package by the names they have here: `t` of `import acme as t` is the empty path."""
    _classes: set[str] = field(default_factory=set[str])
    _holders: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    """What holds a client or a resource: `self.client`, with the attributes that lead there."""
    _makers: set[str] = field(default_factory=set[str])
    """Functions that return a client."""

    def uses(self) -> Iterator[Use]:
        """Yield every use, in the order of the file."""
        imported = list(self._imports())
        if not self._modules and not imported:
            return
        found = True
        while found:
            before = len(self._holders) + len(self._makers)
            for node in ast.walk(self.tree):
                self._bind(node)
            found = len(self._holders) + len(self._makers) > before
        yield from sorted([*imported, *self._reached(self.tree)], key=lambda item: item.line)

    def _imports(self) -> Iterator[Use]:
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                for item in node.names:
                    if self._own(item.name):
                        below = item.name[len(self.package) + 1 :]
                        self._modules[item.asname or self.package] = below if item.asname else ""
                        if below:
                            yield Use(node.lineno, below, ())
            elif isinstance(node, ast.ImportFrom) and not node.level and self._own(node.module or ""):
                below = (node.module or "")[len(self.package) + 1 :]
                for item in node.names:
                    self._imported(below, item)
                    if item.name != "*":
                        yield Use(node.lineno, below, (item.name,))

    def _own(self, name: str) -> bool:
        return name == self.package or name.startswith(f"{self.package}.")

    def _imported(self, below: str, item: ast.alias) -> None:
        if item.name in self.clients:
            self._classes.add(item.asname or item.name)
        elif item.name[:1].islower():
            self._modules[item.asname or item.name] = f"{below}.{item.name}".lstrip(".")

    def _bind(self, node: ast.AST) -> None:
        if isinstance(node, ast.Assign):
            for target in node.targets:
                self._hold(target, self._chain(node.value))
        elif isinstance(node, ast.AnnAssign):
            chain = self._chain(node.value) if node.value is not None else None
            self._hold(node.target, () if self._is_class(node.annotation) else chain)
        elif isinstance(node, ast.NamedExpr):
            self._hold(node.target, self._chain(node.value))
        elif isinstance(node, ast.withitem) and node.optional_vars is not None:
            self._hold(node.optional_vars, self._chain(node.context_expr))
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            for item in (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs):
                if self._is_class(item.annotation):
                    self._holders.setdefault(item.arg, ())
            if self._is_class(node.returns):
                self._makers.add(node.name)

    def _hold(self, target: ast.expr, chain: tuple[str, ...] | None) -> None:
        name = dotted(target)
        if name is not None and chain is not None:
            self._holders.setdefault(name, chain)

    def _is_class(self, node: ast.expr | None) -> bool:
        """Whether an annotation says that something is a client."""
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            try:
                node = ast.parse(node.value, mode="eval").body
            except (SyntaxError, ValueError, RecursionError, MemoryError):
                return False
        if node is None:
            return False
        return any(self._made(item) for item in alternatives(node))

    def _made(self, function: ast.expr) -> bool:
        """Whether a name is that of a client class."""
        name = dotted(function) or ""
        head, _, last = name.rpartition(".")
        return name in self._classes or (head in self._modules and last in self.clients)

    def _chain(self, node: ast.expr) -> tuple[str, ...] | None:
        """The attributes that lead from a client to an expression; None where it comes from none."""
        name = dotted(node)
        if name is not None and name in self._holders:
            return self._holders[name]
        if isinstance(node, ast.Attribute):
            before = self._chain(node.value)
            if before is None or node.attr in _VIEWS:
                return before
            return (*before, node.attr)
        if isinstance(node, ast.Call):
            function = node.func
            if self._made(function) or last(function) in self._makers:
                return ()
            if isinstance(function, ast.Attribute) and function.attr in _COPIES:
                return self._chain(function.value)
        return self._chain(node.value) if isinstance(node, ast.Await) else None

    def _reached(self, node: ast.AST) -> Iterator[Use]:
        """Yield what is reached through clients and modules at or below a node."""
        left: list[ast.AST] = [node]
        while left:
            item = left.pop()
            if isinstance(item, ast.Call):
                yield from self._called(item)
                left.extend((*item.args, *(keyword.value for keyword in item.keywords)))
                left.append(self._inner(item.func) if self._known(item.func) else item.func)
            elif isinstance(item, ast.Attribute) and self._known(item):
                yield from self._referred(item)
                left.append(self._inner(item))
            else:
                left.extend(ast.iter_child_nodes(item))

    def _known(self, node: ast.expr) -> bool:
        return self._chain(node) is not None or self._module(node) is not None or self._made(node)

    def _inner(self, node: ast.expr) -> ast.AST:
        """What a chain of attributes begins with, where that may hold calls of its own."""
        while isinstance(node, ast.Attribute):
            node = node.value
        return node

    def _called(self, node: ast.Call) -> Iterator[Use]:
        given = Given(
            positional=sum(not isinstance(item, ast.Starred) for item in node.args),
            named=tuple(item.arg for item in node.keywords if item.arg is not None),
            open=any(isinstance(item, ast.Starred) for item in node.args)
            or any(not item.arg for item in node.keywords),
        )
        chain = self._chain(node.func)
        if self._made(node.func):
            yield Use(node.lineno, "", (last(node.func),), given)
        elif chain:
            yield Use(node.lineno, None, chain, given)
        elif isinstance(node.func, ast.Attribute):
            yield from self._referred(node.func)

    def _referred(self, node: ast.Attribute) -> Iterator[Use]:
        chain, module = self._chain(node), self._module(node)
        if chain:
            yield Use(node.lineno, None, chain)
        elif module is not None:
            yield Use(node.lineno, module[0], (module[1],))

    def _module(self, node: ast.expr) -> tuple[str, str] | None:
        """The module and the name of `acme.types.Call`."""
        head, _, last = (dotted(node) or "").rpartition(".")
        first, _, rest = head.partition(".")
        if first not in self._modules or first in self._holders:
            return None
        return ".".join(part for part in (self._modules[first], rest) if part), last
