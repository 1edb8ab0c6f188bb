# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Book"]


class Book(Model):
    """A work with a shelf."""

    title: str
    """The title."""

    shelf: int | None = None
    isbn: str
