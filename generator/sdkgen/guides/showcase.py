"""Which calls the README shows where the design names none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from sdkgen.plan.call import Call
from sdkgen.plan.plan import Plan


def showcase(calls: Sequence[Call], wanted: Callable[[Call], bool]) -> Call | None:
    """Return the call that a newcomer would try first among those wanted, or None where there is none.

    That is one that is not deprecated, near the top of the client, of the resource that has the most methods there,
    with the shortest path; then one that makes something rather than one that reads.
    """
    methods = Counter(call.resource for call in calls)

    def rank(call: Call) -> tuple[object, ...]:
        operation = call.operation
        steps = operation.path.count("/")
        reads = operation.method != "post"
        return operation.deprecated, len(call.resource), -methods[call.resource], steps, reads

    return min(filter(wanted, calls), key=rank, default=None)


def headline(plan: Plan) -> Call | None:
    """Return the call at the top of README and guides: the one that the design names, else what a newcomer tries."""
    return plan.by_operation.get(plan.config.readme.headline or "") or showcase(plan.calls, answers)


def pagination(plan: Plan) -> Call | None:
    """Return the call that shows how to go through pages: the one that the design names, else the first to try."""
    named = plan.by_operation.get(plan.config.readme.pagination or "")
    found = named or showcase(plan.calls, lambda call: call.page is not None)
    return found if found is not None and found.page is not None else None


def failing(plan: Plan) -> Call | None:
    """Return the call that guides show failing: the one that the design names, else the one at the top."""
    return plan.by_operation.get(plan.config.readme.errors or "") or headline(plan)


def answers(call: Call) -> bool:
    """Whether a call gives one value, which can be shown."""
    return bool(call.result.json) and call.page is None and call.operation.method in {"get", "post"}
