"""The types of an SDK as callers see them: names, properties and annotations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sdkgen.model import ir
from sdkgen.model.traverse import Direction, visible
from sdkgen.plan.types import ParamsOf, ResultOf
from sdkgen.targets.surface.surface import Attribute, Kind, Type
from sdkgen.targets.typescript.layout.places import Place, Placed
from sdkgen.targets.typescript.surface.annotations import Written, path_of
from sdkgen.targets.typescript.syntax.annotate import Annotator, union
from sdkgen.targets.typescript.syntax.scope import Scope
from sdkgen.targets.typescript.views.client import client_name
from sdkgen.targets.typescript.views.types import Context, alias_text, property_type
from sdkgen.targets.typescript.views.webhooks import NAME, webhooks

_RECEIVED, _PASSED = frozenset({Direction.RESPONSE}), frozenset({Direction.REQUEST})


def types_of(context: Context, scope: Scope) -> dict[str, Type]:
    """Return the types of an SDK by what they are called below the client."""
    served: dict[Place, set[Direction]] = {}
    for (_, direction), place in context.layout.types.items():
        served.setdefault(place, set()).add(direction)
    placed = [item for items in context.layout.definitions.values() for item in items]
    found = [_type(item, context, scope, frozenset(served.get(item.place, ()))) for item in placed]
    beside = {item.place for item in placed}
    for operation, place in context.layout.params.items():
        if place not in beside:
            found.append(_made(context, place, "params", _PASSED, operation, f"params {operation}"))
    if context.plan.has_webhooks:
        event = Written(webhooks(context, scope).union)
        place = Place(("webhooks",), NAME)
        found.append(_made(context, place, "alias", _RECEIVED, "#/webhooks", f"read {NAME}", alias=event))
    return {item.path: item for item in found}


def _type(item: Placed, context: Context, scope: Scope, modes: frozenset[Direction]) -> Type:
    annotator = Annotator(context.plan.api, context.layout, scope, item.direction)
    match item.definition.subject:
        case ir.ObjectDef() as found:
            fields = {field.name: field for field in _fields(found, context, annotator)}
            key = f"{item.direction.value} {found.id}"
            return _made(context, item.place, "model", modes, found.at, key, fields=fields)
        case ir.AliasDef() as found:
            alias = Written(alias_text(found.type, annotator), _is_open(found.type, annotator))
            return _made(
                context, item.place, "alias", modes, found.at, f"{item.direction.value} {found.id}", alias=alias
            )
        case ResultOf(operation, inner):
            alias = Written(alias_text(inner, annotator), _is_open(inner, annotator))
            return _made(context, item.place, "alias", _RECEIVED, operation, f"result {operation}", alias=alias)
        case ParamsOf(operation):
            return _made(context, item.place, "params", _PASSED, operation, f"params {operation}")


def _made(
    context: Context,
    place: Place,
    kind: Kind,
    modes: frozenset[Direction],
    at: str,
    key: str,
    *,
    fields: Mapping[str, Attribute] | None = None,
    alias: Written | None = None,
) -> Type:
    path = path_of(place, context.layout)
    shown = f"{client_name(context.plan.config)}.{path}"
    resource = ".".join(place.owner) if place.owner in context.layout.classes else ""
    return Type(path, shown, kind, modes, fields or {}, alias, at, key, resource)


def _fields(found: ir.ObjectDef, context: Context, annotator: Annotator) -> Iterator[Attribute]:
    tags = context.tags.get(found.id, {})
    for field in visible(found.fields, annotator.direction):
        type = property_type(field, tags.get(field.wire_name), annotator)
        received = Written(type if field.required else union((type, "undefined")), _is_open(field.type, annotator))
        yield Attribute(field.wire_name, field.wire_name, Written(type), field.required, field.at, received)


def _is_open(ref: ir.TypeRef, annotator: Annotator) -> bool:
    """Tell whether readers must be ready for variants that came later: they can tell them apart by a tag."""
    core = ref.inner if isinstance(ref, ir.Nullable) else ref
    return annotator.direction is Direction.RESPONSE and isinstance(core, ir.UnionOf) and core.tag is not None
