# Generated from openapi.yaml by sdkgen. Do not edit.

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from typing_extensions import TypedDict

__all__ = ["Filter", "FilterAtVariant2", "VisitListParams"]


class FilterAtVariant2(TypedDict, total=False):
    gt: str | dt.datetime
    lt: str | dt.datetime


class Filter(TypedDict, total=False):
    place: str
    at: str | dt.datetime | FilterAtVariant2


class VisitListParams(TypedDict, total=False):
    filter: Filter | Mapping[str, object]
