# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import Required, TypedDict

__all__ = ["Book", "EntryParam", "Film"]


class Book(TypedDict, total=False):
    id: Required[str]
    kind: Required[Literal["book"]]
    pages: Required[int]


class Film(TypedDict, total=False):
    id: Required[str]
    kind: Required[Literal["film"]]
    minutes: Required[int]


EntryParam: TypeAlias = Book | Film
