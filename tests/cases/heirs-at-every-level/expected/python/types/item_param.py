# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing import TypeAlias

from typing_extensions import Required, TypedDict

from .letter_param import LetterParam
from .painting_param import PaintingParam
from .text_param import TextBaseParam

__all__ = ["ItemBaseParam", "ItemParam"]


class ItemBaseParam(TypedDict, total=False):
    kind: Required[str]
    id: Required[str]


ItemParam: TypeAlias = TextBaseParam | PaintingParam | LetterParam | ItemBaseParam
