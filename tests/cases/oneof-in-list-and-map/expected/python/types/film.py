# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal

from .._core import Model

__all__ = ["Film"]


class Film(Model):
    kind: Literal["film"]
    minutes: int | None = None
