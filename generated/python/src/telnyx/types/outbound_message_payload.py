# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

import datetime as dt
from typing import Literal

from .._core import Field, Model
from .shared.messaging_error import MessagingError

__all__ = [
    "Cc",
    "Cost",
    "CostBreakdown",
    "CostBreakdownCarrierFee",
    "CostBreakdownRate",
    "From",
    "Media",
    "OutboundMessagePayload",
    "To",
]


class From(Model):
    """Who sent it."""

    phone_number: str | None = None
    """Number or name sent from."""

    carrier: str | None = None
    """Network of the sender."""

    line_type: Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", ""] | str | None = None
    """Kind of line; empty if unknown."""


class To(Model):
    phone_number: str | None = None
    """Number sent to."""

    status: (
        Literal[
            "queued",
            "sending",
            "sent",
            "expired",
            "sending_failed",
            "delivery_unconfirmed",
            "delivered",
            "delivery_failed",
        ]
        | str
        | None
    ) = None
    """How far it has come on its way to this number."""

    carrier: str | None = None
    """Network of the receiver."""

    line_type: Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", ""] | str | None = None
    """Kind of line; empty if unknown."""


class Cc(Model):
    phone_number: str | None = None
    """Number sent to."""

    status: (
        Literal["queued", "sending", "sent", "delivered", "sending_failed", "delivery_failed", "delivery_unconfirmed"]
        | str
        | None
    ) = None
    """How far it has come on its way to this number."""

    carrier: str | None = None
    """Network of the receiver."""

    line_type: Literal["Wireline", "Wireless", "VoWiFi", "VoIP", "Pre-Paid Wireless", ""] | str | None = None
    """Kind of line; empty if unknown."""


class Media(Model):
    url: str | None = None
    """Where the file is."""

    content_type: str | None = None
    """MIME type of the file."""

    size: int | None = None
    """Length in bytes."""

    sha256: str | None = None
    """Fingerprint of the file."""


class Cost(Model):
    """What it costs; null until known."""

    amount: str | None = None
    """Decimal number as text."""

    currency: str | None = None
    """Three letters of ISO 4217."""


class CostBreakdownCarrierFee(Model):
    """Share of the receiving network."""

    amount: str | None = None
    """Decimal number as text."""

    currency: str | None = None
    """Three letters of ISO 4217."""


class CostBreakdownRate(Model):
    """Share of Telnyx."""

    amount: str | None = None
    """Decimal number as text."""

    currency: str | None = None
    """Three letters of ISO 4217."""


class CostBreakdown(Model):
    """What the cost is made of."""

    carrier_fee: CostBreakdownCarrierFee | None = None
    """Share of the receiving network."""

    rate: CostBreakdownRate | None = None
    """Share of Telnyx."""


class OutboundMessagePayload(Model):
    """A message on its way out."""

    record_type: Literal["message"] | None = None
    """The kind of record."""

    direction: Literal["outbound"] | None = None
    """Sent by you."""

    id: str | None = None
    """Names the message."""

    type: Literal["SMS", "MMS"] | str | None = None
    """The kind of message."""

    organization_id: str | None = None
    """The organisation it belongs to."""

    messaging_profile_id: str | None = None
    """Profile it was sent with."""

    from_: From | None = Field(default=None, alias="from")
    """Who sent it."""

    to: list[To] | None = None
    """Who gets it."""

    cc: list[Cc] | None = None
    """Who else gets it."""

    text: str | None = None
    """What it says."""

    subject: str | None = None
    """Subject line of an MMS."""

    media: list[Media] | None = None
    """Files of an MMS."""

    encoding: str | None = None
    """Character set used."""

    smart_encoding_applied: bool | None = None
    """Whether characters were swapped for cheaper look-alikes."""

    num_chars: int | None = None
    """Characters in the text."""

    parts: int | None = None
    """Pieces that the text is split into."""

    tags: list[str] | None = None
    """Labels of your own."""

    cost: Cost | None = None
    """What it costs; null until known."""

    cost_breakdown: CostBreakdown | None = None
    """What the cost is made of."""

    tcr_campaign_id: str | None = None
    """Campaign at The Campaign Registry."""

    tcr_campaign_billable: bool | None = None
    """Whether the campaign is billed."""

    tcr_campaign_registered: str | None = None
    """Whether the campaign is registered."""

    webhook_url: str | None = None
    """Where delivery is reported."""

    webhook_failover_url: str | None = None
    """Where it is reported if that fails."""

    received_at: dt.datetime | None = None
    """When the request came in."""

    sent_at: dt.datetime | None = None
    """When it left."""

    completed_at: dt.datetime | None = None
    """When its fate was settled."""

    valid_until: dt.datetime | None = None
    """When it is given up if still queued."""

    wait_seconds: float | None = None
    """Seconds it waits for a rate limit to pass."""

    errors: list[MessagingError] | None = None
    """What went wrong with delivery."""
