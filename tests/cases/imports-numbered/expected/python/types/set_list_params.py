# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["SetListParams"]


class SetListParams(TypedDict, total=False):
    page_number: int
