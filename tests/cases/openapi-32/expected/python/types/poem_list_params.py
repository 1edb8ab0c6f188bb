# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

from .._core import SequenceNotStr

__all__ = ["Filter", "PoemListParams"]


class Filter(TypedDict, total=False):
    lang: str
    tags: SequenceNotStr[str]


class PoemListParams(TypedDict, total=False):
    filter: Filter
