"""A `discriminator` without a union: a base schema whose heirs name it in their `allOf`, at every level."""

from __future__ import annotations

from openapi_pydantic.v3.v3_1 import Discriminator as DiscriminatorObject

from sdkgen.document.resolver import Node
from sdkgen.model.construct import unite
from sdkgen.model.ir import Named, Pointer, TypeId, TypeRef
from sdkgen.model.pointers import join, tokens_of
from sdkgen.openapi.context import Context, is_component
from sdkgen.openapi.discriminators import declared_tag, meaning
from sdkgen.openapi.fold import facts_of
from sdkgen.openapi.heirs import UNIONS, heirs_of, leads_to, lists_heirs
from sdkgen.openapi.merged_schema import Facts, Group
from sdkgen.openapi.objects import define_object


def family(ctx: Context, node: Node, facts: Facts) -> TypeRef | None:
    """The union of a base schema and its heirs; None where `node` is none, or has no heirs.

    The level itself is a variant unless its mapping leaves it out, or the tag allows other values only.
    """
    discriminator = facts.discriminator
    if discriminator is None or not _has_heirs(ctx, node, facts):
        return None
    heirs = list(heirs_of(ctx, node.at))
    if ctx.keywords(node).discriminator is None:
        discriminator = _narrowed(ctx, discriminator, {node.at, *heirs})
    variants = [(Node(None, at), _heir(ctx, at)) for at in heirs]
    if len(variants) < 2 or _stands_for_itself(ctx, node, facts, discriminator):
        variants.append((Node(None, node.at), itself(ctx, facts)))
    tag, more = declared_tag(ctx, Group("allOf", join(node.at, "allOf"), (), discriminator), discriminator, variants)
    return unite([*(ref for _, ref in variants), *more], tag)


def itself(ctx: Context, facts: Facts) -> Named:
    """The object that a schema is beside its heirs."""
    own = Named(TypeId(join(facts.at, "properties")))
    define_object(ctx, facts, own.id)
    return own


def _has_heirs(ctx: Context, node: Node, facts: Facts) -> bool:
    if facts.discriminator is None or facts.groups or not facts.properties or not is_component(node.at):
        return False
    return next(heirs_of(ctx, node.at), None) is not None


def _heir(ctx: Context, at: Pointer) -> TypeRef:
    """The type of an heir; of one that has heirs itself, the object that it is beside them."""
    found = ctx.resolver.resolve(at)
    facts = facts_of(ctx, found) if isinstance(found, Node) else None
    inner = facts is not None and isinstance(found, Node) and _has_heirs(ctx, found, facts)
    return itself(ctx, facts) if inner and facts is not None else Named(TypeId(at))


def _narrowed(ctx: Context, discriminator: DiscriminatorObject, known: set[Pointer]) -> DiscriminatorObject:
    """The discriminator of a base as it holds for one of the levels below."""
    targets = {value: meaning(ctx, target) for value, target in (discriminator.mapping or {}).items()}
    mapping = {value: str(at) for value, at in targets.items() if at in known}
    return DiscriminatorObject(propertyName=discriminator.propertyName, mapping=mapping or None)


def _stands_for_itself(ctx: Context, node: Node, facts: Facts, discriminator: DiscriminatorObject) -> bool:
    """Whether values may be of this level and no heir's: its own mapping says so, or nothing speaks against it."""
    if discriminator.mapping and ctx.keywords(node).discriminator is not None:
        return any(meaning(ctx, target) == node.at for target in discriminator.mapping.values())
    tags = facts.properties.get(discriminator.propertyName)
    values = facts_of(ctx, tags[-1]).values if tags else None
    name = tokens_of(node.at)[-1].casefold()
    return values is None or any(str(value).casefold() == name for value in values)


def adds_nothing(ctx: Context, node: Node, reference: Node) -> bool:
    """Whether `node` is an heir that adds no property: `reference`, the only telling branch of its `allOf`, leads to
    a base schema, whose union it is in.
    """
    if not is_component(node.at) or reference is node:
        return False
    at = leads_to(ctx, reference)
    base = ctx.resolver.resolve(at) if at is not None else None
    if not isinstance(base, Node) or not isinstance(base.value, dict) or node.at not in heirs_of(ctx, base.at):
        return False
    if not base.value.keys().isdisjoint(UNIONS):
        return any(lists_heirs(ctx, base, keyword) for keyword in UNIONS)
    return facts_of(ctx, base).discriminator is not None
