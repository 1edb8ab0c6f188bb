# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["PersonParam"]


class PersonParam(TypedDict, total=False):
    """Somebody."""

    name: Required[str]
