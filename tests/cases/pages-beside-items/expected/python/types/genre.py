# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Genre"]


class Genre(Model):
    count: int | None = None
