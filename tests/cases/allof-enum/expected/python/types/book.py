# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal

from .._core import Model
from .status import Status

__all__ = ["Book"]


class Book(Model):
    status: Status | str
    """Where the book is."""

    shown: Literal["lent", "present"] | str | None = None
