# Generated from openapi.yaml by sdkgen. Do not edit.

from ..._core import Model

__all__ = ["Mug"]


class Mug(Model):
    glaze: str | None = None
