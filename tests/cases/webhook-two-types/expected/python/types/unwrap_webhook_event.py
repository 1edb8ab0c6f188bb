# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Annotated, TypeAlias

from .._core import UnknownVariant, tagged
from .delivery_event import DeliveryEvent
from .letter_event import LetterEvent

__all__ = ["UnwrapWebhookEvent"]


UnwrapWebhookEvent: TypeAlias = Annotated[
    DeliveryEvent | LetterEvent | UnknownVariant,
    tagged(
        "data",
        "event_type",
        variants={"parcel.finalized": DeliveryEvent, "parcel.sent": DeliveryEvent, "letter.delivered": LetterEvent},
    ),
]
"""Any event; one whose tag nobody knows is an `UnknownVariant`."""
