# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import Required, TypedDict

from .optional_param import OptionalParam

__all__ = ["ListUpdateParams"]


class ListUpdateParams(TypedDict, total=False):
    items: Required[Iterable[OptionalParam]]
