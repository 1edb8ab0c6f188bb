# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import Required, TypedDict

from .._core import SequenceNotStr

__all__ = ["Cell", "GridUpdateParams"]


class Cell(TypedDict, total=False):
    x: Required[int]


class GridUpdateParams(TypedDict, total=False):
    names: Required[SequenceNotStr[str]]
    rows: Required[Iterable[Iterable[int]]]
    cells: Required[Iterable[Cell]]
    loose: Iterable[object]
