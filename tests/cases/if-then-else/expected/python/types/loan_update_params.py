# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["LoanUpdateParams"]


class LoanUpdateParams(TypedDict, total=False):
    kind: Required[Literal["short", "long"]]
    reason: str
