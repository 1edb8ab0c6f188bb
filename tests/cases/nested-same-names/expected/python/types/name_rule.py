# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal

from .._core import Model

__all__ = ["NameRule", "Parameters"]


class Parameters(Model):
    pattern: str | None = None


class NameRule(Model):
    kind: Literal["name"]
    parameters: Parameters | None = None
