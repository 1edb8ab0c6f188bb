# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import Required, TypedDict

from .folder_param import FolderParam

__all__ = ["FolderUpdateParams"]


class FolderUpdateParams(TypedDict, total=False):
    folders: Required[Mapping[str, FolderParam]]
