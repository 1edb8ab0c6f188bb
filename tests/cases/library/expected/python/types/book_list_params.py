# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["BookListParams"]


class BookListParams(TypedDict, total=False):
    page_number: int
    genre: Literal["crime", "poetry"]
