# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

from .engine_param import EngineParam

__all__ = ["BakeStartParams"]


class BakeStartParams(TypedDict, total=False):
    engine: Required[EngineParam]
