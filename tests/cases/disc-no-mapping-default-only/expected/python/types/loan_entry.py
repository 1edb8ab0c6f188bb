# Generated from openapi.yaml by sdkgen. Do not edit.

import datetime as dt

from .._core import Model

__all__ = ["LoanEntry"]


class LoanEntry(Model):
    record_type: str
    due: dt.date | None = None
