# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Buyer"]


class Buyer(Model):
    name: str | None = None
