# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing import TypeAlias

from .book_param import BookParam
from .film_param import FilmParam

__all__ = ["ItemParam"]


ItemParam: TypeAlias = BookParam | FilmParam
