# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import Required, TypedDict

__all__ = ["GroupParam"]


class GroupParam(TypedDict, total=False):
    name: Required[str]
    groups: Iterable[GroupParam]
