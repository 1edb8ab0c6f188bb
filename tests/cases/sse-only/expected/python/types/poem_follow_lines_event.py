# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["PoemFollowLinesEvent"]


class PoemFollowLinesEvent(Model):
    text: str
