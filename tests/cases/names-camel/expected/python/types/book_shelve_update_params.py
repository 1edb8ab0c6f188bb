# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["BookShelveUpdateParams"]


class BookShelveUpdateParams(TypedDict, total=False):
    shelf_name: Required[str]
    page_url: str
    http_status: int
    line2_text: str
    ios_version: str
