# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import TypedDict

from .._core import FileTypes

__all__ = ["SoundRetrieveLiveParams"]


class SoundRetrieveLiveParams(TypedDict, total=False):
    rate: int
    body: FileTypes
