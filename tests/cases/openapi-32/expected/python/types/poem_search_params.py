# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["PoemSearchParams"]


class PoemSearchParams(TypedDict, total=False):
    term: Required[str]
