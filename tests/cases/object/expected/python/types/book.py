# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Book"]


class Book(Model):
    """One book of the library."""

    title: str
    """As printed on the cover."""

    pages: int
    weight: float | None = None
    """In grams."""

    lent: bool | None = None
    isbn: str | None
    """Null before 1967."""

    shelf: str | None = None
