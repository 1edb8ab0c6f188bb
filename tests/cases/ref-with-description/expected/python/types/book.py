# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model
from .person import Person

__all__ = ["Book"]


class Book(Model):
    author: Person
    """Who wrote it."""

    editor: Person | None = None
    """Deprecated.

    Who cared for the text.
    """
