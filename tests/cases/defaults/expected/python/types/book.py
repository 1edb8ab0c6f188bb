# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Book"]


class Book(Model):
    title: str
    language: str
    """The language."""

    copies: int | None = None
    genres: list[str] | None = None
    subtitle: str | None = None
