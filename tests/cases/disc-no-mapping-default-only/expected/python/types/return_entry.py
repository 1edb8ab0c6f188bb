# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["ReturnEntry"]


class ReturnEntry(Model):
    record_type: str
    damaged: bool | None = None
