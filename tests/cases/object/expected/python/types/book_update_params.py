# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["BookUpdateParams"]


class BookUpdateParams(TypedDict, total=False):
    title: Required[str]
    """As printed on the cover."""

    pages: Required[int]
    isbn: Required[str | None]
    """Null before 1967."""

    weight: float
    """In grams."""

    lent: bool
    shelf: str | None
