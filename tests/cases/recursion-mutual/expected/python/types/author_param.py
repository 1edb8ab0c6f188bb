# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import Required, TypedDict

__all__ = ["AuthorParam", "BookParam"]


class BookParam(TypedDict, total=False):
    title: Required[str]
    author: AuthorParam


class AuthorParam(TypedDict, total=False):
    name: Required[str]
    books: Iterable[BookParam]
