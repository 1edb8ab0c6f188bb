"""The view of webhooks: one type for every event, told apart by its tag."""

from __future__ import annotations

from dataclasses import dataclass

from sdkgen.model import ir
from sdkgen.openapi import event_tag
from sdkgen.plan.types import Mode, TypeTable
from sdkgen.targets.python.syntax.annotate import Annotator
from sdkgen.targets.python.syntax.imports import Imports
from sdkgen.targets.python.syntax.literals import quote
from sdkgen.targets.python.syntax.scope import Scope
from sdkgen.targets.python.syntax.type_expr import Core, Tagged, members

MODULE = "unwrap_webhook_event"
NAME = "UnwrapWebhookEvent"


@dataclass(frozen=True, slots=True)
class WebhooksView:
    """The module of the union of all events."""

    imports: tuple[str, ...]
    name: str
    union: str
    returns: str
    """The union as a value for the client core."""
    signature_header: str
    timestamp_header: str


def webhooks(api: ir.Api, table: TypeTable, vendor: str) -> WebhooksView:
    """Return the view of the union of all events."""
    tag, _ = event_tag(api)
    mapping = dict(tag.mapping) if tag is not None else {}
    place = ("types", MODULE)
    imports = Imports(place[:-1])
    scope, reader = Scope(imports, place), Annotator(api, table, Mode.READ)
    variants = tuple((value, reader.annotation(ref)) for value, ref in mapping.items())
    events = [*dict.fromkeys(member for _, item in variants for member in members(item)), Core("UnknownVariant")]
    union = scope.render(Tagged(tuple(events), tag.path, variants) if tag is not None else events[0])
    imports.typing("TypeAlias")
    signature, timestamp = quote(f"{vendor}-signature-ed25519"), quote(f"{vendor}-timestamp")
    value = f'cast("type[root_types.{NAME}]", root_types.{NAME})' if mapping else f"root_types.{NAME}"
    return WebhooksView(tuple(imports.lines()), NAME, union, value, signature, timestamp)
