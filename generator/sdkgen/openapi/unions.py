"""`oneOf` and `anyOf`."""

from __future__ import annotations

from openapi_pydantic.v3.v3_1 import Discriminator as DiscriminatorObject

from sdkgen.document.resolver import Node
from sdkgen.model.construct import NULL, bare, nullable, unite
from sdkgen.model.ir import AliasDef, Named, Pointer, TypeId, TypeRef, UnionOf
from sdkgen.model.pointers import join, tokens_of
from sdkgen.openapi import schema
from sdkgen.openapi.branches import sort_branches, speaks
from sdkgen.openapi.context import Context, is_component
from sdkgen.openapi.discriminators import declared_tag, meaning
from sdkgen.openapi.fold import facts_of, fold
from sdkgen.openapi.heirs import leads_to
from sdkgen.openapi.inheritance import itself
from sdkgen.openapi.merged_schema import Facts, Group
from sdkgen.openapi.parts import parts_of
from sdkgen.openapi.references import sole_reference

_MAX_SPREAD = 64


def union_type(ctx: Context, facts: Facts) -> TypeRef:
    """The type of a schema with at least one `oneOf` or `anyOf`, merged with what stands beside it."""
    null = False
    while facts.groups:
        group = facts.groups[0]
        base = _without(ctx, facts, group)
        branches = sort_branches(group.branches, base)
        null |= branches.null
        if branches.types and not _is_too_much(ctx, facts, base, group):
            ref = _variants(ctx, base, group, branches.types, group.discriminator or facts.discriminator)
            return nullable(ref) if null else ref
        if branches.null and not speaks(base):
            return NULL
        base.required |= _always_required(branches.constraints)
        facts = base
    ref = schema.settle(ctx, facts)
    return nullable(ref) if null else ref


def _without(ctx: Context, facts: Facts, group: Group) -> Facts:
    """What the schema says without one of its unions."""
    base = fold(ctx, facts.at, facts.parts, facts.without | {group.at})
    base.required |= facts.required
    base.spread = facts.spread * len(group.branches)
    return base


def _is_too_much(ctx: Context, facts: Facts, base: Facts, group: Group) -> bool:
    """Whether several unions at once would make too many variants."""
    if base.spread <= _MAX_SPREAD or (facts.spread == 1 and not base.groups):
        return False
    message = f"more than {_MAX_SPREAD} combinations of `oneOf` and `anyOf` branches"
    ctx.log.warn("too-many-variants", group.at, message, f"this `{group.keyword}` is ignored")
    return True


def _names_several(discriminator: DiscriminatorObject | None) -> bool:
    return discriminator is not None and len(set((discriminator.mapping or {}).values())) > 1


def _names_itself(ctx: Context, base: Facts, discriminator: DiscriminatorObject | None) -> bool:
    """Whether a mapping names the very schema that lists its heirs."""
    targets = (discriminator.mapping or {}).values() if discriminator and base.properties else ()
    return any(meaning(ctx, target) == base.at for target in targets)


def _always_required(constraints: list[Node]) -> set[str]:
    """What every branch requires."""
    required = [node.value.get("required") if isinstance(node.value, dict) else None for node in constraints]
    named = [{str(name) for name in names} if isinstance(names, list) else set[str]() for names in required]
    return {name for name in named[0] if all(name in names for names in named)} if named else set()


def _variants(
    ctx: Context, base: Facts, group: Group, branches: list[Node], discriminator: DiscriminatorObject | None
) -> TypeRef:
    others = [branch for branch in branches if not (base.properties and leads_to(ctx, branch) == base.at)]
    alone = len(others) < len(branches) or _names_itself(ctx, base, discriminator)
    if len(others) == 1 and not alone and not _names_several(discriminator):
        return _only_branch(ctx, base, others[0])
    variants = [(branch, _variant(ctx, base, group, branch, tagged=discriminator is not None)) for branch in others]
    variants += [(Node(None, base.at), itself(ctx, base))] if alone else []
    if discriminator is None:
        return unite(ref for _, ref in variants)
    tag, more = declared_tag(ctx, group, discriminator, variants)
    return unite([*(ref for _, ref in variants), *more], tag)


def _only_branch(ctx: Context, base: Facts, branch: Node) -> TypeRef:
    """A union of one is that one, under the name of the union."""
    if _stands_alone(ctx, base, branch) and sole_reference(branch):
        return schema.convert(ctx, branch)
    return schema.settle_inside(ctx, _merge(ctx, base, branch, branch.at if schema.is_deep(ctx) else base.at))


def _variant(ctx: Context, base: Facts, group: Group, branch: Node, *, tagged: bool) -> TypeRef:
    """The type of one branch. A union inside a tagged union, or with a tag of its own, gets a definition."""
    if _stands_alone(ctx, base, branch):
        at, ref = branch.at, schema.convert(ctx, branch)
    else:
        at = join(base.at, group.keyword, branch.at.rsplit("/", 1)[1])
        merged = _merge(ctx, base, branch, at)
        merged.title = _called(ctx, branch)
        ref = schema.settle_inside(ctx, merged)
    inner = bare(ref)
    if not isinstance(inner, UnionOf) or not (tagged or inner.tag):
        return ref
    id = TypeId(at)
    ctx.types[id] = AliasDef(id, None, None, inner, at)
    return nullable(Named(id)) if ref != inner else Named(id)


def _called(ctx: Context, branch: Node) -> str | None:
    """What a branch is called: the name of the component that it refers to, or its title."""
    target = leads_to(ctx, branch)
    return tokens_of(target)[-1] if target is not None and is_component(target) else facts_of(ctx, branch).title


def _merge(ctx: Context, base: Facts, branch: Node, at: Pointer) -> Facts:
    merged = fold(ctx, at, [*base.parts, *parts_of(ctx, branch)], base.without)
    merged.required |= base.required
    merged.spread = base.spread
    return merged


def _stands_alone(ctx: Context, base: Facts, branch: Node) -> bool:
    """Whether merging `base` into the branch would change nothing worth a definition of its own."""
    if base.values is not None or base.items or base.patterns or base.groups or base.format:
        return False
    if sole_reference(branch) and {node.at for node, _ in base.parts} <= _included(ctx, branch):
        return True
    if not base.properties:
        return base.types is None or _has_type(branch)
    if sole_reference(branch) is None:
        return False
    facts = facts_of(ctx, branch)
    return all(
        name in facts.properties and _says_less(nodes[-1], facts.properties[name][-1])
        for name, nodes in base.properties.items()
    )


def _included(ctx: Context, branch: Node) -> set[Pointer]:
    """The schemas that make up a branch."""
    return {node.at for node, _ in parts_of(ctx, branch)}


def _has_type(branch: Node) -> bool:
    return isinstance(branch.value, dict) and not branch.value.keys().isdisjoint(_TYPING)


_TYPING = {"type", "enum", "const", "$ref", "allOf", "oneOf", "anyOf", "properties", "items"}


def _says_less(weak: Node, strong: Node) -> bool:
    """Whether a property schema adds nothing to a later one: the same, or only its `type`."""
    if not isinstance(weak.value, dict) or not isinstance(strong.value, dict):
        return weak.value is True
    said = {key: value for key, value in weak.value.items() if key in _TYPING or key == "format"}
    return all(strong.value.get(key) == value for key, value in said.items())
