# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Position"]


class Position(Model):
    page: int
    line: str | None = None
    ratio: float | None = None
