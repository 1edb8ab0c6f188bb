# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal

from .._core import Model

__all__ = ["Data", "DeliveryEvent"]


class Data(Model):
    event_type: Literal["parcel.sent", "parcel.finalized"] | str | None = None
    parcel_id: str | None = None


class DeliveryEvent(Model):
    data: Data | None = None
