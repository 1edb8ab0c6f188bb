# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["ABC"]


class ABC(Model):
    text: str | None = None
