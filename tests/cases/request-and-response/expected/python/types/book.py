# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model
from .person import Person

__all__ = ["Book"]


class Book(Model):
    title: str
    author: Person
    readers: list[Person] | None = None
