# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

from .film_scan_param import FilmScanParam
from .photo_scan_param import PhotoScanParam

__all__ = ["ScanCreateParams", "Variant3"]


class Variant3(TypedDict, total=False):
    text: Required[str]


class ScanCreateParams(TypedDict, total=False):
    body: Required[PhotoScanParam | FilmScanParam | Variant3]
