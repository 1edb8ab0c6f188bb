# Generated from openapi.yaml by sdkgen. Do not edit.

import datetime as dt

from .._core import Model

__all__ = ["Book"]


class Book(Model):
    day: dt.date
    moment: dt.datetime
    id: str
    page: str | None = None
    mail: str | None = None
    span: str | None = None
    time: str | None = None
    count: int | None = None
    ratio: float | None = None
    price: str | None = None
    cover: str | None = None
    odd: str | None = None
