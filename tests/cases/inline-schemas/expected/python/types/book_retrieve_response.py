# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["Author", "AuthorName", "BookRetrieveResponse", "Chapter", "SizesValue"]


class AuthorName(Model):
    first: str | None = None


class Author(Model):
    name: AuthorName


class Chapter(Model):
    title: str | None = None


class SizesValue(Model):
    mm: int | None = None


class BookRetrieveResponse(Model):
    author: Author
    chapters: list[Chapter]
    sizes: dict[str, SizesValue] | None = None
