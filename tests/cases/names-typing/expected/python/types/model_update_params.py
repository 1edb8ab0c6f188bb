# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

from .field_param import FieldParam

__all__ = ["ModelUpdateParams"]


class ModelUpdateParams(TypedDict, total=False):
    field: Required[FieldParam]
