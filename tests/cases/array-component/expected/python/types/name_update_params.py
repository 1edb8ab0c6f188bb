# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

from .name_lists_param import NameListsParam

__all__ = ["NameUpdateParams"]


class NameUpdateParams(TypedDict, total=False):
    body: Required[NameListsParam]
