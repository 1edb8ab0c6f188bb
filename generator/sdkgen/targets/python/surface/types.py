"""The types of an SDK as callers see them: paths, fields and annotations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sdkgen.model import ir
from sdkgen.model.traverse import is_choice, visible
from sdkgen.plan.plan import Plan
from sdkgen.plan.types import Definition, Direction, ParamsOf, ResultOf
from sdkgen.targets.python.surface.annotations import Written
from sdkgen.targets.python.syntax.annotate import Annotator, closed
from sdkgen.targets.python.syntax.type_expr import Core
from sdkgen.targets.python.syntax.type_expr import optional as or_none
from sdkgen.targets.python.views import webhooks
from sdkgen.targets.python.views.types import context, field_name
from sdkgen.targets.surface.annotations import OPEN
from sdkgen.targets.surface.surface import Attribute, Kind, Type


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
        name = ".".join((webhooks.MODULE, webhooks.NAME))
        event = Written(Core(OPEN))
        found[f"types.{name}"] = _made(name, "alias", _RECEIVED, "#/webhooks", f"read types.{name}", alias=event)
    return found


_RECEIVED = frozenset({Direction.RESPONSE})


def _type(definition: Definition, plan: Plan, key: str, *, both: bool) -> Type:
    name, subject, direction = definition.name, definition.subject, definition.direction
    annotator = Annotator(plan.api, plan.table, direction, files=direction is Direction.REQUEST)
    modes, exported = frozenset({direction}), name.exported
    match subject:
        case ir.ObjectDef():
            fields = {item.name: item for item in _fields(subject, plan, annotator)}
            kind: Kind = "model" if direction is Direction.RESPONSE else "dict"
            return _made(name.path, kind, modes, subject.at, key, fields=fields, exported=exported)
        case ir.AliasDef(type=inner):
            modes = frozenset(Direction) if both and is_choice(plan.api, subject.id) else modes
            alias = _alias(inner, annotator)
            return _made(name.path, "alias", modes, subject.at, key, alias=alias, exported=exported)
        case ResultOf(operation, inner):
            alias = _alias(inner, annotator)
            return _made(name.path, "alias", modes, operation, key, alias=alias, exported=exported)
        case ParamsOf(operation):
            return _made(name.path, "params", modes, operation, key, exported=exported)


def _made(
    name: str,
    kind: Kind,
    modes: frozenset[Direction],
    at: str,
    key: str,
    *,
    fields: Mapping[str, Attribute] | None = None,
    alias: Written | None = None,
    exported: bool = True,
) -> Type:
    path = f"types.{name}"
    return Type(path, shown_as(path, exported=exported), kind, modes, fields or {}, alias, at, key, _resource(path))


def _resource(path: str) -> str:
    return ".".join(path.split(".")[1:-2])


def shown_as(path: str, *, exported: bool) -> str:
    """Return where people import a type from: the facade, if it is there."""
    module, _, name = path.rpartition(".")
    return f"{module.rpartition('.')[0]}.{name}" if exported else path


def _fields(found: ir.ObjectDef, plan: Plan, annotator: Annotator) -> Iterator[Attribute]:
    for field in visible(found.fields, annotator.direction):
        name = field_name(context(plan), found.id, field, annotator.direction)
        optional = annotator.direction is Direction.RESPONSE and not field.required
        found_type = annotator.annotation(field.type)
        type = Written(or_none(found_type) if optional else found_type)
        yield Attribute(name, field.wire_name, type, field.required, field.at)


def _alias(inner: ir.TypeRef, annotator: Annotator) -> Written:
    core = inner.inner if isinstance(inner, ir.Nullable) else inner
    return Written(closed(core.values) if isinstance(core, ir.Choice) else annotator.annotation(inner))
