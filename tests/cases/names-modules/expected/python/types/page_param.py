# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

import datetime as _dt

from typing_extensions import Required, TypedDict

__all__ = ["PageParam"]


class PageParam(TypedDict, total=False):
    dt: Required[str]
    read: str | _dt.date
