# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

from .large_model import LargeModel
from .small_model import SmallModel

__all__ = ["ModelListParams"]


class ModelListParams(TypedDict, total=False):
    model: SmallModel | LargeModel
