# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Field, Model

__all__ = ["From", "Loan", "To"]


class From(Model):
    row: int


class To(Model):
    row: int


class Loan(Model):
    from_: From = Field(alias="from")
    to: To
