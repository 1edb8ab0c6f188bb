# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Optional2"]


class Optional2(Model):
    value: str | None = None
