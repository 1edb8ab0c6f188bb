# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

from .._core import FileTypes

__all__ = ["LetterSendParams"]


class LetterSendParams(TypedDict, total=False):
    to: Required[str]
    scan_url: str
    scan: FileTypes
