# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Poem"]


class Poem(Model):
    lines: list[str]
