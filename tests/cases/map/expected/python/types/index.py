# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model
from .book import Book

__all__ = ["Index", "InlineValue"]


class InlineValue(Model):
    page: int | None = None


class Index(Model):
    counts: dict[str, int]
    books: dict[str, Book]
    authors: dict[str, list[str]] | None = None
    inline: dict[str, InlineValue] | None = None
