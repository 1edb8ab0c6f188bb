# Generated from openapi.yaml by sdkgen. Do not edit.

import builtins as _builtins
import datetime as _dt

from .._core import Model
from .page import Page

__all__ = ["Book"]


class Book(Model):
    dt: _dt.datetime | None = None
    builtins: str | None = None
    list: _builtins.list[str] | None = None
    page: Page | None = None
