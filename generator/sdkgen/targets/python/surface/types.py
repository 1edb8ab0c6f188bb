"""The types of an SDK as callers see them: paths, fields and annotations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sdkgen.model import ir
from sdkgen.model.traverse import is_choice, visible
from sdkgen.plan.plan import Plan
from sdkgen.plan.types import Definition, Direction, ParamsOf, ResultOf, TypeName
from sdkgen.targets.python.syntax.annotate import Annotator, closed
from sdkgen.targets.python.syntax.imports import Imports
from sdkgen.targets.python.syntax.scope import Scope
from sdkgen.targets.python.syntax.type_expr import Core, Expr
from sdkgen.targets.python.syntax.type_expr import optional as or_none
from sdkgen.targets.python.views import webhooks
from sdkgen.targets.python.views.types import context, field_name


@dataclass(frozen=True, slots=True)
class Attribute:
    """One field of a model, or one key of a TypedDict."""

    name: str
    wire_name: str
    type: Expr
    required: bool
    at: str


@dataclass(frozen=True, slots=True)
class Type:
    """One class or alias."""

    path: str
    exported: bool
    kind: str
    """`model`, `dict`, `params` or `alias`."""
    direction: Direction
    fields: Mapping[str, Attribute]
    alias: Expr | None
    """What an alias stands for."""
    at: str
    key: str
    """What the lock knows it by."""
    both: bool = False
    """Whether an enum is passed as well as received."""

    @property
    def name(self) -> str:
        """The class name."""
        return self.path.rpartition(".")[2]

    @property
    def shown(self) -> str:
        """Where people import it from: the facade, if it is there."""
        package, _, _ = self.path.removesuffix(f".{self.name}").rpartition(".")
        return f"{package}.{self.name}" if self.exported else self.path


class _Canonical(Scope):
    """A scope that writes every type under its full path."""

    def type(self, found: TypeName) -> str:
        """Return the path below the package."""
        return f"types.{found.path}"


def canonical() -> Scope:
    """Return a scope in which equal types read alike, whatever module mentions them."""
    return _Canonical(Imports(()), ("surface",))


def shown(expr: Expr) -> str:
    """Return a type as reports write it: types of the SDK under their full path."""
    return canonical().render(expr)


def types_of(plan: Plan) -> dict[str, Type]:
    """Return the types of a plan by path."""
    pins = {path: key for key, path in plan.table.pins().items()}
    written = {name.path for (_, direction), name in plan.table.names.items() if direction is Direction.REQUEST}
    found: dict[str, Type] = {}
    for module in plan.table.modules:
        for definition in module.definitions:
            item = _type(definition, plan, pins.get(definition.name.path, ""), both=definition.name.path in written)
            found[item.path] = item
    if plan.has_webhooks:
        path = f"types.{webhooks.MODULE}.{webhooks.NAME}"
        event = Core("UnknownVariant")
        found[path] = Type(path, True, "alias", Direction.RESPONSE, {}, event, "#/webhooks", f"read {path}")
    return found


def _type(definition: Definition, plan: Plan, key: str, *, both: bool) -> Type:
    name, subject, direction = definition.name, definition.subject, definition.direction
    path = f"types.{name.path}"
    annotator = Annotator(plan.api, plan.table, direction, files=direction is Direction.REQUEST)
    match subject:
        case ir.ObjectDef():
            fields = {item.name: item for item in _fields(subject, plan, annotator)}
            kind = "model" if direction is Direction.RESPONSE else "dict"
            return Type(path, name.exported, kind, direction, fields, None, subject.at, key)
        case ir.AliasDef(type=inner):
            alias = _alias(inner, annotator)
            choice = is_choice(plan.api, subject.id)
            return Type(path, name.exported, "alias", direction, {}, alias, subject.at, key, both=both and choice)
        case ResultOf(operation, inner):
            return Type(path, name.exported, "alias", direction, {}, _alias(inner, annotator), operation, key)
        case ParamsOf(operation):
            return Type(path, name.exported, "params", direction, {}, None, operation, key)


def _fields(found: ir.ObjectDef, plan: Plan, annotator: Annotator) -> Iterator[Attribute]:
    for field in visible(found.fields, annotator.direction):
        name = field_name(context(plan), found.id, field, annotator.direction)
        optional = annotator.direction is Direction.RESPONSE and not field.required
        found_type = annotator.annotation(field.type)
        yield Attribute(
            name, field.wire_name, or_none(found_type) if optional else found_type, field.required, field.at
        )


def _alias(inner: ir.TypeRef, annotator: Annotator) -> Expr:
    core = inner.inner if isinstance(inner, ir.Nullable) else inner
    return closed(core.values) if isinstance(core, ir.Choice) else annotator.annotation(inner)
