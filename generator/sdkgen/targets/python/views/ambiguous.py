"""Names that mean one property or another, and nothing says which."""

from __future__ import annotations

from collections.abc import Iterator

from sdkgen.diagnostics.diagnostic import Diagnostic
from sdkgen.plan.plan import Plan
from sdkgen.targets.python.views.operation_spec import untold
from sdkgen.targets.python.views.types import context


def ambiguous_names(plan: Plan) -> Iterator[Diagnostic]:
    """Yield a finding for each name that variants of a union share for different properties, if nothing tells them
    apart.
    """
    shared = context(plan)
    for found in dict.fromkeys(item for call in plan.calls for item in untold(call, shared)):
        first, second = found.wire_names
        yield Diagnostic(
            code="ambiguous-name",
            at=found.at,
            message=f'in objects that nothing tells apart, "{first}" and "{second}" are both `{found.name}` in Python',
            consequence=f'where the keys of a value fit both objects, it is sent as "{first}"',
            help="add a property that tells them apart; a key that is written as the API has it is sent as it is",
        )
