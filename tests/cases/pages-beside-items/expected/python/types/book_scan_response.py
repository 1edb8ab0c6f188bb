# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["BookScanResponse"]


class BookScanResponse(Model):
    lines: list[str] | None = None
    width: int | None = None
