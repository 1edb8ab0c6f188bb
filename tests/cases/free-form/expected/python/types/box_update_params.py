# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import Required, TypedDict

__all__ = ["BoxUpdateParams"]


class BoxUpdateParams(TypedDict, total=False):
    empty: Required[object]
    whatever: Required[object]
    described: object
    """Anything at all."""

    values: Mapping[str, object]
