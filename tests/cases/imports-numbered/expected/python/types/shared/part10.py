# Generated from openapi.yaml by sdkgen. Do not edit.

from ..._core import Model

__all__ = ["Part10"]


class Part10(Model):
    id: str | None = None
