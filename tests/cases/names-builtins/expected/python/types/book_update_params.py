# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

import datetime as dt
from typing import Literal

from typing_extensions import Required, TypedDict

from .._core import SequenceNotStr

__all__ = ["BookUpdateParams"]


class BookUpdateParams(TypedDict, total=False):
    str_: Required[str]
    int_: Required[int]
    list_: Required[SequenceNotStr[str]]
    float_: float | None
    bool_: bool
    date: str | dt.date
    datetime: str | dt.datetime
    optional: str | None
    literal: Literal["a", "b"]
