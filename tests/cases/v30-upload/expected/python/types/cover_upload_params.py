# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

from .._core import FileTypes

__all__ = ["CoverUploadParams"]


class CoverUploadParams(TypedDict, total=False):
    file: Required[FileTypes]
