# Generated from openapi.yaml by sdkgen. Do not edit.

import datetime as dt

from .._core import Model

__all__ = ["Person"]


class Person(Model):
    name: str
    born: dt.date | None = None
