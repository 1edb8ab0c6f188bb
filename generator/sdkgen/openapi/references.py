"""`$ref` in schemas: which schemas are nothing but a reference, and what the reference means."""

from __future__ import annotations

from sdkgen.document.resolver import Node
from sdkgen.model.ir import AliasDef, Anything, JsonValue, Named, TypeId, TypeRef
from sdkgen.openapi import schema
from sdkgen.openapi.context import Context, is_component

_STRONG = {
    "enum",
    "const",
    "properties",
    "patternProperties",
    "items",
    "prefixItems",
    "required",
    "oneOf",
    "anyOf",
    "not",
    "format",
}
"""Keywords that change a type beside a `$ref`; `type` and a boolean `additionalProperties` only repeat it."""


def sole_reference(node: Node) -> Node | None:
    """The `$ref` that alone decides a type: that of the schema itself, or of the only telling branch of its `allOf`."""
    while True:
        value = node.value
        if not isinstance(value, dict) or _is_strong(value):
            return None
        if "$ref" in value:
            return node if "allOf" not in value else None
        all_of = node.child("allOf")
        branches = [branch for branch in all_of.items() if _tells(branch)] if all_of else []
        if len(branches) != 1:
            return None
        node = branches[0]


def _is_strong(value: dict[str, JsonValue]) -> bool:
    return not _STRONG.isdisjoint(value) or isinstance(value.get("additionalProperties"), dict)


def _tells(branch: Node) -> bool:
    value = branch.value
    return not isinstance(value, dict) or "$ref" in value or "allOf" in value or _is_strong(value)


def says_null(node: Node) -> bool:
    """Whether a schema that is nothing but a reference allows null beside it, in any spelling."""
    pending = [node]
    while pending:
        node = pending.pop()
        value = node.value
        if isinstance(value, dict):
            kind = value.get("type")
            if value.get("nullable") is True or (isinstance(kind, list) and "null" in kind):
                return True
            all_of = node.child("allOf")
            pending += all_of.items() if all_of else []
    return False


def refer(ctx: Context, node: Node) -> TypeRef:
    """The type that the `$ref` of `node` means; `Anything`, reported, where it leads nowhere."""
    target = ctx.target(node, "every value is allowed here")
    if target is None:
        return Anything()
    if is_component(target.at):
        return Named(TypeId(target.at))
    if target.at in ctx.open:
        ctx.looped.add(target.at)
        return Named(TypeId(target.at))
    ctx.open.add(target.at)
    ref = schema.convert(ctx, target)
    ctx.open.discard(target.at)
    return _looped(ctx, target, ref) if target.at in ctx.looped else ref


def _looped(ctx: Context, target: Node, ref: TypeRef) -> TypeRef:
    """A definition for a schema outside the components that refers to itself."""
    id = TypeId(target.at)
    if ref != Named(id) or id not in ctx.claimed:
        ctx.types.setdefault(id, AliasDef(id, None, None, ref, target.at))
    return Named(id)
