# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from typing_extensions import Required, TypedDict

from .maybe_person_param import MaybePersonParam
from .person_param import PersonParam

__all__ = ["BookUpdateParams"]


class BookUpdateParams(TypedDict, total=False):
    title: Required[str | None]
    author: Required[PersonParam | None]
    status: Required[Literal["lent", "present"] | None]
    pages: Iterable[int | None] | None
    extra: object
    maybe: MaybePersonParam | None
