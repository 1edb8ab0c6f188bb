# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal

from .._core import Model

__all__ = ["Literal2"]


class Literal2(Model):
    kind: Literal["a", "b"] | str | None = None
