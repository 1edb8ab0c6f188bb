# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Partial"]


class Partial(Model):
    failed: list[str]
