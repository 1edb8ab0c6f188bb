# Generated from openapi.yaml by sdkgen. Do not edit.

import datetime as _dt

from .._core import Model

__all__ = ["Page"]


class Page(Model):
    dt: str
    read: _dt.date | None = None
