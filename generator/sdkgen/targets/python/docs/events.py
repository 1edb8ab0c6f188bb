"""The page of events: what webhooks bring, and the types of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sdkgen.model import ir
from sdkgen.openapi import event_tag
from sdkgen.plan.types import Direction
from sdkgen.targets.python.docs.operations import PageScope
from sdkgen.targets.python.syntax.annotate import Annotator
from sdkgen.targets.python.syntax.literals import first_sentence
from sdkgen.targets.python.syntax.type_expr import Type
from sdkgen.targets.python.views.webhooks import signer
from sdkgen.words.markdown import cell

if TYPE_CHECKING:
    from sdkgen.plan.plan import Plan

PAGE = "docs/events.md"
_SHOWN = 3
"""How many events the example tells apart."""


@dataclass(frozen=True, slots=True)
class EventDocs:
    """One event."""

    value: str
    """What its tag says; its name in the document where events have none."""
    type: str
    doc: str


@dataclass(frozen=True, slots=True)
class EventsPage:
    """What the API sends."""

    page: str
    """Where its page is, from the project's top."""
    tag: str | None
    """The property that tells events apart."""
    events: tuple[EventDocs, ...]
    types: tuple[tuple[str, tuple[str, ...]], ...]
    """Import package and its names."""
    shown: tuple[str, ...]
    """Classes that the example tells apart."""
    shown_types: tuple[tuple[str, tuple[str, ...]], ...]
    methods: tuple[str, ...]
    """The signatures of the methods of `client.webhooks`."""
    key: str | None
    """The client's option for the key; None where nothing is verified."""
    key_env: str | None
    signer: str | None
    """The call that signs an event in tests; None where nothing is verified, or another key signs than verifies."""


def events_page(plan: Plan) -> EventsPage | None:
    """Return the view of the events; None where the SDK unwraps none."""
    if not plan.has_webhooks or not plan.api.webhooks:
        return None
    tag, _ = event_tag(plan.api)
    reader, scope, shown = Annotator(plan.api, plan.table, Direction.RESPONSE), PageScope.new(), PageScope.new()
    docs = {webhook.type: webhook for webhook in plan.api.webhooks}
    found = tag.mapping if tag is not None else ()
    events = [EventDocs(value, scope.render(reader.annotation(ref)), _doc(docs.get(ref))) for value, ref in found]
    known = {ref for _, ref in found}
    events += [
        EventDocs(item.name, "UnknownVariant", _doc(item)) for item in plan.api.webhooks if item.type not in known
    ]
    classes = dict.fromkeys(kind for _, ref in found if isinstance(kind := reader.annotation(ref), Type))
    names = tuple(shown.render(kind) for kind in list(classes)[:_SHOWN])
    signed = plan.config.webhooks
    env = next((item.read_env for item in plan.config.client_opts if signed and item.name == signed.key), None)
    return EventsPage(
        PAGE,
        ".".join(tag.path) if tag is not None else None,
        tuple(events),
        _offered(scope),
        names,
        _offered(shown),
        tuple(_methods(plan)),
        signed.key if signed is not None else None,
        env,
        f"client.webhooks.{signer(plan.calls)}" if signed is not None and signed.kind != "ed25519" else None,
    )


def _doc(webhook: ir.Webhook | None) -> str:
    text = (webhook.summary or webhook.doc) if webhook is not None else None
    return cell(first_sentence(text)) if text else ""


def _offered(scope: PageScope) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((package, tuple(sorted(names))) for package, names in sorted(scope.offered.items()))


def _methods(plan: Plan) -> Iterator[str]:
    if plan.config.webhooks is not None:
        yield "unwrap(payload, *, headers, **options)"
    yield "unsafe_unwrap(payload)"
    if plan.config.webhooks is not None:
        yield f"{signer(plan.calls)}(payload, **options) -> dict[str, str]"
