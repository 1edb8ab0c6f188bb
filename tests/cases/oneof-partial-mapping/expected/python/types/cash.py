# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Cash"]


class Cash(Model):
    method: str
    currency: str | None = None
