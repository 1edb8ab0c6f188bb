# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model
from .shared.person import Person

__all__ = ["Book"]


class Book(Model):
    author: Person
