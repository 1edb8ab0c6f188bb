# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

from .._core import FileTypes

__all__ = ["FilmScanParam"]


class FilmScanParam(TypedDict, total=False):
    film: Required[FileTypes]
    frame: int
