# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model
from .address import Address
from .language import Language

__all__ = ["Order"]


class Order(Model):
    language: Language | str
    """The language of the receipt."""

    currency: str | None = None
    address: Address | None = None
