# Generated from openapi.yaml by sdkgen. Do not edit.

import builtins
import datetime as dt
from typing import Literal

from .._core import Field, Model

__all__ = ["Book"]


class Book(Model):
    str_: str = Field(alias="str")
    int_: int = Field(alias="int")
    list: builtins.list[str]
    float_: float | None = Field(default=None, alias="float")
    bool_: bool | None = Field(default=None, alias="bool")
    date: dt.date | None = None
    datetime: dt.datetime | None = None
    optional: str | None = Field(default=None, alias="Optional")
    literal: Literal["a", "b"] | str | None = Field(default=None, alias="Literal")
