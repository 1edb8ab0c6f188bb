# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal

from .._core import Model

__all__ = ["Dot"]


class Dot(Model):
    kind: Literal["dot"]
