"""Which operations a page shows: those of some resources."""

from __future__ import annotations

from collections.abc import Sequence

from sdkgen.diagnostics.diagnostic import SdkgenError
from sdkgen.diagnostics.exit_codes import ExitCode
from sdkgen.plan.call import Call


class UnknownResource(SdkgenError):
    """A selection names a resource that the SDK does not have."""

    exit_code = ExitCode.USAGE


def selected(calls: Sequence[Call], resources: Sequence[str]) -> list[Call]:
    """Return the calls of some resources, in their order.

    Args:
        calls: All calls.
        resources: What to show: `ai`, `ai.chat`; a resource stands for all below it. Empty for everything.

    Raises:
        UnknownResource: One of them does not exist.
    """
    wanted = [tuple(name.split(".")) for name in resources]
    for path in wanted:
        if not any(call.resource[: len(path)] == path for call in calls):
            known = ", ".join(dict.fromkeys(call.resource[0] for call in calls if call.resource))
            raise UnknownResource(f"the SDK has no resource {'.'.join(path)!r}; at its top are {known}")
    return [call for call in calls if not wanted or any(call.resource[: len(path)] == path for path in wanted)]
