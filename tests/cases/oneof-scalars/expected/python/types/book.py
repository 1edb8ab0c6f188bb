# Generated from openapi.yaml by sdkgen. Do not edit.

import datetime as dt
from typing import Literal

from .._core import Model

__all__ = ["Book"]


class Book(Model):
    size: str | int
    author: str | list[str] | None = None
    due: dt.date | Literal["never"] | None = None
