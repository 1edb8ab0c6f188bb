# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["PrintJobCause"]


class PrintJobCause(Model):
    text: str | None = None
