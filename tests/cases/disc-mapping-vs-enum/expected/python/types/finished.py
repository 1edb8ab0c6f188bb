# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal

from .._core import Model

__all__ = ["Finished"]


class Finished(Model):
    event: Literal["move.started", "move.finished"] | str
    to_shelf: str | None = None
