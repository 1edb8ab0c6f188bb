# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["CountryCode"]


class CountryCode(Model):
    iso: str | None = None
