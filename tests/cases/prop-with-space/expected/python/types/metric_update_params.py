# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["MetricUpdateParams"]


class MetricUpdateParams(TypedDict, total=False):
    visit_data: Required[str]
    param_0: float
    param_25: float
    param_10999: str
