# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Author", "Book"]


class Book(Model):
    title: str
    author: "Author | None" = None


class Author(Model):
    name: str
    books: list[Book] | None = None
