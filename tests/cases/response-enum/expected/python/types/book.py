# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model
from .shared.genre import Genre

__all__ = ["Book"]


class Book(Model):
    genre: Genre | str | None = None
