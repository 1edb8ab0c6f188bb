# Generated from openapi.yaml by sdkgen. Do not edit.

import datetime as dt
from typing import Literal

from .._core import Model

__all__ = ["Lent"]


class Lent(Model):
    event_type: Literal["book.lent"]
    due: dt.date | None = None
