# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal

from .._core import Model

__all__ = ["Old"]


class Old(Model):
    version: Literal[1]
    text: str | None = None
