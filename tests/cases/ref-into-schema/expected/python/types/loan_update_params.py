# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from .book_param import Page

__all__ = ["LoanUpdateParams"]


class LoanUpdateParams(TypedDict, total=False):
    status: Required[Literal["lent", "present"]]
    page: Required[Page]
