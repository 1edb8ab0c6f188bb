# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

from .._core import SequenceNotStr

__all__ = ["BookUpdateParams", "Extra"]


class Extra(TypedDict, total=False):
    note: str


class BookUpdateParams(TypedDict, total=False):
    size: Required[str | int]
    tags: SequenceNotStr[str] | str | None
    extra: Extra | None
