# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Novel"]


class Novel(Model):
    title: str
    pages: int
    plot: str | None = None
