# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import Required, TypedDict

from .person_param import PersonParam

__all__ = ["BookUpdateParams"]


class BookUpdateParams(TypedDict, total=False):
    title: Required[str]
    author: Required[PersonParam]
    readers: Iterable[PersonParam]
