"""The view of webhooks: one type for every event, told apart by its tag, and how events are signed."""

from __future__ import annotations

from dataclasses import dataclass

from sdkgen.design.model import WebhookSettings
from sdkgen.model.traverse import Direction
from sdkgen.openapi import event_tag
from sdkgen.targets.typescript.syntax.annotate import Annotator, union
from sdkgen.targets.typescript.syntax.identifiers import member
from sdkgen.targets.typescript.syntax.literals import object_of, quote
from sdkgen.targets.typescript.syntax.scope import Scope
from sdkgen.targets.typescript.views.types import Context

NAME = "UnwrapWebhookEvent"


@dataclass(frozen=True, slots=True)
class WebhooksView:
    """What verifies and reads events."""

    name: str
    union: str
    unwrap: str
    """The function of the client core, as this file calls it."""
    unsafe_unwrap: str
    headers: str
    scheme: str | None
    """How events are signed; None where nobody says."""
    key: str
    """The client's option for the key, as text."""


def webhooks(context: Context, scope: Scope) -> WebhooksView:
    """Return the view of the events of an API."""
    plan = context.plan
    tag, lost = event_tag(plan.api)
    reader = Annotator(plan.api, context.layout, scope, Direction.RESPONSE)
    events = [ref for _, ref in tag.mapping] if tag is not None else [item.type for item in plan.api.webhooks]
    events += [item for item in lost if tag is not None]
    signed = plan.config.webhooks
    return WebhooksView(
        NAME,
        union(map(reader.annotation, events)) if events else "unknown",
        scope.core("webhooks", "unwrap", value=True) if signed is not None else "",
        scope.core("webhooks", "unsafeUnwrap", value=True),
        scope.core("types", "HeadersLike") if signed is not None else "",
        _scheme(signed) if signed is not None else None,
        quote(member(signed.key)) if signed is not None else "",
    )


def _scheme(signed: WebhookSettings) -> str:
    texts = {
        "kind": signed.kind,
        "signatureHeader": signed.signature_header,
        "timestampHeader": signed.timestamp_header,
        "idHeader": signed.id_header,
        "separator": signed.separator if signed.separator != "." else None,
        "prefix": signed.prefix or None,
        "encoding": signed.encoding if signed.encoding != "hex" else None,
    }
    members = [(name, quote(text)) for name, text in texts.items() if text is not None]
    return object_of([*members, *([("fields", "true")] if signed.fields else [])])
