# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import Required, TypedDict

from .._core import SequenceNotStr

__all__ = ["PointUpdateParams"]


class PointUpdateParams(TypedDict, total=False):
    at: Required[Iterable[float]]
    tagged: SequenceNotStr[str | int]
