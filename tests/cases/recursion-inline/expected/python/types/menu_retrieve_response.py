# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["MenuRetrieveResponse"]


class MenuRetrieveResponse(Model):
    label: str
    items: "list[MenuRetrieveResponse] | None" = None
