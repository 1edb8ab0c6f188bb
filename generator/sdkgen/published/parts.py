"""What a body, a query or headers are made of: dictionaries, with or without a TypedDict beside them."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

from sdkgen.published.modules import Module, Modules, Target
from sdkgen.published.syntax import dotted, last
from sdkgen.published.types import Types
from sdkgen.published.worlds import World

_TRANSFORMS = {"maybe_transform", "async_maybe_transform"}


@dataclass
class Parts:
    """The members of one place of a request."""

    members: dict[str, str] = field(default_factory=dict[str, str])
    """Wire name to argument."""
    fixed: dict[str, str] = field(default_factory=dict[str, str])
    """What is always sent."""
    whole: str | None = None
    """The argument that is all of it."""
    params: str | None = None
    """The path of the TypedDict beside it."""

    def add(self, other: Parts) -> None:
        """Take over the members of another."""
        for name, argument in other.members.items():
            self.members.setdefault(name, argument)
        self.fixed |= other.fixed
        self.whole = self.whole or other.whole
        self.params = self.params or other.params


@dataclass(frozen=True)
class PartsReader:
    """Reads the parts of one method's request."""

    modules: Modules
    types: Types
    module: Module
    imports: Mapping[str, Target]
    arguments: Collection[str]

    def read(self, node: ast.expr, world: World) -> Parts:
        """Return what an expression holds."""
        match node:
            case ast.Dict(keys=keys, values=values):
                return self._dict(zip(keys, values, strict=True), world)
            case ast.Name(id=name) if name in world:
                return self._variable(name, world)
            case ast.Name(id=name) if name in self.arguments:
                return Parts(whole=name)
            case ast.Call(func=function, args=[value, typed, *_]) if last(function) in _TRANSFORMS:
                return self._typed(value, typed, world)
            case ast.ListComp(elt=ast.Tuple(elts=[ast.Constant(value=str() as name), *_]), generators=[each]):
                argument = self.argument(each.iter, world)
                return Parts({name: argument} if argument is not None else {})
            case _:
                return self._all(_operands(node), world)

    def _all(self, nodes: Collection[ast.expr], world: World) -> Parts:
        found = Parts()
        for node in nodes:
            found.add(self.read(node, world))
        return found

    def _variable(self, name: str, world: World) -> Parts:
        """All that it was set to: headers are added to a variable one after the other."""
        *before, now = world[name]
        return self.read(
            now,
            {
                **{key: value for key, value in world.items() if key != name},
                **({name: tuple(before)} if before else {}),
            },
        )

    def _dict(self, items: Iterator[tuple[ast.expr | None, ast.expr]], world: World) -> Parts:
        found = Parts()
        for key, value in items:
            if key is None:
                inner = self.read(value, world)
                inner.whole = None
                found.add(inner)
            elif isinstance(key, ast.Constant) and isinstance(key.value, str):
                if isinstance(value, ast.Constant):
                    found.fixed[key.value] = str(value.value)
                    continue
                argument = self.argument(value, world)
                if argument is not None:
                    found.members[key.value] = argument
        return found

    def _typed(self, value: ast.expr, typed: ast.expr, world: World) -> Parts:
        found = self.read(value, world)
        named = [path for item in _named(typed) if (path := self.modules.resolve(self.module, item, self.imports))]
        wire = {name: alias for path in named for name, alias in self.types.wire_names(path).items()}
        found.members = {wire.get(name, name): argument for name, argument in found.members.items()}
        found.params = next(iter(named), None) if len(named) == 1 else _common(named)
        return found

    def argument(self, node: ast.expr, world: World) -> str | None:
        """Return the argument whose value an expression is made of; None where it is made of none or of several."""
        if isinstance(node, ast.Name) and node.id in self.arguments:
            return node.id
        found: set[str] = set()
        for item in ast.walk(node):
            if isinstance(item, ast.Name):
                if item.id in self.arguments:
                    found.add(item.id)
                elif item.id in world:
                    inner = self.argument(world[item.id][-1], {k: v for k, v in world.items() if k != item.id})
                    found |= {inner} if inner is not None else set()
        return next(iter(found)) if len(found) == 1 else None


def _operands(node: ast.expr) -> list[ast.expr]:
    """The expressions that an expression takes its value from."""
    match node:
        case ast.Call(func=function, args=[_, value]) if last(function) == "cast":
            return [value]
        case ast.Call(args=values) | ast.BoolOp(values=values):
            return values
        case ast.IfExp(body=body, orelse=orelse):
            return [body, orelse]
        case ast.Attribute(value=value):
            return [value]
        case _:
            return []


def _named(typed: ast.expr) -> Iterator[str]:
    """The names of classes in an expression: `A`, `A if stream else B`, `Iterable[A]`."""
    if isinstance(typed, ast.IfExp):
        yield from _named(typed.body)
        yield from _named(typed.orelse)
    elif isinstance(typed, ast.Subscript):
        yield from _named(typed.slice)
    else:
        name = dotted(typed)
        if name is not None:
            yield name


def _common(paths: list[str]) -> str | None:
    """The TypedDict that stands for those of streams and others: `XParams` of `XParamsStreaming`."""
    for path in paths:
        for ending in ("NonStreaming", "Streaming"):
            if path.endswith(ending):
                return path.removesuffix(ending)
    return paths[0] if paths else None
