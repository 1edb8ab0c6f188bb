# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal

from .._core import Model

__all__ = ["Data", "LetterEvent"]


class Data(Model):
    event_type: Literal["letter.delivered"] | None = None
    letter_id: str | None = None


class LetterEvent(Model):
    data: Data | None = None
