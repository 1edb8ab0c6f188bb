# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

from .value_param import ValueParam

__all__ = ["ValueUpdateParams"]


class ValueUpdateParams(TypedDict, total=False):
    body: Required[ValueParam]
