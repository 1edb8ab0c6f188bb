# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal

from .._core import Model
from .status import Status

__all__ = ["Book"]


class Book(Model):
    status: Status | str
    stars: Literal[1, 2, 3] | int
    kind: Literal["book"] | None = None
    form: Literal["hardcover", "paper-back", "e book"] | str | None = None
    """How it is bound."""
