# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["BookUpdateResponse"]


class BookUpdateResponse(Model):
    title: str | None = None
