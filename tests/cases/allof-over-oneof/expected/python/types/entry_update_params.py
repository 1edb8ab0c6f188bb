# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

from .entry_param import EntryParam

__all__ = ["EntryUpdateParams"]


class EntryUpdateParams(TypedDict, total=False):
    entry: Required[EntryParam]
