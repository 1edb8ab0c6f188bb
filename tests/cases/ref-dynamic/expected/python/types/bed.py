# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Bed"]


class Bed(Model):
    parts: "list[Bed] | None" = None
    soil: str | None = None
