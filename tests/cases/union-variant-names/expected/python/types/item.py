# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Annotated, TypeAlias

from .._core import Model, UnknownVariant, tagged

__all__ = ["Item", "ItemParcel", "LetterWithReturnReceiptForTheSenderOnly", "Telegram"]


class ItemParcel(Model):
    kind: str
    weight: float | None = None


class LetterWithReturnReceiptForTheSenderOnly(Model):
    kind: str
    pages: int | None = None


class Telegram(Model):
    kind: str
    words: int | None = None


Item: TypeAlias = Annotated[
    ItemParcel | LetterWithReturnReceiptForTheSenderOnly | Telegram | UnknownVariant,
    tagged(
        "kind", variants={"parcel": ItemParcel, "letter": LetterWithReturnReceiptForTheSenderOnly, "telegram": Telegram}
    ),
]
