# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["RelayStartParams"]


class RelayStartParams(TypedDict, total=False):
    label: Required[str]
    station: str
    """Where the relay starts."""

    route: str
    """The route to follow, if no station is given."""
