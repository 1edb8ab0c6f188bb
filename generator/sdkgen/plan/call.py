"""A call: one operation with everything that was decided about it, ready to be written as a method."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sdkgen.model import ir
from sdkgen.model.contract import CallBody, CallResult
from sdkgen.targets.python.views.arguments import CallArguments

if TYPE_CHECKING:
    from sdkgen.plan.pagination import PageScheme


@dataclass(frozen=True, slots=True)
class Renamed:
    """The new name of a call, and the version that it has it since."""

    now: str
    since: str


@dataclass(frozen=True, slots=True)
class Call:
    """One operation of the SDK."""

    operation: ir.Operation
    resource: tuple[str, ...]
    method: str
    body: CallBody | None
    result: CallResult
    page: PageScheme | None
    arguments: CallArguments
    idempotency_header: str | None
    renamed: Renamed | None = None
    """Where this is the old name of a call: its new one."""

    @property
    def key(self) -> str:
        """The operation's id, under which the type table knows it."""
        return self.operation.id

    @property
    def dotted(self) -> str:
        """The call as Python writes it below the client: `ai.conversations.list`."""
        return ".".join((*self.resource, self.method))

    @property
    def constant(self) -> str:
        """The name of the module constant that holds the operation's facts."""
        return f"_{self.method.upper().strip('_')}"

    @property
    def main(self) -> ir.TypeRef | None:
        """The type that is named after the operation where it is inline: the JSON body, or one item of a page."""
        if self.page is not None:
            return self.page.item
        return self.result.json[0] if self.result.json else None
