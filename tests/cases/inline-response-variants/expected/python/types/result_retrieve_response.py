# Generated from openapi.yaml by sdkgen. Do not edit.

import datetime as dt
from typing import Annotated, Literal, TypeAlias

from .._core import Model, UnknownVariant, tagged

__all__ = ["FoundBook", "ResultRetrieveResponse", "Variant2"]


class FoundBook(Model):
    state: Literal["found"]
    pages: int


class Variant2(Model):
    state: Literal["lost"]
    since: dt.date | None = None


ResultRetrieveResponse: TypeAlias = Annotated[
    FoundBook | Variant2 | UnknownVariant, tagged("state", variants={"found": FoundBook, "lost": Variant2})
]
