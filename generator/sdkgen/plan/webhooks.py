"""Webhooks whose events cannot be told from others."""

from __future__ import annotations

from collections.abc import Iterator

from sdkgen.design.model import SdkConfig
from sdkgen.diagnostics.diagnostic import Diagnostic
from sdkgen.model import ir
from sdkgen.openapi import event_tag


def unverified(api: ir.Api, config: SdkConfig) -> Iterator[Diagnostic]:
    """Report webhooks whose signatures the design does not describe."""
    if api.webhooks and config.webhooks is None:
        yield Diagnostic(
            code="unverified-webhooks",
            at=api.webhooks[0].at,
            message="nothing says how the webhooks are signed",
            consequence="`webhooks.unsafe_unwrap` alone is generated, which verifies nothing",
            help="add `webhooks: {scheme: standard-webhooks}` or another scheme to sdk.yml",
        )


def untagged(api: ir.Api) -> Iterator[Diagnostic]:
    """Report the webhooks whose events cannot be told from others."""
    tag, lost = event_tag(api)
    path = ".".join(tag.path) if tag is not None else "event_type"
    for webhook in api.webhooks:
        if webhook.type in lost:
            yield Diagnostic(
                code="untagged-webhook",
                at=webhook.at,
                message=f"the event has no `{path}` of known value that is its own",
                consequence="it is returned as `UnknownVariant`",
                help="add an enum of one value to the event's type, by a transform in sdk.yml",
            )
