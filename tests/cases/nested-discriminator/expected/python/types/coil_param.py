# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["CoilParam"]


class CoilParam(TypedDict, total=False):
    kind: Required[Literal["Electric"]]
    heater: Required[Literal["coil"]]
    watts: int
