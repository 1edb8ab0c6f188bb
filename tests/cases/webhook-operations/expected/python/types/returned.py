# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal

from .._core import Model

__all__ = ["Returned"]


class Returned(Model):
    event_type: Literal["book.returned"]
    book_id: str | None = None
