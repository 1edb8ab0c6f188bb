# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["ReportListLoansParams"]


class ReportListLoansParams(TypedDict, total=False):
    accept: Literal["text/csv", "application/json"]
