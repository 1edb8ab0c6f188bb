# Generated from spec/telnyx-ai.yaml by sdkgen. Do not edit.

from .._core import Model
from .outbound_message_payload import OutboundMessagePayload

__all__ = ["MessageSendResponse"]


class MessageSendResponse(Model):
    data: OutboundMessagePayload | None = None
