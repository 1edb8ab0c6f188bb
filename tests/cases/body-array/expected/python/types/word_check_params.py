# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

from .._core import SequenceNotStr

__all__ = ["WordCheckParams"]


class WordCheckParams(TypedDict, total=False):
    body: Required[SequenceNotStr[str]]
