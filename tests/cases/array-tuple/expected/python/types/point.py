# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Point"]


class Point(Model):
    at: list[float]
    tagged: list[str | int] | None = None
