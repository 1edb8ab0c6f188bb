# Generated from openapi.yaml by sdkgen. Do not edit.

from ..._core import Model

__all__ = ["PartTree", "Parts"]


class PartTree(Model):
    id: str | None = None
    parts: "Parts | None" = None


class Parts(Model):
    tree: PartTree | None = None
