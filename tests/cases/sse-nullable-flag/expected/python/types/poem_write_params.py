# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["PoemWriteParams"]


class PoemWriteParams(TypedDict, total=False):
    topic: Required[str]
    stream: bool | None
