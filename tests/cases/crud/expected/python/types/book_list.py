# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model
from .book import Book

__all__ = ["BookList"]


class BookList(Model):
    data: list[Book]
