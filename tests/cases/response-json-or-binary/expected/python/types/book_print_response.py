# Generated from openapi.yaml by sdkgen. Do not edit.

import datetime as dt

from .._core import Model

__all__ = ["BookPrintResponse"]


class BookPrintResponse(Model):
    ready_at: dt.datetime
