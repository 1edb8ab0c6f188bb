# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import Required, TypedDict

from .author_param import BookParam

__all__ = ["AuthorUpdateParams"]


class AuthorUpdateParams(TypedDict, total=False):
    name: Required[str]
    books: Iterable[BookParam]
