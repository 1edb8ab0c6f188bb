# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Limits"]


class Limits(Model):
    channels: int | None = None
    """How many at once."""

    label: str | None = None
    burst: int | None = None
