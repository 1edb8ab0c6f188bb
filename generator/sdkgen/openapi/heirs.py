"""Which components include a base schema by `allOf`, and which bases list such heirs in a `oneOf` or `anyOf`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator

from sdkgen.document.resolver import Node
from sdkgen.model.ir import Pointer
from sdkgen.openapi.context import Context, is_component

UNIONS = ("oneOf", "anyOf")


def heirs_of(ctx: Context, base: Pointer) -> Iterator[Pointer]:
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
        for base in _included(ctx, schema):
            if base != schema.at:
                subtypes[base].append(schema.at)
    return subtypes


def _included(ctx: Context, schema: Node) -> list[Pointer]:
    """The schemas that one includes: those of its `allOf`, and that of a `$ref` beside which it says something."""
    branches = schema.child("allOf")
    targets = [leads_to(ctx, branch) for branch in branches.items()] if branches else []
    if (properties := schema.child("properties")) and properties.value:
        targets.append(leads_to(ctx, schema))
    return [target for target in dict.fromkeys(targets) if target is not None]


def leads_to(ctx: Context, node: Node) -> Pointer | None:
    """Where the `$ref` of a schema leads, through components that are nothing but another name; None without one."""
    seen: set[Pointer] = set()
    found: Pointer | None = None
    while isinstance(node.value, dict) and isinstance(ref := node.value.get("$ref"), str) and node.at not in seen:
        if found is not None and len(node.value) > 1:
            break
        seen.add(node.at)
        target = ctx.resolver.resolve(ref)
        if not isinstance(target, Node):
            break
        node, found = target, target.at
    return found


def lists_heirs(ctx: Context, base: Node, keyword: str) -> bool:
    """Whether a `oneOf` or `anyOf` names schemas that include the schema it stands in: its heirs, and no condition."""
    group = base.child(keyword)
    if group is None:
        return False
    if group.at not in ctx.heir_lists:
        family = {base.at, *heirs_of(ctx, base.at)} if is_component(base.at) else {base.at}
        ctx.heir_lists[group.at] = any(_is_heir(ctx, branch, base.at, family) for branch in group.items())
    return ctx.heir_lists[group.at]


def _is_heir(ctx: Context, branch: Node, base: Pointer, family: Collection[Pointer]) -> bool:
    target = leads_to(ctx, branch)
    if target is not None and target != base and target in family:
        return True
    return any(included in family for included in _included(ctx, branch)) and branch.child("allOf") is not None


def without_heirs(ctx: Context, base: Node, users: Collection[Pointer]) -> Node:
    """A schema as those who include it mean it: without the lists of its heirs.

    Args:
        users: The schemas that include it, directly or through others, outermost or not.
    """
    components = [at for at in users if is_component(at) or at.startswith(f"{base.at}/")]
    dropped = [key for key in UNIONS if lists_heirs(ctx, base, key)] if components else []
    if not dropped or not isinstance(base.value, dict):
        return base
    _report_unlisted(ctx, base, dropped, [at for at in components if is_component(at)])
    return Node({key: value for key, value in base.value.items() if key not in dropped}, base.at)


def _report_unlisted(ctx: Context, base: Node, keywords: Collection[str], users: Collection[Pointer]) -> None:
    """Report an heir that its base does not list, nor any heir of it."""
    groups = [base.child(keyword) for keyword in keywords]
    listed = {leads_to(ctx, branch) for group in groups if group for branch in group.items()}
    if not users or not listed.isdisjoint(users):
        return
    for user in users:
        if listed.isdisjoint(heirs_of(ctx, user)):
            message = f"{base.at} lists its heirs, and this schema, which includes it, is not among them"
            ctx.log.info("unlisted-heir", user, message, "no value of the base is read as this type", "list it there")
