# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Code"]


class Code(Model):
    tags: list[str]
    size: int | None = None
