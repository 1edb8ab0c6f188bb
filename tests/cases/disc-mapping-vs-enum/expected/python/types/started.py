# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal

from .._core import Model

__all__ = ["Started"]


class Started(Model):
    event: Literal["move.started", "move.finished"] | str
    from_shelf: str | None = None
