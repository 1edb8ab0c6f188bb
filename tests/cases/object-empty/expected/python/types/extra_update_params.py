# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import Required, TypedDict

from .bag_param import BagParam

__all__ = ["ExtraUpdateParams"]


class ExtraUpdateParams(TypedDict, total=False):
    open: Required[Mapping[str, object]]
    closed: Required[Mapping[str, object]]
    named: BagParam
