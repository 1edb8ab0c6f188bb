# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import TypeAlias

from .book import Book

__all__ = ["BookListResponse"]


BookListResponse: TypeAlias = list[Book]
