# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

from .._core import SequenceNotStr

__all__ = ["BookUpdateParams"]


class BookUpdateParams(TypedDict, total=False):
    title: Required[str]
    pages: Required[int]
    tags: SequenceNotStr[str]
