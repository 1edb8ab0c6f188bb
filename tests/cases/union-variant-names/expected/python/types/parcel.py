# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Parcel"]


class Parcel(Model):
    weight: float | None = None
