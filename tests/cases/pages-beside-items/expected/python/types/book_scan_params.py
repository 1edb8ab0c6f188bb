# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["BookScanParams"]


class BookScanParams(TypedDict, total=False):
    page: Required[int]
