# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing import TypeAlias

from typing_extensions import Required, TypedDict

__all__ = ["ItemParam", "ItemParcel", "LetterWithReturnReceiptForTheSenderOnly", "Telegram"]


class ItemParcel(TypedDict, total=False):
    kind: Required[str]
    weight: float


class LetterWithReturnReceiptForTheSenderOnly(TypedDict, total=False):
    kind: Required[str]
    pages: int


class Telegram(TypedDict, total=False):
    kind: Required[str]
    words: int


ItemParam: TypeAlias = ItemParcel | LetterWithReturnReceiptForTheSenderOnly | Telegram
