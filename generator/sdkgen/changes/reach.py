"""Which types of a release some of its operations use."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from sdkgen.model import ir
from sdkgen.model.traverse import Direction, mentions, named
from sdkgen.plan.call import Call
from sdkgen.plan.pagination import page_types
from sdkgen.plan.plan import Plan
from sdkgen.plan.types.usage import call_types, result_types


def kept_types(plan: Plan, operations: Collection[str]) -> set[str]:
    """Return the pointers of the types that some operations and all webhooks use, and the ids of these operations."""
    seen: set[tuple[ir.TypeId, Direction]] = set()
    pending = [item for call in plan.calls if call.operation.endpoint in operations for item in _roots(plan.api, call)]
    pending += [(id, Direction.RESPONSE) for webhook in plan.api.webhooks for id in named(webhook.type)]
    while pending:
        item = pending.pop()
        if item not in seen:
            seen.add(item)
            id, direction = item
            pending += [(other, direction) for other in mentions(plan.api, id, direction)]
    return {plan.api.types[id].at for id, _ in seen} | set(operations)


def _roots(api: ir.Api, call: Call) -> Iterator[tuple[ir.TypeId, Direction]]:
    paged = tuple(page_types(api, call.page)) if call.page is not None else None
    for ref in result_types(call.result, paged):
        yield from ((id, Direction.RESPONSE) for id in named(ref))
    for ref in call_types(call.body, call.operation.parameters):
        yield from ((id, Direction.REQUEST) for id in named(ref))
