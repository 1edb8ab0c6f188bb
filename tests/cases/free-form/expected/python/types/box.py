# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Box"]


class Box(Model):
    empty: object
    whatever: object
    described: object | None = None
    """Anything at all."""

    values: dict[str, object] | None = None
