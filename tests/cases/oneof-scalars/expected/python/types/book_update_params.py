# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

import datetime as dt
from typing import Literal

from typing_extensions import Required, TypedDict

from .._core import SequenceNotStr

__all__ = ["BookUpdateParams"]


class BookUpdateParams(TypedDict, total=False):
    size: Required[str | int]
    author: str | SequenceNotStr[str]
    due: str | dt.date | Literal["never"]
