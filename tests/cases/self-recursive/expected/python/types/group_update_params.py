# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import Required, TypedDict

from .group_param import GroupParam

__all__ = ["GroupUpdateParams"]


class GroupUpdateParams(TypedDict, total=False):
    name: Required[str]
    groups: Iterable[GroupParam]
