# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal

from .._core import Model

__all__ = ["Door"]


class Door(Model):
    guard: Literal["bell", "lock"] | str | None
