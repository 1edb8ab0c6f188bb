# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import Required, TypedDict

from .._core import FileTypes

__all__ = ["BackFlap", "CoverUploadParams", "Meta"]


class BackFlap(TypedDict, total=False):
    text: str
    photo: FileTypes


class Meta(TypedDict, total=False):
    printed_in: str


class CoverUploadParams(TypedDict, total=False):
    front: Required[FileTypes]
    """The front cover."""

    title: Required[str]
    back: FileTypes
    pages: Iterable[FileTypes]
    spine: FileTypes | str
    back_flap: BackFlap
    sizes: Iterable[int]
    meta: Meta
