# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from __future__ import annotations

import datetime as dt
from typing import Literal

from typing_extensions import Required, TypedDict

from .._core import SequenceNotStr

__all__ = ["MessageSendParams"]


class MessageSendParams(TypedDict, total=False):
    to: Required[str]
    from_: str
    """Phone number, short code or alphanumeric name to send from. A number pool needs none."""

    text: str
    """What to say. An SMS needs it."""

    type: Literal["SMS", "MMS"]
    """The kind of message."""

    subject: str
    """Subject line of an MMS."""

    media_urls: SequenceNotStr[str]
    """Pictures and sounds of an MMS, less than 1 MB together."""

    messaging_profile_id: str
    """Profile whose number pool or settings apply."""

    send_at: str | dt.datetime | None
    """When to send it; now if left out."""

    encoding: Literal["auto", "gsm7", "ucs2"]
    """Character set; `auto` takes the cheapest that fits."""

    auto_detect: bool
    """Detect an SMS of unusually many parts."""

    use_profile_webhooks: bool
    """Report delivery to the webhooks of the profile."""

    webhook_url: str
    """Where to report delivery."""

    webhook_failover_url: str
    """Where to report if that fails."""
