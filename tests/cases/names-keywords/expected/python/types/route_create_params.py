# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = ["RouteCreateParams", "Stop"]


class Stop(TypedDict, total=False):
    import_: Required[str]


class RouteCreateParams(TypedDict, total=False):
    from_: Required[str]
    in_: Required[str]
    async_: bool
    class_: str
    pass_: bool
    match: str
    type: str
    none: str
    stop: Stop
