# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["Author", "BookCreateParams"]


class Author(TypedDict, total=False):
    name: Required[str]
    born: int


class BookCreateParams(TypedDict, total=False):
    title: Required[str]
    genre: Literal["crime", "poetry"]
    author: Author
