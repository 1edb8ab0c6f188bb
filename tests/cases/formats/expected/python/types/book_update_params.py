# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

import datetime as dt

from typing_extensions import Required, TypedDict

__all__ = ["BookUpdateParams"]


class BookUpdateParams(TypedDict, total=False):
    day: Required[str | dt.date]
    moment: Required[str | dt.datetime]
    id: Required[str]
    page: str
    mail: str
    span: str
    time: str
    count: int
    ratio: float
    price: str
    cover: str
    odd: str
