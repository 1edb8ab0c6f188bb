# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from .status import Status

__all__ = ["BookUpdateParams"]


class BookUpdateParams(TypedDict, total=False):
    status: Required[Status]
    """Where the book is."""

    shown: Literal["lent", "present"]
