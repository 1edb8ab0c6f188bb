# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["MugParam"]


class MugParam(TypedDict, total=False):
    kind: Required[Literal["mug"]]
    glaze: str
