"""Which schemas hold together: a schema, the targets of its `$ref`, and the branches of its `allOf`."""

from __future__ import annotations

from typing import TypeAlias

from generator.ir import Pointer
from generator.parse.context import Context
from generator.resolve import Node

Part: TypeAlias = "tuple[Node, bool]"
"""A schema without its `$ref` and `allOf`, and whether it was reached through a reference."""

_MAX_PARTS = 500


def parts_of(ctx: Context, node: Node) -> list[Part]:
    """The schemas that make up `node`, weakest first: targets of `$ref`, `allOf` branches, then its own keywords."""
    if isinstance(node.value, dict) and not ("$ref" in node.value or "allOf" in node.value):
        return [(node, False)]
    parts: list[Part] = []
    stack: list[tuple[Node, bool, frozenset[Pointer], bool]] = [(node, False, frozenset(), False)]
    while stack:
        current, by_ref, trail, expanded = stack.pop()
        value = current.value
        if not isinstance(value, dict) or expanded or not ("$ref" in value or "allOf" in value):
            parts.append((current, by_ref))
            continue
        stack.append((current, by_ref, trail, True))
        if len(parts) + len(stack) > _MAX_PARTS:
            fact = f"more than {_MAX_PARTS} schemas meet here through `allOf`"
            ctx.log.warn("too-large", node.at, fact, "the rest is ignored")
            continue
        inner = trail | {current.at}
        branches = [(branch, by_ref) for branch in _branches(ctx, current)]
        if "$ref" in value and (target := ctx.target(current, "it counts as a schema that allows everything")):
            branches.insert(0, (target, True))
        for branch, through in reversed(branches):
            if branch.at in inner:
                fact = "the schema contains itself through `allOf` or `$ref`"
                ctx.log.error("circular-allof", current.at, fact, "the inner occurrence is ignored")
            else:
                stack.append((branch, through, inner, False))
    return parts


def _branches(ctx: Context, node: Node) -> list[Node]:
    all_of = node.child("allOf")
    if all_of is None:
        return []
    if not isinstance(all_of.value, list):
        ctx.log.warn("bad-member", all_of.at, "`allOf` is not an array", "`allOf` is ignored")
    return [branch for branch in all_of.items() if branch.value is not True]
