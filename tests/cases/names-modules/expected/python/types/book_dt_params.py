# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

import datetime as _dt

from typing_extensions import TypedDict

__all__ = ["BookDtParams"]


class BookDtParams(TypedDict, total=False):
    dt: str | _dt.date
