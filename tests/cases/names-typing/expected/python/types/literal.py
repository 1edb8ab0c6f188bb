# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal as _Literal

from .._core import Model

__all__ = ["Literal"]


class Literal(Model):
    kind: _Literal["a", "b"] | str | None = None
