# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing import TypeAlias

from typing_extensions import Required, TypedDict

__all__ = ["EntryParam", "Variant1", "Variant2"]


class Variant1(TypedDict, total=False):
    id: Required[str]
    pages: Required[int]


class Variant2(TypedDict, total=False):
    id: Required[str]
    minutes: Required[int]


EntryParam: TypeAlias = Variant1 | Variant2
