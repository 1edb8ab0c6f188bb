# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["CountryCode2"]


class CountryCode2(Model):
    dial: int | None = None
