# Generated from openapi.yaml by sdkgen. Do not edit.

from .._core import Model

__all__ = ["LoanEndResponse"]


class LoanEndResponse(Model):
    fee: float
