"""A `discriminator` without a union: a base schema whose subtypes name it in their `allOf`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from sdkgen.document.resolver import Node
from sdkgen.model.construct import unite
from sdkgen.model.ir import Named, Pointer, TypeId, TypeRef
from sdkgen.model.pointers import join
from sdkgen.openapi.context import Context
from sdkgen.openapi.discriminators import declared_tag
from sdkgen.openapi.merged_schema import Facts, Group
from sdkgen.openapi.objects import define_object
from sdkgen.openapi.references import is_component


def family(ctx: Context, node: Node, facts: Facts) -> TypeRef | None:
    """The union of the subtypes of a base schema; None where `node` is none, or has no subtypes.

    The base itself is a variant only where the mapping says so.
    """
    discriminator = ctx.keywords(node).discriminator
    if discriminator is None or facts.groups or not facts.properties or not is_component(node.at):
        return None
    subtypes = [(Node(None, at), Named(TypeId(at))) for at in _subtypes(ctx, node.at)]
    group = Group("allOf", join(node.at, "allOf"), (), discriminator)
    own = Named(TypeId(join(node.at, "properties")))
    variants: list[tuple[Node, TypeRef]] = [*subtypes, (node, own)]
    tag, more = declared_tag(ctx, group, discriminator, variants)
    if any(ref == own for _, ref in tag.mapping):
        define_object(ctx, facts, own.id)
    else:
        variants.pop()
    refs = [*(ref for _, ref in variants), *more]
    return unite(refs, tag) if len(refs) > 1 else None


def adds_nothing(ctx: Context, node: Node, reference: Node) -> bool:
    """Whether `node` is a subtype that adds no property: `reference`, the only telling branch of its `allOf`, leads to
    a base schema, whose union it is in.
    """
    if not is_component(node.at) or reference is node:
        return False
    ref = reference.child("$ref")
    base = ctx.resolver.resolve(ref.value) if ref and isinstance(ref.value, str) else None
    if not isinstance(base, Node) or not isinstance(base.value, dict) or "discriminator" not in base.value:
        return False
    return not {"oneOf", "anyOf"}.intersection(base.value) and node.at in _subtypes(ctx, base.at)


def _subtypes(ctx: Context, base: Pointer) -> Iterator[Pointer]:
    """The components that have `base` in their `allOf`, directly or through others, in the order of the document."""
    if ctx.subtypes is None:
        ctx.subtypes = _all_subtypes(ctx)
    found = {base}
    pending = [base]
    while pending:
        for at in ctx.subtypes.get(pending.pop(), ()):
            if at not in found:
                found.add(at)
                pending.append(at)
                yield at


def _all_subtypes(ctx: Context) -> dict[Pointer, list[Pointer]]:
    subtypes: defaultdict[Pointer, list[Pointer]] = defaultdict(list)
    for schema in ctx.components("schemas"):
        branches = schema.child("allOf")
        for branch in branches.items() if branches else []:
            ref = branch.child("$ref")
            target = ctx.resolver.resolve(ref.value) if ref and isinstance(ref.value, str) else None
            if isinstance(target, Node):
                subtypes[target.at].append(schema.at)
    return subtypes
