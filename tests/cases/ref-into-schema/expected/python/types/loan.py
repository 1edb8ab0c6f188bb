# Generated from openapi.yaml by sdkgen. Do not edit.

from typing import Literal

from .._core import Model
from .book import Page

__all__ = ["Loan"]


class Loan(Model):
    status: Literal["lent", "present"] | str
    page: Page
