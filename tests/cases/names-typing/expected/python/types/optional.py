# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Optional"]


class Optional(Model):
    value: str | None = None
