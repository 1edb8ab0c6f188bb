# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from typing_extensions import Required, TypedDict

from .._core import FileTypes

__all__ = ["RecordingCreateParams"]


class RecordingCreateParams(TypedDict, total=False):
    file: Required[FileTypes]
    model_id: Required[str]
    marks: Literal["word", "line"]
    model_config: Mapping[str, object]
