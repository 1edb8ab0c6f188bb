# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["ActionLinkParams"]


class ActionLinkParams(TypedDict, total=False):
    parcel_id: Required[str]
    """The parcel to link to."""

    note: str
