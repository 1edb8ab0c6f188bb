# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import TypeAlias

from .._core import Model

__all__ = ["LookupRetrieveResponse", "Variant3"]


class Variant3(Model):
    records: list[str]
    total: int | None = None


LookupRetrieveResponse: TypeAlias = list[str] | Variant3 | dict[str, str]
