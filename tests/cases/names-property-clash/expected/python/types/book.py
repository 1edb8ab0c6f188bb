# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Field, Model

__all__ = ["Book"]


class Book(Model):
    book_id_2: str = Field(alias="bookId")
    book_id: int | None = None
    book_id_3: bool | None = Field(default=None, alias="book-id")
