# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Part9"]


class Part9(Model):
    id: str | None = None
