# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal

from .._core import Model

__all__ = ["Book"]


class Book(Model):
    answer: Literal["yes", "no", "on", "off", "~x"] | str
    printed: Literal["2024-05-17", "12:30"] | str | None = None
