# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal

from .._core import Model

__all__ = ["Novel"]


class Novel(Model):
    kind: Literal["art_book", "novel"] | str
    title: str | None = None
    chapters: int | None = None
