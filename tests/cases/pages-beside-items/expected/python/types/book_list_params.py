# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["BookListParams"]


class BookListParams(TypedDict, total=False):
    page: int
    per_page: int
