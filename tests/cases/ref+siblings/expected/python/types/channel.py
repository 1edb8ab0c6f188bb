# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Channel"]


class Channel(Model):
    address: str | None = None
    enabled: bool | None = None
