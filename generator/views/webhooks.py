"""The view of webhooks: one type for every event, told apart by its tag."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator import ir
from generator.calls import alias_target, object_of
from generator.diagnostics import Diagnostic
from generator.layout import Mode, TypeTable
from generator.views.annotate import Annotator
from generator.views.imports import Imports
from generator.views.scope import Scope
from generator.views.text import quote

_TAGS: tuple[tuple[str, ...], ...] = (("data", "event_type"), ("event_type",), ("data", "type"), ("type",), ("event",))
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


def tags(api: ir.Api) -> tuple[tuple[str, ...], dict[str, ir.TypeRef]]:
    """Return where the events keep their tag, and the type for each tag value: the place that most events share."""
    best: tuple[tuple[str, ...], dict[str, ir.TypeRef]] = ((), {})
    for path in _TAGS:
        found: dict[str, ir.TypeRef] = {}
        for webhook in api.webhooks:
            for value in _values(api, webhook.type, path):
                found.setdefault(value, webhook.type)
        if len(found) > len(best[1]):
            best = path, found
    return best


def _values(api: ir.Api, ref: ir.TypeRef, path: tuple[str, ...]) -> Iterator[str]:
    if not path:
        target = alias_target(api, ref)
        target = target.inner if isinstance(target, ir.Nullable) else target
        if isinstance(target, ir.Choice):
            yield from (value for value in target.values if isinstance(value, str))
        return
    found = object_of(api, ref)
    for field in found.fields if found is not None else ():
        if field.wire_name == path[0]:
            yield from _values(api, field.type, path[1:])


def untagged(api: ir.Api) -> Iterator[Diagnostic]:
    """Report the webhooks whose events cannot be told from others."""
    path, found = tags(api)
    for webhook in api.webhooks:
        if webhook.type not in found.values():
            yield Diagnostic(
                code="untagged-webhook",
                at=webhook.at,
                fact=f"the event has no `{'.'.join(path) or 'event_type'}` of known value",
                so="`webhooks.unwrap` returns it as `UnknownVariant`",
                fix="add an enum of one value to the event's type, by a transform in sdk.yml",
            )


def webhooks(api: ir.Api, table: TypeTable, vendor: str) -> WebhooksView:
    """Return the view of the union of all events."""
    path, mapping = tags(api)
    place = ("types", MODULE)
    imports = Imports(place[:-1])
    reader = Annotator(api, table, Scope(imports, place), Mode.READ)
    members = list(dict.fromkeys(member for ref in mapping.values() for member in reader.members(ref)))
    members.append(imports.core("UnknownVariant"))
    union = " | ".join(members)
    if mapping:
        variants = ", ".join(f"{quote(value)}: {reader.annotation(ref)}" for value, ref in mapping.items())
        steps = ", ".join(map(quote, path))
        union = f"{imports.typing('Annotated')}[{union}, {imports.core('tagged')}({steps}, variants={{{variants}}})]"
    imports.typing("TypeAlias")
    signature, timestamp = quote(f"{vendor}-signature-ed25519"), quote(f"{vendor}-timestamp")
    value = f'cast("type[root_types.{NAME}]", root_types.{NAME})' if mapping else f"root_types.{NAME}"
    return WebhooksView(tuple(imports.lines()), NAME, union, value, signature, timestamp)
