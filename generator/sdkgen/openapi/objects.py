"""Objects with declared properties."""

from __future__ import annotations

from sdkgen.document.resolver import Node
from sdkgen.model.construct import bare, unite
from sdkgen.model.ir import (
    AliasDef,
    Anything,
    Field,
    Named,
    Never,
    Nullable,
    ObjectDef,
    Scalar,
    ScalarKind,
    TypeId,
    TypeRef,
)
from sdkgen.model.pointers import join
from sdkgen.openapi import schema
from sdkgen.openapi.context import Context
from sdkgen.openapi.extensions import argument_name, is_skipped
from sdkgen.openapi.fold import facts_of, fold
from sdkgen.openapi.merged_schema import Facts
from sdkgen.openapi.parts import parts_of
from sdkgen.openapi.read import short
from sdkgen.openapi.references import sole_reference


def define_object(ctx: Context, facts: Facts, id: TypeId) -> TypeRef:
    """A reference to the object that `facts` describe; its definition is queued."""
    ctx.claim(id, lambda: _build(ctx, facts, id))
    return Named(id)


def _build(ctx: Context, facts: Facts, id: TypeId) -> None:
    kept = {name: nodes for name, nodes in facts.properties.items() if not any(map(is_skipped, nodes))}
    fields = [_field(ctx, facts, name, nodes) for name, nodes in kept.items()]
    for name in sorted(facts.required - facts.properties.keys()):
        message = f"`required` names {short(name)}, which is no property"
        ctx.log.info(
            "undeclared-required", facts.at, message, "it is ignored", "declare the property, or correct the name"
        )
    fields = [field for field in fields if not isinstance(field.type, Never)]
    if not fields:
        type = schema.map_type(ctx, facts)
        ctx.types[id] = AliasDef(
            id, facts.title, facts.doc, type, facts.at, facts.deprecated, facts.examples, facts.name
        )
        return
    ctx.types[id] = ObjectDef(
        id=id,
        title=facts.title,
        doc=facts.doc,
        fields=tuple(fields),
        additional=_additional(ctx, facts),
        at=facts.at,
        deprecated=facts.deprecated,
        examples=facts.examples,
        chosen_name=facts.name,
    )


def _additional(ctx: Context, facts: Facts) -> TypeRef | None:
    schemas = [*facts.patterns]
    if facts.additional is not None and facts.additional.value is not False:
        schemas.append(facts.additional)
    return unite([schema.convert(ctx, node) for node in schemas]) if schemas else None


def _field(ctx: Context, owner: Facts, name: str, nodes: tuple[Node, ...]) -> Field:
    facts = _property_facts(ctx, owner, name, nodes)
    type = schema.convert(ctx, nodes[-1]) if facts.at == nodes[-1].at else schema.settle(ctx, facts)
    has_default = facts.has_default and default_fits(ctx, nodes[-1], facts, type)
    return Field(
        wire_name=name,
        type=type,
        required=name in owner.required,
        doc=facts.doc,
        at=nodes[-1].at,
        read_only=facts.read_only,
        write_only=facts.write_only,
        deprecated=facts.deprecated,
        default=facts.default if has_default else None,
        has_default=has_default,
        chosen_name=argument_name(nodes[-1]),
        minimum=facts.minimum,
        examples=facts.examples,
    )


def _property_facts(ctx: Context, owner: Facts, name: str, nodes: tuple[Node, ...]) -> Facts:
    """What all definitions of one property say together."""
    last = nodes[-1]
    others = [node for node in nodes[:-1] if node.value != last.value]
    if not others or (sole_reference(last) and not any(_has_properties(node) for node in others)):
        return facts_of(ctx, last)
    parts = [part for node in (*others, last) for part in parts_of(ctx, node)]
    return fold(ctx, join(owner.at, "properties", name), parts)


def _has_properties(node: Node) -> bool:
    return isinstance(node.value, dict) and not node.value.keys().isdisjoint({"properties", "$ref", "allOf"})


_EXPECTED: dict[ScalarKind, type | tuple[type, ...]] = {
    ScalarKind.INTEGER: int,
    ScalarKind.NUMBER: (int, float),
    ScalarKind.BOOLEAN: bool,
}


def default_fits(ctx: Context, node: Node, facts: Facts, type: TypeRef) -> bool:
    """Whether the default is a value of `type`, as far as scalars can tell; reported where not."""
    default = facts.default
    if default is None:
        fits = facts.nullable or isinstance(type, (Nullable, Anything))
    elif isinstance(inner := bare(type), Scalar):
        fits = isinstance(default, _EXPECTED.get(inner.kind, str))
        fits = fits and isinstance(default, bool) <= (inner.kind is ScalarKind.BOOLEAN)
    else:
        return True
    if not fits:
        ctx.log.info("default-type", node.at, f"the default {short(default)} is no value of the type", "it is left out")
    return fits
