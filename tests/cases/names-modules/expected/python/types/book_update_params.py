# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

import datetime as _dt

from typing_extensions import TypedDict

from .._core import SequenceNotStr
from .page_param import PageParam

__all__ = ["BookUpdateParams"]


class BookUpdateParams(TypedDict, total=False):
    dt: str | _dt.datetime
    builtins: str
    list_: SequenceNotStr[str]
    page: PageParam
