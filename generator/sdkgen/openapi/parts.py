"""Which schemas hold together: a schema, the targets of its `$ref`, and the branches of its `allOf`."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

from sdkgen.document.resolver import Node
from sdkgen.model.ir import Pointer
from sdkgen.openapi.context import Context
from sdkgen.openapi.heirs import UNIONS, without_heirs

Part: TypeAlias = "tuple[Node, bool]"
"""A schema without its `$ref` and `allOf`, and whether it was reached through a reference."""

_MAX_PARTS = 500


class _Step(NamedTuple):
    """A schema to take apart, and how it was reached."""

    node: Node
    by_ref: bool
    merged: bool
    """Whether it was reached through an `allOf`."""
    apart: bool = False
    """Whether its references and branches have been dealt with."""


def parts_of(ctx: Context, node: Node) -> list[Part]:
    """The schemas that make up `node`, weakest first: targets of `$ref`, `allOf` branches, then its own keywords."""
    if _is_plain(node):
        return [(node, False)]
    parts: list[Part] = []
    stack = [_Step(node, by_ref=False, merged=False)]
    outer: set[Pointer] = set()
    while stack:
        step = stack.pop()
        if step.apart or _is_plain(step.node):
            outer.discard(step.node.at)
            part = without_heirs(ctx, step.node, outer) if outer and _has_union(step.node) else step.node
            parts.append((part, step.by_ref))
        elif len(parts) + len(stack) < _MAX_PARTS:
            outer.add(step.node.at)
            stack.append(step._replace(apart=True))
            stack += reversed(_inner_steps(ctx, step, outer))
        else:
            message = f"more than {_MAX_PARTS} schemas meet here through `$ref` and `allOf`"
            ctx.log.warn("too-large", node.at, message, "the rest is ignored")
    return parts


def _is_plain(node: Node) -> bool:
    return not isinstance(node.value, dict) or not ("$ref" in node.value or "allOf" in node.value)


def _has_union(node: Node) -> bool:
    return isinstance(node.value, dict) and not node.value.keys().isdisjoint(UNIONS)


def _inner_steps(ctx: Context, step: _Step, outer: set[Pointer]) -> list[_Step]:
    """The schemas one level down, without those that contain `step`."""
    branches = _branches(ctx, step.node)
    merged = step.merged or bool(branches)
    steps = [_Step(branch, step.by_ref, merged) for branch in branches]
    if step.node.child("$ref") and (target := ctx.target(step.node, "it counts as a schema that allows everything")):
        steps.insert(0, _Step(target, True, merged))
    new = [inner for inner in steps if inner.node.at not in outer]
    if len(new) < len(steps) and merged:
        message = "the schema contains itself through `allOf`"
        ctx.log.error("circular-allof", step.node.at, message, "the inner occurrence is ignored")
    return new


def _branches(ctx: Context, node: Node) -> list[Node]:
    all_of = node.child("allOf")
    if all_of is None:
        return []
    if not isinstance(all_of.value, list):
        ctx.log.warn("bad-member", all_of.at, "`allOf` is not an array", "`allOf` is ignored")
    return [branch for branch in all_of.items() if branch.value is not True]
